package org.counterweight.readback.xlsx;

import org.counterweight.layout.Colour;

/**
 * How letters are set.
 *
 * @param size in points
 * @param family name of the face
 * @param bold whether bold
 * @param italic whether it leans
 * @param raised whether raised or lowered, and so smaller
 * @param colour null for the program's own, which is black
 */
record Font(
    double size, String family, boolean bold, boolean italic, boolean raised, Colour colour) {
  /** What programs take where a file says nothing. */
  static final Font USUAL = new Font(11, "Calibri", false, false, false, null);

  /** A raised or lowered letter is drawn at about two thirds of its size. */
  private static final double RAISED = 0.66;

  /** The largest type that spreadsheet programs set. */
  private static final double LARGEST = 409;

  /**
   * Reads a {@code font} or {@code rPr} element.
   *
   * @param otherwise for what the element leaves out
   */
  static Font of(Node node, Palette palette, Font otherwise) {
    Node name = node.child("name");
    if (name == null) {
      name = node.child("rFont");
    }
    String family = name == null ? null : name.get("val");
    Node scheme = node.child("scheme");
    if (family == null && scheme != null) {
      family = palette.font(scheme.get("val"));
    }
    double size = node.in("sz").real("val", otherwise.size);
    String align = node.in("vertAlign").get("val", "baseline");
    return new Font(
        Math.max(0, Math.min(LARGEST, size)),
        family == null ? otherwise.family : family,
        flag(node, "b", false),
        flag(node, "i", false),
        align.equals("superscript") || align.equals("subscript"),
        palette.of(node.child("color")));
  }

  /** A switch that is on where its element stands without a value. */
  static boolean flag(Node node, String child, boolean otherwise) {
    Node found = node.child(child);
    return found == null ? otherwise : found.is("val", true);
  }

  Font with(Colour ink) {
    return new Font(size, family, bold, italic, raised, ink);
  }

  Font scaled(double factor) {
    return factor == 1 ? this : new Font(size * factor, family, bold, italic, raised, colour);
  }

  /** The height of its letters in points. */
  double shownSize() {
    return raised ? size * RAISED : size;
  }

  Colour ink() {
    return colour == null ? Colour.BLACK : colour;
  }
}
