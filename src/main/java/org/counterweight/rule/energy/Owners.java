package org.counterweight.rule.energy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Subject;
import org.counterweight.statement.ReportedFigure;
import org.counterweight.statement.Section;

/** The items that figures of section A belong to. */
final class Owners {
  private Owners() {}

  /** Figures that stand in section A, by the pointer of their site, hardware, totals and so on. */
  static Map<String, List<ReportedFigure>> of(Subject subject, Predicate<ReportedFigure> filter) {
    return subject.figures().all().stream()
        .filter(figure -> figure.standsIn() == Section.A)
        .filter(filter)
        .collect(
            Collectors.groupingBy(
                f -> owner(f.pointer()), LinkedHashMap::new, Collectors.toList()));
  }

  private static String owner(String pointer) {
    int list = pointer.indexOf('/', 1);
    int item = pointer.indexOf('/', list + 1);
    // Totals are no list: their own name is the item.
    return pointer.startsWith("totals/", list + 1)
        ? pointer.substring(0, item)
        : pointer.substring(0, pointer.indexOf('/', item + 1));
  }

  /**
   * One breach for all such figures of an item.
   *
   * @param wrong what is wrong with them, as in {@code no quality}
   */
  static Breach breach(String owner, List<ReportedFigure> figures, String wrong) {
    String names =
        figures.stream()
            .map(f -> f.pointer().substring(owner.length() + 1).replace('/', '.'))
            .collect(Collectors.joining(", "));
    return figures.size() == 1
        ? Breach.at(
            figures.getFirst().pointer(),
            null,
            "%s has %s".formatted(figures.getFirst().id(), wrong))
        : Breach.at(owner, null, "%d figures have %s: %s".formatted(figures.size(), wrong, names));
  }
}
