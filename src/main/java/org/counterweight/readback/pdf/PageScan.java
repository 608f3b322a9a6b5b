package org.counterweight.readback.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.MissingOperandException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.EmptyGraphicsStackException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.util.Matrix;
import org.counterweight.layout.Box;

/**
 * Runs the content of a page once and notes every sign and every painted area with what is in force
 * at that moment. Nothing is drawn.
 */
final class PageScan extends PathScan {
  /** Operators that name resources which the library unpacks without a limit. */
  private static final Map<String, COSName> RESOURCES =
      Map.of(
          "Tf", COSName.FONT,
          "gs", COSName.EXT_G_STATE,
          "cs", COSName.COLORSPACE,
          "CS", COSName.COLORSPACE,
          "scn", COSName.PATTERN,
          "SCN", COSName.PATTERN,
          "sh", COSName.SHADING);

  private final Desk desk;
  private final IdentityHashMap<Path2D, Clip> clips = new IdentityHashMap<>();
  private final Windows windows = new Windows();
  private final Set<COSBase> open = new HashSet<>();
  private Marks marks;
  private Inks inks;
  private Canvas canvas;
  private Veil veil = Veil.NONE;
  private boolean inTiles;

  PageScan(Desk desk) {
    this.desk = desk;
  }

  /** Everything that a page shows, annotations included. */
  Canvas scan(WholePage page, int number) throws IOException {
    canvas = new Canvas(number, Frame.of(page), desk.budget());
    marks = new Marks(desk, page.getCOSObject(), number);
    inks = new Inks(this, desk);
    clips.clear();
    windows.clear();
    path().reset();
    inTiles = false;
    processPage(page);
    new Annotations(this, desk, canvas).scan(page);
    canvas.spoken().addAll(marks.spoken());
    return canvas;
  }

  Marks marks() {
    return marks;
  }

  Canvas canvas() {
    return canvas;
  }

  /** Runs something with another sheet to paint on, and gives back what was painted there. */
  Canvas aside(Painting painting) throws IOException {
    Canvas kept = canvas;
    Veil keptVeil = veil;
    Marks keptMarks = marks;
    canvas = new Canvas(kept.page(), kept.frame(), desk.budget());
    marks = new Marks(desk, new COSDictionary(), kept.page());
    veil = Veil.NONE;
    GeneralPath keptPath = new GeneralPath(path());
    try {
      painting.paint();
      return canvas;
    } finally {
      canvas = kept;
      veil = keptVeil;
      marks = keptMarks;
      path().reset();
      path().append(keptPath, false);
    }
  }

