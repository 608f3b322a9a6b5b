package org.counterweight.rule.usage;

import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.HarmSection;
import org.counterweight.statement.Section;
import org.counterweight.statement.Statement;

/** No usage without harm. */
@RuleCard(
    id = "usage.harm-missing",
    severity = Severity.ERROR,
    title = "Raw usage is shown only where harm events are listed or affirmed to be none",
    why =
        "More use is more exposure: usage without what went wrong shows one side. An empty section "
            + "is not a statement that nothing happened.",
    citation =
        "By analogy: SEC Regulation S-K Item 10(e)(1)(i)(A); IOSCO Statement on Non-GAAP Financial "
            + "Measures (2016), not used to avoid adverse information",
    proposal = true,
    fix =
        "Add section C with its events, or with a signed nil statement, or withhold section U "
            + "(--usage withhold). A reason under notDisclosed is no substitute.",
    since = "0.1",
    passes =
        """
        harm:
          events: []
          nilStatements:
            - types: [security, privacy, safety, rights, reliability, financial, intellectual-property, regulatory, ux-backlash, labour, environmental, near-miss]
              scope: Incident desk, complaints, internal audit.
              threshold: Severity S0 and above.
              signatory: Head of internal audit
              signedOn: 2026-02-12
        """,
    fails =
        """
        harm:
          events: []
          nilStatements: []
        """)
public final class HarmMissing implements Rule {

  @Override
  public List<Breach> check(Subject subject) {
    Statement statement = subject.statement();
    if (statement.usage() == null) {
      return List.of();
    }
    String shown = UsageWords.shown(statement.usage());
    String omitted = ValueMissing.namedAsOmitted(statement, Section.C);
    HarmSection harm = statement.harm();
    if (harm == null) {
      return List.of(Breach.at("/usage", null, shown + ", but there is no section C" + omitted));
    }
    if (harm.events().isEmpty() && harm.nilStatements().isEmpty()) {
      return List.of(
          Breach.at(
              "/harm",
              null,
              shown + ", but section C has neither an event nor a nil statement" + omitted));
    }
    return List.of();
  }
}
