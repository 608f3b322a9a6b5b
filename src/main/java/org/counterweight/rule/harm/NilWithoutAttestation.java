package org.counterweight.rule.harm;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.HarmSection;
import org.counterweight.statement.HarmType;

/** Every type of harm has an event or someone who signs that there was none. */
@RuleCard(
    id = "harm.nil-without-attestation",
    severity = Severity.ERROR,
    title = "Every type of harm has an event, or a signed nil statement for the whole period",
    why =
        "An empty list does not say whether nothing happened or nobody looked. A nil statement is"
            + " affirmative: it names scope, threshold, period and signatory, and is signed when the"
            + " period is over.",
    citation =
        "OECD (2024), AI incident and hazard; the types and the form of the nil statement are"
            + " Counterweight's",
    proposal = true,
    fix = "List the events of the type, or have its absence attested under nilStatements.",
    since = "0.1",
    passes =
        """
        harm:
          nilStatements:
            - types: [security, safety, rights, financial, intellectual-property, regulatory, ux-backlash, labour, environmental]
              scope: Incident desk, complaints, works council and press, searched monthly.
              threshold: Severity S0 and above.
              period: {start: 2025-01-01, end: 2025-12-31}
              signatory: Head of internal audit
              signedOn: 2026-02-12
        """,
    fails =
        """
        harm:
          nilStatements:
            - types: [security, safety, rights, financial, intellectual-property, regulatory, ux-backlash]
              scope: Incident desk, complaints, works council and press, searched monthly.
              threshold: Severity S0 and above.
              signatory: Head of internal audit
              signedOn: 2026-02-12
        """)
public final class NilWithoutAttestation implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    HarmSection harm = subject.statement().harm();
    if (harm == null) {
      return List.of();
    }
    List<NilEntry> nils = NilEntry.all(subject);
    List<Breach> breaches = new ArrayList<>(unlisted(harm, nils));
    if (subject.statement().period().start().isAfter(subject.statement().period().end())) {
      return breaches;
    }
    for (NilEntry nil : nils) {
      if (nil.backwards()) {
        breaches.add(
            Breach.at(
                nil.at("period/end"),
                nil.span().end(),
                "The nil statement ends "
                    + nil.span().end()
                    + ", before it starts "
                    + nil.span().start()
                    + ": it covers no day."));
      } else if (nil.nil().signedOn().isBefore(nil.span().end())) {
        breaches.add(
            Breach.at(
                    nil.at("signedOn"),
                    nil.nil().signedOn(),
                    "The nil statement was signed "
                        + nil.nil().signedOn()
                        + " for a period that ran until "
                        + nil.span().end()
                        + ": nobody can attest what has not happened yet.")
                .fix("Have it signed again after " + nil.span().end() + "."));
      }
    }
    breaches.addAll(NilGaps.of(subject, nils));
    return breaches;
  }

  private static List<Breach> unlisted(HarmSection harm, List<NilEntry> nils) {
    List<String> unlisted = new ArrayList<>();
    for (HarmType type : HarmType.values()) {
      if (!RegisterEntry.lists(harm.events(), type)
          && nils.stream().noneMatch(nil -> nil.nil().types().contains(type))) {
        unlisted.add("`" + type.code() + "`");
      }
    }
    return unlisted.isEmpty()
        ? List.of()
        : List.of(
            Breach.at(
                nils.isEmpty() ? "/harm" : "/harm/nilStatements",
                null,
                "No event is listed and no nil statement is signed for "
                    + String.join(", ", unlisted)
                    + "."));
  }
}
