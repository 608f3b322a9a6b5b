package org.counterweight.render.pdf;

import java.awt.Point;
import org.openpdf.extend.FSImage;
import org.openpdf.extend.ReplacedElement;
import org.openpdf.extend.ReplacedElementFactory;
import org.openpdf.extend.UserAgentCallback;
import org.openpdf.layout.LayoutContext;
import org.openpdf.pdf.ITextImageElement;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.pdf.ITextReplacedElement;
import org.openpdf.render.BlockBox;
import org.openpdf.render.RenderingContext;
import org.openpdf.simple.extend.FormSubmissionListener;
import org.w3c.dom.Element;

/** Drawings and pictures; there are no form fields in a statement. */
final class ReplacedElements implements ReplacedElementFactory {
  private final SvgDrawings drawings;

  ReplacedElements(SvgDrawings drawings) {
    this.drawings = drawings;
  }

  @Override
  public ReplacedElement createReplacedElement(
      LayoutContext c, BlockBox box, UserAgentCallback agent, int cssWidth, int cssHeight) {
    Element e = box.getElement();
    if (e == null) {
      return null;
    }
    return switch (e.getTagName()) {
      case "svg" -> new Drawing(drawings.read(e), cssWidth, cssHeight);
      case "img" -> picture(e, agent, cssWidth, cssHeight);
      default -> null;
    };
  }

  private static ReplacedElement picture(
      Element e, UserAgentCallback agent, int cssWidth, int cssHeight) {
    String source = e.getAttribute("src");
    if (source.isEmpty()) {
      throw new Refusal("The picture at " + XhtmlReader.pathOf(e) + " has no src.");
    }
    FSImage image = agent.getImageResource(source).getImage();
    ((ConfinedUserAgent) agent).throwIfRefused();
    FSImage sized = cssWidth == -1 && cssHeight == -1 ? image : image.scale(cssWidth, cssHeight);
    return new ITextImageElement(sized);
  }

  @Override
  public void reset() {}

  @Override
  public void remove(Element e) {}

  @Override
  public void setFormSubmissionListener(FormSubmissionListener listener) {}

  /** A drawing in its place on the page; sizes are in the layout's dots. */
  static final class Drawing implements ITextReplacedElement {
    private final SvgDrawing drawing;
    private final int width;
    private final int height;
    private Point location = new Point();

    Drawing(SvgDrawing drawing, int cssWidth, int cssHeight) {
      this.drawing = drawing;
      double ratio = drawing.height() / drawing.width();
      double dots = PdfRenderer.DOTS_PER_POINT;
      double w =
          cssWidth >= 0 ? cssWidth : cssHeight >= 0 ? cssHeight / ratio : drawing.width() * dots;
      double h = cssHeight >= 0 ? cssHeight : w * ratio;
      this.width = (int) Math.round(w);
      this.height = (int) Math.round(h);
    }

    @Override
    public void paint(RenderingContext c, ITextOutputDevice device, BlockBox box) {
      ((TaggingDevice) device)
          .paintDrawing(drawing, box.getContentAreaEdge(box.getAbsX(), box.getAbsY(), c));
    }

    @Override
    public int getIntrinsicWidth() {
      return width;
    }

    @Override
    public int getIntrinsicHeight() {
      return height;
    }

    @Override
    public Point getLocation() {
      return location;
    }

    @Override
    public void setLocation(int x, int y) {
      location = new Point(x, y);
    }

    @Override
    public void detach(LayoutContext c) {}

    @Override
    public boolean isRequiresInteractivePaint() {
      return false;
    }

    @Override
    public boolean hasBaseline() {
      return false;
    }

    @Override
    public int getBaseline() {
      return 0;
    }
  }
}
