package org.counterweight.rule.prominence;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.claim.Claim;
import org.counterweight.claim.ClaimKind;
import org.counterweight.claim.Remark;
import org.counterweight.claim.RemarkKind;
import org.counterweight.finding.Severity;
import org.counterweight.rule.RuleCard;
import org.counterweight.statement.Section;

/** P28: a usage figure is not called an output, a result or a value. */
@RuleCard(
    id = "prominence.label",
    severity = Severity.WARNING,
    title = "No raw usage figure is called output, productivity, impact or value",
    why =
        "The name decides what a number is taken for. Work that was started is no result, and a"
            + " count of tokens is not what came of them.",
    citation = "By analogy: SEC Release 33-10751 (2020), on naming what a measure measures",
    proposal = true,
    fix = "Name the figure by what was counted, as in \"Tokens processed\".",
    since = "0.1.0",
    passes =
        """
        - {in: usage, text: "Tokens processed: 48 billion tokens"}
        """,
    fails =
        """
        - {in: usage, text: "AI output: 48 billion tokens"}
        """)
final class Label implements Criterion {
  @Override
  public String number() {
    return "P28";
  }

  @Override
  public List<Measurement> measure(Scene scene, Limits limits) {
    List<Sighting> sightings = new ArrayList<>();
    int figures = 0;
    for (Passage passage : scene.passages()) {
      List<Claim> counted = counted(passage);
      if (passage.section() != Section.U || (counted.isEmpty() && !passage.claims())) {
        continue;
      }
      figures++;
      String word = label(passage, counted);
      if (word != null) {
        sightings.add(
            passage.sighting(
                scene,
                Words.quote(passage.text())
                    + " calls raw usage "
                    + Words.quote(word)
                    + ", which is the name of a result",
                "Say what was counted in place of " + Words.quote(word) + "."));
      }
    }
    if (figures == 0) {
      return Measurement.notApplicable("labels");
    }
    return List.of(
        Measurement.of("labels", null, null, (double) sightings.size(), 0.0, sightings));
  }

  /** Claims with a number, a share or a change: what a label may hang on. */
  private static List<Claim> counted(Passage passage) {
    return passage.reading().usage().stream().filter(claim -> claim.number() != null).toList();
  }

  /** The word that makes a result of usage: not where usage and results are told apart. */
  private static String label(Passage passage, List<Claim> counted) {
    boolean apart =
        passage.reading().has(RemarkKind.CAUTION)
            || Voices.characterises(Section.B, passage.text(), passage.reading());
    if (apart || counted.isEmpty()) {
      return null;
    }
    return passage.reading().of(RemarkKind.LABEL).stream()
        .filter(remark -> counted.stream().anyMatch(claim -> names(passage, remark, claim)))
        .map(Remark::text)
        .findFirst()
        .orElse(null);
  }

  /**
   * Whether the word names the figure: in the same sentence, in the same or the next cell, and not
   * as a part of what is counted, as in "output tokens".
   */
  private static boolean names(Passage passage, Remark remark, Claim claim) {
    String text = passage.text();
    boolean part =
        passage.reading().of(ClaimKind.USAGE).stream()
            .anyMatch(usage ->
                remark.start() < usage.end()
                    && (remark.end() > usage.start()
                        || (remark.end() <= usage.start()
                            && text.substring(remark.end(), usage.start()).isBlank())));
    int from = Math.min(remark.end(), claim.end());
    int to = Math.max(remark.start(), claim.start());
    boolean far = from < to && text.substring(from, to).chars().filter(c -> c == '|').count() > 1;
    return !part && !far && Voices.together(text, remark, claim);
  }
}
