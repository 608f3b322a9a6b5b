package org.counterweight.rule.prominence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counterweight.claim.Claim;
import org.counterweight.claim.ClaimForm;
import org.counterweight.claim.ClaimKind;
import org.counterweight.claim.Metric;
import org.counterweight.claim.SectionNames;
import org.counterweight.layout.Aside;
import org.counterweight.rule.Printed;

/**
 * The third part of P17: usage that is said beside the pages, in notes laid over them, comments,
 * tips or texts for reading aloud, and not on them.
 */
final class HiddenClaims {
  private HiddenClaims() {}

  static List<Measurement> measure(Scene scene) {
    List<Aside> claiming =
        scene.layout().asides().stream()
            .filter(aside -> unseen(aside.kind()) && scene.claimsUsage(aside))
            .filter(aside -> !names(scene, aside.text()))
            .toList();
    if (claiming.isEmpty()) {
      return Measurement.notApplicable("claims beside the pages");
    }
    Boast boast = new Boast(scene.known());
    Map<Integer, Seen> seen = seen(scene);
    List<Sighting> sightings = new ArrayList<>();
    for (Aside aside : claiming) {
      List<Claim> claims =
          scene.read(aside.text()).usage().stream()
              .filter(claim -> claim.form() != ClaimForm.COUNTED && !boast.isFact(claim))
              .toList();
      boolean figure = scene.known().showsUsage(aside.text());
      if (claims.isEmpty() && !figure) {
        continue;
      }
      Seen there = seen.getOrDefault(aside.surface(), new Seen());
      boolean shown = claims.stream().allMatch(there::says) && (!figure || there.usage);
      if (!shown) {
        sightings.add(
            Beside.sighting(
                scene,
                aside,
                Words.quote(aside.text())
                    + " claims raw usage that the text in sight "
                    + (aside.surface() == 0 ? "of the file" : "beside it")
                    + " does not",
                "Take it out, or show the same in plain sight, after value and harm."));
      }
    }
    return List.of(
        Measurement.of(
            "claims beside the pages", null, null, (double) sightings.size(), 0.0, sightings));
  }

  /** Whether a link or picture only says which section it is about. */
  private static boolean names(Scene scene, String text) {
    return SectionNames.known().opens(text).isPresent()
        && !Digits.in(text)
        && scene.read(text).usage().stream()
            .allMatch(
                claim -> claim.form() == ClaimForm.COUNTED || claim.form() == ClaimForm.MENTION);
  }

  /** What is read aloud or pops up; titles and properties of the file are headlines. */
  private static boolean unseen(Aside.Kind kind) {
    return switch (kind) {
      case ALT, ACTUAL_TEXT, ANNOTATION, COMMENT, TIP -> true;
      default -> false;
    };
  }

  /** What the text in sight says on one page or sheet. */
  private static final class Seen {
    private final Set<BigDecimal> numbers = new HashSet<>();
    private final Set<Metric> metrics = EnumSet.noneOf(Metric.class);
    private boolean usage;

    boolean says(Claim claim) {
      return metrics.contains(claim.metric())
          && (claim.number() == null
              || claim.number().signum() == 0
              || numbers.contains(bare(claim.number())));
    }
  }

  /** By page or sheet, and under 0 of the whole file. */
  private static Map<Integer, Seen> seen(Scene scene) {
    Map<Integer, Seen> seen = new HashMap<>();
    for (Passage passage : scene.passages()) {
      for (int surface : new int[] {0, passage.surface()}) {
        Seen there = seen.computeIfAbsent(surface, s -> new Seen());
        there.usage |= passage.claims();
        passage.reading().of(ClaimKind.USAGE).forEach(claim -> there.metrics.add(claim.metric()));
        for (Printed number : Printed.in(passage.text())) {
          number.readings().forEach(reading -> there.numbers.add(bare(reading.value())));
        }
      }
    }
    return seen;
  }

  /** Digits alone: the same amount may stand there in another scale. */
  private static BigDecimal bare(BigDecimal number) {
    return new BigDecimal(number.abs().stripTrailingZeros().unscaledValue());
  }
}
