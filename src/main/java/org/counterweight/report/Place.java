package org.counterweight.report;

import org.counterweight.finding.Location;

/** A place as a person reads it, in the form that editors turn into links. */
public final class Place {
  private Place() {}

  /**
   * The place in words.
   *
   * @param at the place
   * @param input the file where the place names none
   */
  public static String of(Location at, String input) {
    String file = at.file() == null ? input : at.file();
    if (at.line() != null) {
      return at.column() == null
          ? file + ":" + at.line()
          : file + ":" + at.line() + ":" + at.column();
    }
    if (at.page() != null) {
      return file + ", page " + at.page();
    }
    if (at.cell() != null) {
      return file + ", " + at.cell();
    }
    return at.pointer() == null || at.pointer().isEmpty() ? file : file + ", " + at.pointer();
  }
}
