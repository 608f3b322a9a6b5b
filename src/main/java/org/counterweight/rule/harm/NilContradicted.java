package org.counterweight.rule.harm;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.HarmType;

/** The register does not list what a nil statement denies. */
@RuleCard(
    id = "harm.nil-contradicted",
    severity = Severity.ERROR,
    title = "A nil statement does not deny an event that the register lists",
    why = "Someone signed that nothing of this type happened; the register says that it did.",
    citation =
        "OECD (2024), AI incident and hazard; the form of the nil statement is Counterweight's",
    proposal = true,
    fix =
        "Take the type out of the nil statement and have it signed again, or correct the"
            + " event's type.",
    since = "0.1",
    passes =
        """
        harm:
          nilStatements:
            - types: [security, safety, rights, financial, intellectual-property, regulatory, ux-backlash, labour, environmental]
              scope: Incident desk, complaints, works council and press.
              threshold: Severity S0 and above.
              signatory: Head of internal audit
              signedOn: 2026-02-12
        """,
    fails =
        """
        harm:
          nilStatements:
            - types: [security, privacy, safety, rights, financial, intellectual-property, regulatory, ux-backlash, labour, environmental]
              scope: Incident desk, complaints, works council and press.
              threshold: Severity S0 and above.
              signatory: Head of internal audit
              signedOn: 2026-02-12
        """)
public final class NilContradicted implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    if (subject.statement().harm() == null) {
      return List.of();
    }
    List<Breach> breaches = new ArrayList<>();
    for (NilEntry nil : NilEntry.all(subject)) {
      List<RegisterEntry> within =
          RegisterEntry.all(subject).stream()
              .filter(entry ->
                  nil.covers(entry.event().detected()) || nil.covers(entry.event().occurred()))
              .toList();
      List<HarmType> types = nil.nil().types();
      for (int i = 0; i < types.size(); i++) {
        contradiction(types.get(i), nil.at("types/" + i), within, breaches);
      }
    }
    return breaches;
  }

  private static void contradiction(
      HarmType type, String pointer, List<RegisterEntry> within, List<Breach> breaches) {
    List<RegisterEntry> primary =
        within.stream().filter(entry -> entry.event().type() == type).toList();
    if (!primary.isEmpty()) {
      breaches.add(
          Breach.at(
              pointer,
              type,
              "The nil statement says that nothing of type `"
                  + type.code()
                  + "` happened, but the register lists "
                  + RegisterEntry.names(primary)
                  + "."));
      return;
    }
    List<RegisterEntry> secondary =
        within.stream().filter(entry -> entry.event().secondaryTypes().contains(type)).toList();
    if (!secondary.isEmpty()) {
      // Counts go by primary type, so this is not false by the numbers; it may still mislead.
      breaches.add(
          Breach.at(
                  pointer,
                  type,
                  "The nil statement says that nothing of type `"
                      + type.code()
                      + "` happened, but the register gives it as a secondary type of "
                      + RegisterEntry.names(secondary)
                      + ".")
              .as(Severity.JUDGEMENT));
    }
  }
}
