package org.counterweight.rule.usage;

import org.counterweight.statement.UsageFigure;
import org.counterweight.statement.UsageSection;

/** How messages speak of what section U shows. */
final class UsageWords {
  private UsageWords() {}

  /** What is shown, as the beginning of a sentence. */
  static String shown(UsageSection section) {
    if (section.figures().isEmpty()) {
      return "section U is present";
    }
    UsageFigure first = section.figures().getFirst();
    String amount =
        "\"%s\" (%s %s)"
            .formatted(first.name(), first.amount().value().toPlainString(), first.amount().unit());
    int more = section.figures().size() - 1;
    return "section U shows " + amount + (more == 0 ? "" : " and " + more + " more");
  }
}
