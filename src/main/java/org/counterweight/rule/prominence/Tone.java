package org.counterweight.rule.prominence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.counterweight.claim.Claim;
import org.counterweight.claim.ClaimForm;
import org.counterweight.claim.Reading;
import org.counterweight.claim.Remark;
import org.counterweight.claim.RemarkKind;
import org.counterweight.finding.Severity;
import org.counterweight.layout.Aside;
import org.counterweight.rule.RuleCard;
import org.counterweight.statement.Section;

/** P15: words of emphasis beside usage only with as plain a word on value and on harm. */
@RuleCard(
    id = "prominence.tone",
    severity = Severity.ERROR,
    title = "Raw usage is praised only where the same block says how value and harm fared",
    why =
        "A superlative sets the tone for all that follows. In titles, headings, large type and the"
            + " first bullets it is an error, elsewhere a warning.",
    citation = "see SEC Non-GAAP C&DI 102.10(a), fifth example",
    proposal = true,
    fix = "Take the word of emphasis out, or say in the same block how value and harm fared.",
    since = "0.1.0",
    thresholds = {"headline-from", "top-bullets"},
    passes =
        """
        - {in: usage, heading: 2, text: "Tokens: a record 48 billion. Savings fell to EUR 2.97 million. Incidents rose to 4."}
        """,
    fails =
        """
        - {in: usage, heading: 2, text: "Record token volumes: 48 billion tokens"}
        """)
final class Tone implements Criterion {
  @Override
  public String number() {
    return "P15";
  }

  @Override
  public List<Measurement> measure(Scene scene, Limits limits) {
    double headline = scene.bodyType() * limits.of("headline-from");
    double top = limits.of("top-bullets");
    List<Sighting> sightings = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    int praised = 0;
    int value = 0;
    int harm = 0;
    int bullets = 0;
    for (Passage passage : scene.passages()) {
      bullets += passage.bullet() ? 1 : 0;
      boolean first = passage.headline(headline) || (passage.bullet() && bullets <= top);
      if (passage.section() != Section.U || !(passage.claims() || first)) {
        continue;
      }
      String word = praise(passage.reading());
      if (word == null) {
        continue;
      }
      praised++;
      seen.add(passage.text());
      List<Section> missing = missing(passage.text(), passage.reading());
      value += missing.contains(Section.B) ? 0 : 1;
      harm += missing.contains(Section.C) ? 0 : 1;
      if (!missing.isEmpty()) {
        Sighting sighting =
            passage.sighting(scene, message(passage.text(), word, missing), fix(word, missing));
        sightings.add(first ? sighting : sighting.as(Severity.WARNING));
      }
    }
    for (Aside aside : scene.layout().asides()) {
      Reading reading = Headings.is(aside) ? scene.read(aside.text()) : null;
      String word = reading == null || reading.usage().isEmpty() ? null : praise(reading);
      if (word == null || !seen.add(aside.text())) {
        continue;
      }
      praised++;
      List<Section> missing = missing(aside.text(), reading);
      value += missing.contains(Section.B) ? 0 : 1;
      harm += missing.contains(Section.C) ? 0 : 1;
      if (!missing.isEmpty()) {
        sightings.add(
            Beside.sighting(
                scene, aside, message(aside.text(), word, missing), fix(word, missing)));
      }
    }
    if (praised == 0) {
      return Measurement.notApplicable("passages praised");
    }
    return List.of(
        Measurement.of(
            "passages praised", (double) value, (double) harm, (double) praised, null, sightings));
  }

  /** The word of emphasis that goes to usage; null for none. */
  private static String praise(Reading reading) {
    List<Remark> words = reading.of(RemarkKind.EMPHASIS);
    List<Claim> usage = reading.usage();
    boolean apart = !usage.isEmpty() && usage.stream().noneMatch(Tone::praised);
    return words.isEmpty() || apart ? null : words.getFirst().text();
  }

  private static boolean praised(Claim claim) {
    return claim.emphasised() || claim.form() == ClaimForm.SUPERLATIVE;
  }

  private static List<Section> missing(String text, Reading reading) {
    return Sides.BOTH.stream().filter(side -> !Voices.characterises(side, text, reading)).toList();
  }

  private static String message(String text, String word, List<Section> missing) {
    return Words.quote(text)
        + " praises raw usage with "
        + Words.quote(word)
        + " and does not say in the same block how "
        + Sides.words(missing, " and ")
        + " fared";
  }

  private static String fix(String word, List<Section> missing) {
    return "Take "
        + Words.quote(word)
        + " out, or add to the block what became of "
        + Sides.words(missing, " and ")
        + ", with the number.";
  }
}
