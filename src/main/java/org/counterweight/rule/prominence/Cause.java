package org.counterweight.rule.prominence;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.claim.Claim;
import org.counterweight.claim.ClaimForm;
import org.counterweight.claim.ClaimKind;
import org.counterweight.claim.RemarkKind;
import org.counterweight.finding.Severity;
import org.counterweight.rule.RuleCard;

/** Usage is not the only explanation of a result. */
@RuleCard(
    id = "prominence.cause",
    severity = Severity.JUDGEMENT,
    title = "No result is explained by raw usage alone",
    why =
        "Usage may support an explanation of revenue or savings and may not replace it. Whether"
            + " another reason stands beside it only a person can say.",
    citation = "By analogy: SEC staff comment letters on usage metrics in MD&A",
    proposal = true,
    fix = "Explain the result by what changed in the work, and give usage beside it if at all.",
    since = "0.1.0",
    passes =
        """
        - {in: usage, text: "48 billion tokens were processed"}
        - {in: value, text: "Savings of EUR 2.97 million came from shorter calls"}
        """,
    fails =
        """
        - {in: value, text: "Savings of EUR 2.97 million came thanks to 48 billion tokens"}
        """)
final class Cause implements Criterion {
  @Override
  public String number() {
    return "cause";
  }

  @Override
  public List<Measurement> measure(Scene scene, Limits limits) {
    List<Sighting> sightings = new ArrayList<>();
    int usage = 0;
    for (Passage passage : scene.passages()) {
      List<Claim> claims = passage.reading().usage();
      usage += claims.isEmpty() ? 0 : 1;
      if (!claims.isEmpty() && explains(passage, claims)) {
        String word = passage.reading().of(RemarkKind.CAUSE).getFirst().text();
        sightings.add(
            passage.sighting(
                scene,
                Words.quote(passage.text())
                    + " gives raw usage ("
                    + Words.quote(claims.getFirst().text())
                    + ") as the reason of a result, by "
                    + Words.quote(word),
                null));
      }
    }
    if (usage == 0) {
      return Measurement.notApplicable("results explained");
    }
    Measurement row =
        Measurement.of(
            "results explained", null, null, (double) sightings.size(), 0.0, sightings);
    return List.of(sightings.isEmpty() ? row : row.forJudgement());
  }

  /** A result, a reason and usage in one passage, usage as more than a name. */
  private static boolean explains(Passage passage, List<Claim> usage) {
    return passage.reading().has(RemarkKind.CAUSE)
        && !passage.reading().has(RemarkKind.CAUTION)
        && !passage.reading().of(ClaimKind.VALUE).isEmpty()
        && usage.stream().anyMatch(claim -> claim.form() != ClaimForm.COUNTED);
  }
}
