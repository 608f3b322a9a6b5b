package org.counterweight.rule.harm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Subject;
import org.counterweight.statement.HarmEvent;
import org.counterweight.statement.HarmType;
import org.counterweight.statement.Period;
import org.counterweight.statement.Span;

/** Days of the reporting period on which nobody attests that a type of harm did not occur. */
final class NilGaps {
  /** Types with the same nil statements and the same gap have one cause. */
  private record Gap(List<NilEntry> nils, Span days) {}

  private NilGaps() {}

  /** One breach for each gap; types without any nil statement are left to the caller. */
  static List<Breach> of(Subject subject, List<NilEntry> nils) {
    Map<Gap, List<String>> gaps = new LinkedHashMap<>();
    for (HarmType type : HarmType.values()) {
      List<HarmEvent> events = subject.statement().harm().events();
      List<NilEntry> own = nils.stream().filter(nil -> nil.nil().types().contains(type)).toList();
      // What a nil statement that runs backwards was meant to cover is unknown.
      if (RegisterEntry.lists(events, type)
          || own.isEmpty()
          || own.stream().anyMatch(NilEntry::backwards)) {
        continue;
      }
      firstGap(subject.statement().period(), own)
          .ifPresent(days ->
              gaps.computeIfAbsent(new Gap(own, days), gap -> new ArrayList<>())
                  .add("`" + type.code() + "`"));
    }
    return gaps.entrySet().stream().map(e -> breach(e.getKey(), e.getValue())).toList();
  }

  private static Optional<Span> firstGap(Period period, List<NilEntry> nils) {
    LocalDate open = period.start();
    List<Span> spans =
        nils.stream().map(NilEntry::span).sorted(Comparator.comparing(Span::start)).toList();
    for (Span span : spans) {
      if (span.start().isAfter(open)) {
        break;
      }
      if (!span.end().isBefore(period.end())) {
        return Optional.empty();
      }
      if (!span.end().isBefore(open)) {
        open = span.end().plusDays(1);
      }
    }
    LocalDate from = open;
    LocalDate until =
        spans.stream()
            .map(Span::start)
            .filter(start -> start.isAfter(from) && !start.isAfter(period.end()))
            .findFirst()
            .map(start -> start.minusDays(1))
            .orElse(period.end());
    return Optional.of(new Span(from, until));
  }

  private static Breach breach(Gap gap, List<String> types) {
    NilEntry first = gap.nils.getFirst();
    boolean single = gap.nils.size() == 1;
    return Breach.at(
            single ? first.at("period") : "/harm/nilStatements",
            single ? first.span().start() + " to " + first.span().end() : null,
            "From "
                + gap.days.start()
                + " to "
                + gap.days.end()
                + " no nil statement covers "
                + String.join(", ", types)
                + ", and no event is listed.")
        .fix("Extend the nil statement to the whole reporting period, or add one for these days.");
  }
}
