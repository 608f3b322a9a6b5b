package org.counterweight.readback.pdf;

import java.util.Set;
import org.counterweight.layout.Role;

/**
 * What the standard structure types are to a reader. ISO 32000-1, 14.8.4; ISO 32000-2 adds some.
 */
final class Kinds {
  private static final Set<String> GROUPS =
      Set.of(
          "Document",
          "DocumentFragment",
          "Part",
          "Art",
          "Sect",
          "Div",
          "BlockQuote",
          "TOC",
          "Index",
          "NonStruct",
          "Private",
          "Aside",
          "L",
          "THead",
          "TBody",
          "TFoot");
  private static final Set<String> BLOCKS =
      Set.of("P", "H", "Title", "LI", "TOCI", "Caption", "Note", "FENote", "BibEntry", "Sub");
  private static final Set<String> INLINE =
      Set.of(
          "Span",
          "Quote",
          "Reference",
          "Code",
          "Link",
          "Annot",
          "Ruby",
          "RB",
          "RT",
          "RP",
          "Warichu",
          "WT",
          "WP",
          "Em",
          "Strong",
          "Lbl",
          "LBody",
          "Form");
  private static final Set<String> OWN = Set.of("Table", "TR", "TH", "TD", "Figure", "Formula");

  private Kinds() {}

  static boolean isStandard(String type) {
    return GROUPS.contains(type)
        || BLOCKS.contains(type)
        || INLINE.contains(type)
        || OWN.contains(type)
        || headingLevel(type) > 0;
  }

  static boolean isInline(String type) {
    return INLINE.contains(type);
  }

  /** Depth of H1, H2 and so on; 0 for any other type. */
  static int headingLevel(String type) {
    if (type.length() < 2 || type.length() > 3 || type.charAt(0) != 'H') {
      return 0;
    }
    int level = 0;
    for (int i = 1; i < type.length(); i++) {
      int digit = type.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return 0;
      }
      level = level * 10 + digit;
    }
    return level;
  }

  /** Depth of a heading element; of one without a number, by the sections around it. */
  static int headingLevel(Element element) {
    int level = headingLevel(element.role());
    if (level > 0 || !element.role().equals("H")) {
      return level;
    }
    for (Element e = element.parent(); e != null; e = e.parent()) {
      if (Set.of("Sect", "Art", "Part").contains(e.role())) {
        level++;
      }
    }
    return Math.max(1, level);
  }

  /** Depth of the heading that an element is or stands in; 0 where it is none. */
  static int level(Element element) {
    if (role(element) != Role.HEADING) {
      return 0;
    }
    for (Element e = element; e != null; e = e.parent()) {
      int level = headingLevel(e);
      if (level > 0) {
        return level;
      }
    }
    return 0;
  }

  /** What text right under an element is: decided by the innermost element that says so. */
  static Role role(Element element) {
    for (Element e = element; e != null; e = e.parent()) {
      String type = e.role();
      if (headingLevel(type) > 0 || type.equals("H")) {
        return Role.HEADING;
      }
      switch (type) {
        case "Title" -> {
          return Role.TITLE;
        }
        case "Caption" -> {
          return Role.CAPTION;
        }
        case "TH" -> {
          return Role.HEADER_CELL;
        }
        case "TD" -> {
          return Role.CELL;
        }
        case "LI", "TOCI" -> {
          return Role.LIST_ITEM;
        }
        case "Note", "FENote" -> {
          return Role.NOTE;
        }
        case "Figure", "Formula" -> {
          return Role.CHART_TEXT;
        }
        default -> {}
      }
    }
    return Role.PARAGRAPH;
  }
}
