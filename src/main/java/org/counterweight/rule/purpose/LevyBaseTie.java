package org.counterweight.rule.purpose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Numbers;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Side;
import org.counterweight.rule.Subject;
import org.counterweight.rule.Sum;
import org.counterweight.statement.Figure;
import org.counterweight.statement.Interval;
import org.counterweight.statement.Levy;
import org.counterweight.statement.Statement;
import org.counterweight.tally.LevySchedule;
import org.counterweight.tally.LevyTerms;
import org.counterweight.tally.Treatment;

/** Base and exemptions are those of the lines. */
@RuleCard(
    id = "purpose.levy-base",
    severity = Severity.ERROR,
    title = "Base and exempt amount of the levy are those of the lines of section E",
    why =
        "The schedule is calculated line by line. An amount that no line bears out, or an "
            + "exemption that no line has earned, is made up.",
    citation = "Counterweight waste-AI levy schedule",
    proposal = true,
    fix =
        "Correct the amount, or the lines; only lines with evidence and a ladder level that "
            + "the policy accepts are exempt.",
    since = "0.1",
    passes = LevyExample.WITH_LEVY,
    fails =
        LevyExample.LINES
            + """
              levy:
                base: {value: 3950000, unit: EUR, decimals: -4}
                exempt: {value: 1450000, unit: EUR, decimals: -4}
                rate: {value: 1, unit: "%", decimals: 4}
                due: {value: 25000, unit: EUR, decimals: -2}
            """)
final class LevyBaseTie implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    Statement statement = subject.statement();
    LevyTerms terms = subject.policy().levy();
    if (statement.purpose() == null || statement.purpose().levy() == null || terms == null) {
      return List.of();
    }
    Levy levy = statement.purpose().levy();
    Optional<LevySchedule> schedule = LevySchedule.of(statement, terms);
    if (schedule.isEmpty()) {
      String unit = terms.base().unit(statement.currency());
      return List.of(
          Breach.at(
                  "/purpose/levy",
                  null,
                  "the policy counts %s, and the lines of section E do not all state it in %s"
                      .formatted(terms.base().code(), unit))
              .fix("Add " + terms.base().code() + " to every line, or leave the levy out."));
    }
    List<Breach> breaches = new ArrayList<>();
    tie(levy.base(), schedule.get(), line -> true, "base", breaches);
    // What only lacks evidence or a level is a finding of its own, on its line.
    boolean claimed =
        sum(schedule.get(), line -> exempt(line) || bare(line))
            .filter(sum ->
                Side.CURRENT
                    .in(levy.exempt(), schedule.get().unit())
                    .filter(sum::overlaps)
                    .isPresent())
            .isPresent();
    if (!claimed) {
      tie(levy.exempt(), schedule.get(), LevyBaseTie::exempt, "exempt", breaches);
    }
    return breaches;
  }

  private static void tie(
      Figure stated,
      LevySchedule schedule,
      Predicate<LevySchedule.Line> counted,
      String key,
      List<Breach> breaches) {
    Optional<Interval> sum = sum(schedule, counted);
    Optional<Interval> own = Side.CURRENT.in(stated, schedule.unit());
    if (sum.isEmpty()) {
      return;
    }
    if (own.isEmpty() || !own.get().overlaps(sum.get())) {
      breaches.add(
          Breach.at(
              "/purpose/levy/" + key + "/value",
              stated.value(),
              "%s is %s %s, but the lines give %s %s%s"
                  .formatted(
                      key.equals("base") ? "the base" : "the exempt amount",
                      stated.value().toPlainString(),
                      stated.unit(),
                      Numbers.recomputed(sum.get()),
                      schedule.unit(),
                      key.equals("base") ? "" : unproven(schedule))));
    }
  }

  private static boolean exempt(LevySchedule.Line line) {
    return line.treatment() == Treatment.EXEMPT;
  }

  /** Of an exempt purpose, and without evidence or level. */
  private static boolean bare(LevySchedule.Line line) {
    return line.treatment() == Treatment.UNPROVEN
        && (line.line().evidence().isEmpty() || line.line().level() == null);
  }

  private static Optional<Interval> sum(
      LevySchedule schedule, Predicate<LevySchedule.Line> counted) {
    List<Figure> parts =
        schedule.lines().stream().filter(counted).map(LevySchedule.Line::figure).toList();
    return parts.isEmpty()
        ? Optional.of(Interval.exact(BigDecimal.ZERO))
        : Sum.of(parts, Side.CURRENT, schedule.unit());
  }

  private static String unproven(LevySchedule schedule) {
    List<String> ids =
        schedule.lines().stream()
            .filter(line -> line.treatment() == Treatment.UNPROVEN)
            .map(line -> line.line().id())
            .toList();
    return ids.isEmpty()
        ? ""
        : "; not exempt without evidence and level %s or higher: %s"
            .formatted(schedule.terms().exempt().fromLevel().code(), String.join(", ", ids));
  }
}
