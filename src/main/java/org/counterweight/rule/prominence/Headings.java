package org.counterweight.rule.prominence;

import org.counterweight.layout.Aside;

/** Text beside the pages that does the work of headings. */
final class Headings {
  private Headings() {}

  /** Whether a reader meets it as a title, in a list of contents, on a tab or over a page. */
  static boolean is(Aside aside) {
    return switch (aside.kind()) {
      case TITLE, SUBJECT, BOOKMARK, TAB, PRINT_HEADER -> true;
      default -> false;
    };
  }
}
