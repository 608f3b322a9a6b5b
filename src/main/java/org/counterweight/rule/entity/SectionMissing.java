package org.counterweight.rule.entity;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Omission;
import org.counterweight.statement.Section;
import org.counterweight.statement.Statement;

/** Sections A, B and C are there, or the statement says why not. */
@RuleCard(
    id = "schema.section-missing",
    severity = Severity.ERROR,
    title = "Sections A, B and C are there, or the statement gives the reason why one is not",
    why =
        "Cost, value and harm are what a statement is for; one that leaves a part out "
            + "without a word reads as if there were nothing to say.",
    citation =
        "Counterweight proposal for AI impact statements; see IOSCO 2016 on avoiding "
            + "adverse information",
    proposal = true,
    fix = "Add the section, or name it in notDisclosed with the reason.",
    since = "0.1",
    passes =
        """
        usage: null
        """,
    fails =
        """
        energy: null
        """)
final class SectionMissing implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    Statement statement = subject.statement();
    List<Breach> breaches = new ArrayList<>();
    look(statement, Section.A, statement.energy(), breaches);
    // Where usage is shown, a missing B or C has rules of its own, and no reason excuses it.
    if (statement.usage() == null) {
      look(statement, Section.B, statement.value(), breaches);
      look(statement, Section.C, statement.harm(), breaches);
    }
    return breaches;
  }

  private static void look(
      Statement statement, Section section, Record there, List<Breach> breaches) {
    if (there != null) {
      return;
    }
    String name = "section %s (%s)".formatted(section.letter(), section.code());
    for (int i = 0; i < statement.notDisclosed().size(); i++) {
      Omission omission = statement.notDisclosed().get(i);
      if (omission.what().equals(section.code())) {
        breaches.add(
            Breach.at(
                    "/notDisclosed/" + i,
                    omission.what(),
                    name + " is not disclosed; the reason given: " + omission.reason())
                .fix("Add the section as soon as the reason no longer holds.")
                .as(Severity.WARNING));
        return;
      }
    }
    breaches.add(
        Breach.at("", null, name + " is missing, and notDisclosed does not say why")
            .fix("Add " + section.code() + ", or name it in notDisclosed with the reason."));
  }
}
