package org.counterweight.rule.prominence;

import java.util.List;
import org.counterweight.claim.RemarkKind;
import org.counterweight.finding.Severity;
import org.counterweight.rule.RuleCard;
import org.counterweight.statement.Section;

/** Where usage is shown, something says that it does not measure value. */
@RuleCard(
    id = "prominence.caution",
    severity = Severity.WARNING,
    title = "Where raw usage is shown, the text says that it does not measure value",
    why =
        "A reader who is told what a number does not mean is harder to mislead by it. A balancing"
            + " sentence in plain sight has satisfied authorities where its absence did not.",
    citation = "By analogy: SEC Release 33-10751 (2020); ASA rulings on balancing statements",
    proposal = true,
    fix = "Add a sentence to the usage section: \"Usage does not measure value.\"",
    since = "0.1.0",
    passes =
        """
        - {in: usage, text: "48 billion tokens"}
        - {in: usage, text: "Usage does not measure value."}
        """,
    fails =
        """
        - {in: usage, text: "48 billion tokens"}
        """)
final class Caution implements Criterion {
  @Override
  public String number() {
    return "caution";
  }

  @Override
  public List<Measurement> measure(Scene scene, Limits limits) {
    List<Passage> usage =
        scene.passages().stream()
            .filter(passage -> passage.section() == Section.U && passage.claims())
            .toList();
    if (usage.isEmpty()) {
      return Measurement.notApplicable("cautions");
    }
    double cautions =
        scene.passages().stream()
            .filter(passage -> passage.reading().has(RemarkKind.CAUTION))
            .count();
    List<Sighting> sightings =
        cautions > 0
            ? List.of()
            : List.of(
                usage.getFirst()
                    .sighting(
                        scene,
                        "raw usage is shown from "
                            + Words.quote(usage.getFirst().text())
                            + " on, and nothing in plain sight says that it does not measure value",
                        null));
    return List.of(Measurement.of("cautions", null, null, cautions, 1.0, sightings));
  }
}
