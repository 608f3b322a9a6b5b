package org.counterweight.layout;

/** Why something that is in the file cannot be seen, or not by everyone. */
public enum Hiding {
  /** Cut away by a clipping path, to the greater part. */
  CLIPPED("clipped away"),
  /** Outside the page as it is shown. */
  OFF_SURFACE("off the page"),
  /** Under a fill or an image painted later. */
  COVERED("covered by something painted over it"),
  /** Painted in a way that leaves no mark, such as text render mode 3. */
  INVISIBLE("painted invisibly"),
  /** Painted at an opacity near zero. */
  TRANSPARENT("nearly transparent"),
  /** On a layer that is off, or off in print, when the file is opened. */
  LAYER_OFF("on a layer that is switched off"),
  /** On a sheet that is hidden or very hidden. */
  HIDDEN_SHEET("on a hidden sheet"),
  /** In a row that is hidden or has no height. */
  HIDDEN_ROW("in a hidden row"),
  /** In a column that is hidden or has no width. */
  HIDDEN_COLUMN("in a hidden column"),
  /** In a group of rows or columns that is folded up. */
  FOLDED("in a folded group"),
  /** A number format, or a conditional one, that shows nothing, such as {@code ;;;}. */
  EMPTY_FORMAT("shown by a number format that prints nothing"),
  /** In a cell too narrow or too low to show it: cut off, or shown as #####. */
  CUT_OFF("cut off by its cell"),
  /** Outside the print area of its sheet. */
  OUTSIDE_PRINT_AREA("outside the print area");

  private final String words;

  Hiding(String words) {
    this.words = words;
  }

  /** As a person says it, after "is". */
  public String words() {
    return words;
  }
}