  /** Something that paints. */
  interface Painting {
    void paint() throws IOException;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    desk.budget().operator();
    switch (operator.getName()) {
      case "BMC", "BDC" -> marks.open(operands, getResources());
      case "EMC" -> marks.close();
      case "Do" -> draw(operands);
      default -> {
        COSName kind = RESOURCES.get(operator.getName());
        if (kind != null) {
          desk.guard().check(operands, getResources(), kind);
        }
        super.processOperator(operator, operands);
      }
    }
  }

  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException e)
      throws IOException {
    // Viewers pass over these, and nothing is left out by it.
    if (!(e instanceof MissingOperandException) && !(e instanceof EmptyGraphicsStackException)) {
      throw new Stopped(
          "page "
              + canvas.page()
              + ": the operator '"
              + operator.getName()
              + "' cannot be carried out, so that what the page shows is not known;"
              + " save the file anew from its source",
          e);
    }
  }

  private void draw(List<COSBase> operands) throws IOException {
    if (operands.isEmpty() || !(operands.get(0) instanceof COSName name)) {
      return;
    }
    COSDictionary known = getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
    if (!((known == null ? null : known.getDictionaryObject(name)) instanceof COSStream stream)) {
      throw new Stopped(
          "page "
              + canvas.page()
              + " draws the object '"
              + name.getName()
              + "', which is missing; the file is damaged: save it anew from its source");
    }
    boolean off = desk.layers().isOff(stream.getCOSDictionary(COSName.OC));
    Mark before = marks.enterLayer(off);
    try {
      if (COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE))) {
        drawForm(stream, name);
      } else if (getResources().getXObject(name) instanceof PDImageXObject image) {
        drawImage(image);
      }
    } finally {
      marks.leave(before);
    }
  }

  private void drawForm(COSStream stream, COSName name) throws IOException {
    desk.budget().form();
    if (!open.add(stream)) {
      throw new Stopped(
          "on page "
              + canvas.page()
              + " the form '"
              + name.getName()
              + "' draws itself, without end; remove it or save the file anew");
    }
    if (open.size() > Budget.NESTING) {
      throw Budget.tooMuch("forms nested more than " + Budget.NESTING + " deep");
    }
    desk.streams().check(stream);
    COSDictionary owner = marks.enterForm(stream);
    try {
      PDXObject form = getResources().getXObject(name);
      if (form instanceof PDTransparencyGroup group) {
        showTransparencyGroup(group);
      } else if (form instanceof PDFormXObject plain) {
        showForm(plain);
      }
    } finally {
      marks.leaveForm(owner);
      open.remove(stream);
    }
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    Veil around = veil;
    PDGraphicsState state = getGraphicsState();
    double opacity = state.getNonStrokeAlphaConstant();
    Veil group = opacity < 1 ? (x, y) -> opacity : Veil.NONE;
    veil = around.and(group).and(inks.mask(state.getSoftMask()));
    try {
      super.showTransparencyGroup(form);
    } finally {
      veil = around;
    }
  }

  /** Runs the group of a soft mask, whose letters and areas are then the mask. */
  void runMask(PDTransparencyGroup group) throws IOException {
    processSoftMask(group);
  }

  /** Runs one cell of a pattern. */
  void runPattern(PDTilingPattern pattern, PDColor colour, PDColorSpace space, Matrix matrix)
      throws IOException {
    processTilingPattern(pattern, colour, space, matrix);
  }

  // ---- text

  @Override
  protected void showText(byte[] string) throws IOException {
    PDTextState text = getGraphicsState().getTextState();
    PDFont font = text.getFont();
    Strip strip = TextScan.strip(this, desk, desk.face(font), string);
    canvas.add(strip);
    windows.hold(strip);
  }

  @Override
  public void endText() {
    windows.close(getGraphicsState(), canvas.frame());
  }

  /** What is in force for the next thing painted. */
  Paint.State state(boolean stroke) throws IOException {
    PDGraphicsState state = getGraphicsState();
    double opacity = stroke ? state.getAlphaConstant() : state.getNonStrokeAlphaConstant();
    Veil all = veil.and(inks.mask(state.getSoftMask()));
    Mark mark = marks.current();
    return new Paint.State(
        opacity, all, Blend.of(state.getBlendMode()), mark, mark != null && mark.layerOff());
  }

  Ink ink(boolean stroke) throws IOException {
    PDGraphicsState state = getGraphicsState();
    return inks.of(
        stroke ? state.getStrokingColor() : state.getNonStrokingColor(), canvas.frame().toShown());
  }

  Clip clip() {
    List<Path2D> all = getGraphicsState().getCurrentClippingPaths();
    return clip(all, all.size());
  }

  private Clip clip(List<Path2D> all, int count) {
    if (count == 0) {
      return Clip.NONE;
    }
    Path2D last = all.get(count - 1);
    Clip known = clips.get(last);
    if (known == null) {
      known = clip(all, count - 1).cut(last, canvas.frame());
      clips.put(last, known);
    }
    return known;
  }

  @Override
  public void fillPath(int windingRule) throws IOException {
    path().setWindingRule(windingRule);
    fill();
    endPath();
  }

  @Override
  public void strokePath() throws IOException {
    stroke();
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) throws IOException {
    path().setWindingRule(windingRule);
    fill();
    stroke();
    endPath();
  }

  private void fill() throws IOException {
    Path2D shown = new Path2D.Double(path(), canvas.frame().toShown());
    Box bounds = Shapes.bounds(shown);
    if (bounds.isEmpty()) {
      return;
    }
    add(Paint.Kind.FILL, bounds, Shapes.isRectangle(shown) ? null : shown, ink(false), false);
  }

  private void stroke() throws IOException {
    Path2D shown = new Path2D.Double(path(), canvas.frame().toShown());
    double scale = Math.sqrt(Math.abs(canvas.frame().toShown().getDeterminant()));
    double width = Math.max(0.1, transformWidth(getGraphicsState().getLineWidth()) * scale);
    Box around = Shapes.bounds(shown);
    Box bounds =
        new Box(
            around.x() - width / 2,
            around.y() - width / 2,
            around.width() + width,
            around.height() + width);
    boolean straight = around.width() < 0.01 || around.height() < 0.01;
    Path2D outline = straight ? null : Shapes.outline(shown, width);
    add(Paint.Kind.LINE, bounds, outline, ink(true), true);
  }

  @Override
  public void drawImage(PDImage image) throws IOException {
    AffineTransform toShown = new AffineTransform(canvas.frame().toShown());
    toShown.concatenate(
        getGraphicsState().getCurrentTransformationMatrix().createAffineTransform());
    Path2D square = new Path2D.Double();
    square.moveTo(0, 0);
    square.lineTo(1, 0);
    square.lineTo(1, 1);
    square.lineTo(0, 1);
    square.closePath();
    square.transform(toShown);
    Ink ink = Pixels.of(image, toShown, image.isStencil() ? ink(false) : null, desk);
    add(
        Paint.Kind.IMAGE,
        Shapes.bounds(square),
        Shapes.isRectangle(square) ? null : square,
        ink,
        false);
  }

  @Override
  public void shadingFill(COSName name) throws IOException {
    Ink ink =
        inks.shading(
            getResources().getShading(name),
            getGraphicsState().getCurrentTransformationMatrix(),
            canvas.frame().toShown());
    Box page = canvas.frame().box();
    add(Paint.Kind.SHADING, page, null, ink, false);
  }

  private void add(Paint.Kind kind, Box bounds, Path2D shape, Ink ink, boolean stroke)
      throws IOException {
    Paint paint = new Paint(canvas.next(), kind, bounds, shape, clip(), ink, state(stroke));
    windows.lookThrough(getGraphicsState(), paint);
    canvas.add(paint);
    if (ink instanceof Tiles tiles && !inTiles) {
      inTiles = true;
      GeneralPath own = new GeneralPath(path());
      try {
        tiles.showText(paint.bounds().intersection(canvas.frame().box()));
      } finally {
        path().reset();
        path().append(own, false);
        inTiles = false;
      }
    }
  }
}
