package org.counterweight.readback.xlsx;

/**
 * Where the text of a cell stands in it.
 *
 * @param horizontal as in the file; {@code general} leaves it to the kind of content
 * @param vertical as in the file
 * @param wrap whether long text goes on in the next line
 * @param shrink whether the type is made smaller until the text fits
 * @param indent in steps of three blanks
 * @param rotation in degrees counter-clockwise, -90 to 90; 255 for letters one below the other
 */
record Alignment(
    String horizontal, String vertical, boolean wrap, boolean shrink, int indent, int rotation) {
  static final Alignment USUAL = new Alignment("general", "bottom", false, false, 0, 0);
  static final int STACKED = 255;

  static Alignment of(Node node) {
    if (node == null) {
      return USUAL;
    }
    int turn = node.whole("textRotation", 0);
    String horizontal = node.get("horizontal", "general");
    String vertical = node.get("vertical", "bottom");
    boolean justified =
        horizontal.equals("justify")
            || horizontal.equals("distributed")
            || vertical.equals("justify")
            || vertical.equals("distributed");
    return new Alignment(
        horizontal,
        vertical,
        justified || node.is("wrapText", false),
        node.is("shrinkToFit", false),
        Math.max(0, Math.min(250, node.whole("indent", 0))),
        turn == STACKED ? STACKED : turn > 90 ? 90 - turn : turn);
  }

  boolean upright() {
    return rotation == 0;
  }
}
