package org.counterweight.rule.usage;

import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.AttributionLevel;
import org.counterweight.statement.Measure;
import org.counterweight.statement.Omission;
import org.counterweight.statement.Realisation;
import org.counterweight.statement.Section;
import org.counterweight.statement.Statement;

/** No usage without value. */
@RuleCard(
    id = "usage.value-missing",
    severity = Severity.ERROR,
    title = "Raw usage is shown only where business value was measured",
    why =
        "Usage on its own invites the reader to take it for value. Leaving the comparable measure "
            + "out is the plainest form of undue prominence.",
    citation =
        "By analogy: SEC Regulation S-K Item 10(e)(1)(i)(A); Non-GAAP C&DI 102.10(a)(2), comparable "
            + "measure omitted",
    proposal = true,
    fix =
        "Add to section B at least one realised measure of level L2 or higher with its effect, or "
            + "withhold section U (--usage withhold). A reason under notDisclosed is no substitute.",
    since = "0.1",
    passes =
        """
        value:
          totals: null
          measures:
            - id: value.safety-incidents.yard
              name: Yard
              unit: incident
              direction: lower-is-better
              level: L2
              method: Before and after.
              realisation: realised
              baseline: {value: 4.2}
              result: {value: 4.4}
              effect: {value: 0.2}
              inTotal: false
        """,
    fails =
        """
        value: null
        notDisclosed:
          - {what: value, reason: Measurement starts next year.}
        """)
public final class ValueMissing implements Rule {

  @Override
  public List<Breach> check(Subject subject) {
    Statement statement = subject.statement();
    if (statement.usage() == null) {
      return List.of();
    }
    String shown = UsageWords.shown(statement.usage());
    if (statement.value() == null) {
      return List.of(
          Breach.at(
              "/usage",
              null,
              shown + ", but there is no section B" + namedAsOmitted(statement, Section.B)));
    }
    CountsUsage counts = new CountsUsage(statement.language());
    List<Measure> measures = statement.value().measures();
    if (measures.stream().anyMatch(m -> measured(m) && counts.in(m).isEmpty())) {
      return List.of();
    }
    return List.of(
        Breach.at(
            "/value/measures",
            measures.size(),
            shown
                + (measures.isEmpty()
                    ? ", but section B lists no measure"
                    : ", but none of the measures of section B is realised, of level L2 or higher, "
                        + "and about something else than usage")
                + namedAsOmitted(statement, Section.B)));
  }

  private static boolean measured(Measure measure) {
    return measure.realisation() == Realisation.REALISED
        && measure.level().compareTo(AttributionLevel.L2) >= 0
        && (measure.effect() != null || measure.money() != null);
  }

  /** Words for the case that the section is listed as not disclosed; empty otherwise. */
  static String namedAsOmitted(Statement statement, Section section) {
    return statement.notDisclosed().stream()
            .map(Omission::what)
            .anyMatch(what -> what.equals(section.code()) || what.startsWith(section.code() + "."))
        ? "; naming it under notDisclosed does not make up for it"
        : "";
  }
}
