package org.counterweight.rule.prominence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.counterweight.layout.Block;
import org.counterweight.layout.Medium;
import org.counterweight.statement.Section;

/** How criteria speak of what they measure. */
final class Words {
  private static final int LONGEST = 60;

  private Words() {}

  /** A section with its letter. */
  static String of(Section section) {
    return switch (section) {
      case A -> "energy and resource cost (A)";
      case B -> "business value (B)";
      case C -> "harm and risk (C)";
      case D -> "human oversight (D)";
      case E -> "computing by purpose (E)";
      case U -> "raw usage (U)";
    };
  }

  /** What one surface of the artefact is called. */
  static String surface(Scene scene) {
    return scene.layout().medium() == Medium.PDF ? "page" : "sheet";
  }

  /** A number for a sentence: a decimal place at most. */
  static String number(double number) {
    BigDecimal rounded =
        BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0).toPlainString() : rounded.toPlainString();
  }

  /** A ratio or a share as a percentage. */
  static String percent(double share) {
    return number(share * 100) + " %";
  }

  /** The beginning of a text, in quotation marks. */
  static String quote(String text) {
    String flat = text.strip().replaceAll("\\s+", " ");
    if (flat.codePointCount(0, flat.length()) > LONGEST) {
      flat = flat.substring(0, flat.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
    }
    return "\"" + flat + "\"";
  }

  /** The beginning of a block's text, in quotation marks. */
  static String quote(Block block) {
    return quote(block.text());
  }
}
