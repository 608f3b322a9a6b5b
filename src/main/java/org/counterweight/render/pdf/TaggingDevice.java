package org.counterweight.render.pdf;

import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.openpdf.render.BlockBox;
import org.openpdf.render.Box;
import org.openpdf.render.InlineLayoutBox;
import org.openpdf.render.InlineText;
import org.openpdf.render.JustificationInfo;
import org.openpdf.render.RenderingContext;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStructureElement;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Says of every stroke on a page whose content it is. What the DOM wrote is content of its tag,
 * once; all else, and whatever is painted a second time, is an artifact.
 */
final class TaggingDevice extends PaintingDevice {
  private final Structure structure;
  private final XhtmlHandler handler;
  private final DraftMark draft;
  private final Marks marks = new Marks(painter());
  private final Room room = new Room();
  private final Navigation navigation;
  private final Set<Object> painted = Collections.newSetFromMap(new IdentityHashMap<>());
  private PdfStructureElement nursery;
  private PdfContentByte page;
  private float pageHeight;
  private boolean inFigure;
  private boolean drawingTagged;

  TaggingDevice(
      Structure structure, FaceTextRenderer measure, XhtmlHandler handler, DraftMark draft) {
    super(measure);
    this.structure = structure;
    this.handler = handler;
    this.draft = draft;
    this.navigation = new Navigation(structure, this);
  }

  PdfStructureElement nursery() {
    return nursery;
  }

  PdfStructureElement carrierOf(Tag tag) {
    return tag.carrier(nursery);
  }

  // Metadata come from the caller and bookmarks from the headings, not from the head element.
  @Override
  public void start(Document doc) {}

  @Override
  public void finish(RenderingContext c, Box root) {
    navigation.write(c, root);
  }

  @Override
  public void initializePage(PdfContentByte currentPage, float height) {
    super.initializePage(currentPage, height);
    if (nursery == null) {
      nursery = new PdfStructureElement(getWriter().getStructureTreeRoot(), Role.DOCUMENT);
    }
    page = currentPage;
    pageHeight = height;
    marks.turnTo(currentPage, nursery);
    if (draft != null) {
      marks.open(Marks.Artifact.WATERMARK);
      draft.under(page, getWriter().getPageSize());
      marks.close();
    }
  }

  @Override
  public void finishPage() {
    marks.close();
    super.finishPage();
    if (draft != null) {
      marks.open(Marks.Artifact.WATERMARK);
      draft.over(page, getWriter().getPageSize());
      marks.close();
    }
  }

  @Override
  public void drawText(RenderingContext c, InlineText inline) {
    InlineLayoutBox box = inline.getParent();
    String text = inline.getSubstring();
    if (text.isEmpty()) {
      return;
    }
    boolean running = box.isContainedInMarginBox();
    Tag.Ink ink = running || !painted.add(inline) ? null : structure.inkOf(inline.getTextNode());
    setFont(box.getStyle().getFSFont(c));
    if (!running) {
      room.check(text, advance(text.stripTrailing()), inline, box, getTransform());
    }
    if (ink == null) {
      marks.open(inline.getTextNode() == null ? Marks.Artifact.LAYOUT : Marks.Artifact.PAGINATION);
    } else {
      marks.open(ink);
      text = withSpaces(text, inline, ink);
    }
    setColor(box.getStyle().getColor());
    setFontSpecification(box.getStyle().getFontSpecification());
    JustificationInfo spread =
        box.getStyle().isTextJustify() ? box.getLineBox().getJustificationInfo() : null;
    float x = box.getAbsX() + inline.getX();
    float y = (float) box.getAbsY() + box.getBaseline();
    if (text.startsWith(" ") && !inline.getSubstring().startsWith(" ")) {
      x -= advance(" ");
    }
    drawString(text, x, y, spread);
  }

  // Layout strips the space at which it breaks a line. Without it the words on either side would be
  // read as one.
  private static String withSpaces(String text, InlineText inline, Tag.Ink ink) {
    String master = inline.getMasterText();
    int end = inline.getEnd();
    String result = inline.isTrimmedLeadingSpace() && !text.startsWith(" ") ? " " + text : text;
    boolean stripped = end < master.length() && Character.isWhitespace(master.charAt(end));
    boolean lineEnds = ink.breakAfter() && master.substring(end).isBlank();
    return (stripped || lineEnds) && !text.endsWith(" ") ? result + " " : result;
  }

  @Override
  void beforeText() {
    if (!marks.isOpen()) {
      marks.open(Marks.Artifact.LAYOUT);
    }
  }

  @Override
  void beforeDecoration() {
    if (!inFigure) {
      marks.open(Marks.Artifact.LAYOUT);
    }
  }

  @Override
  public void clip(Shape shape) {
    marks.close();
    room.clip(getTransform().createTransformedShape(shape).getBounds2D());
    super.clip(shape);
  }

  @Override
  public void setClip(Shape shape) {
    marks.close();
    room.reset(shape == null ? null : getTransform().createTransformedShape(shape).getBounds2D());
    super.setClip(shape);
  }

  @Override
  public void paintBackground(RenderingContext c, Box box) {
    handler.hideLinks(true);
    super.paintBackground(c, box);
    handler.hideLinks(false);
    if (box.getElement() != null && !box.isContainedInMarginBox() && painted.add(box)) {
      navigation.visit(c, box);
    }
  }

  @Override
  public void paintReplacedElement(RenderingContext c, BlockBox box) {
    Element source = box.getElement();
    boolean first = painted.add(box.getReplacedElement()) && !box.isContainedInMarginBox();
    Tag figure = first ? structure.tags().get(source) : null;
    inFigure = true;
    if (figure == null) {
      marks.open(first ? Marks.Artifact.LAYOUT : Marks.Artifact.PAGINATION);
    } else {
      place(figure, createLocalTargetArea(c, box));
      if (source.getTagName().equals("img")) {
        marks.open((Tag.Ink) figure.kids().get(0));
      }
    }
    drawingTagged = figure != null;
    super.paintReplacedElement(c, box);
    marks.close();
    inFigure = false;
  }

  private static void place(Tag figure, org.openpdf.text.Rectangle area) {
    PdfArray box = new PdfArray();
    for (float v : new float[] {area.getLeft(), area.getBottom(), area.getRight(), area.getTop()}) {
      box.add(new PdfNumber(Math.round(v * 100) / 100.0));
    }
    PdfDictionary layout = new PdfDictionary();
    layout.put(PdfName.O, new PdfName("Layout"));
    layout.put(Role.PLACEMENT, new PdfName("Block"));
    layout.put(Role.BBOX, box);
    figure.addAttributes(layout);
  }

  /** Paints a drawing into a rectangle of the layout. */
  void paintDrawing(SvgDrawing drawing, Rectangle area) {
    Point2D corner = getTransform().transform(new Point2D.Double(area.x, area.y), null);
    double scale = PdfRenderer.DOTS_PER_POINT;
    new SvgPainter(page, measure(), drawingTagged ? marks : null)
        .paint(
            drawing,
            corner.getX(),
            pageHeight - corner.getY(),
            area.width / scale,
            area.height / scale);
  }
}
