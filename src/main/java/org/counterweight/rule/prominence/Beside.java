package org.counterweight.rule.prominence;

import org.counterweight.layout.Aside;
import org.counterweight.layout.Medium;

/** Speaks of text that stands beside the pages: what it is to a person, and where. */
final class Beside {
  private Beside() {}

  /** A sighting at such text. */
  static Sighting sighting(Scene scene, Aside aside, String message, String fix) {
    boolean pages = scene.layout().medium() == Medium.PDF;
    return new Sighting(
        pages ? aside.surface() : 0,
        aside.cell(),
        Words.quote(aside.text()),
        words(aside.kind()) + ", " + message,
        fix,
        null);
  }

  /** What it is, at the beginning of a message. */
  static String words(Aside.Kind kind) {
    return switch (kind) {
      case TITLE -> "in the title of the file";
      case SUBJECT -> "in the description of the file";
      case KEYWORDS -> "in the keywords of the file";
      case PROPERTY -> "in the properties of the file";
      case BOOKMARK -> "in a bookmark";
      case TAB -> "on the tab of a sheet";
      case ALT -> "in an alternative text";
      case ACTUAL_TEXT -> "in a text that is read aloud in place of what is seen";
      case ANNOTATION -> "in an annotation";
      case COMMENT -> "in a comment on a cell";
      case PRINT_HEADER -> "in a header or footer for printing";
      case NAME -> "in the name of a cell";
      case TIP -> "in a tip";
      case ATTACHMENT -> "in the name of an attached file";
    };
  }
}
