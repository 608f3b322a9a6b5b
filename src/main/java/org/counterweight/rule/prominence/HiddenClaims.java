package org.counterweight.rule.prominence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counterweight.claim.Claim;
import org.counterweight.claim.ClaimForm;
import org.counterweight.claim.SectionNames;
import org.counterweight.layout.Aside;
import org.counterweight.rule.Printed;
import org.counterweight.statement.Section;

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
    Map<Integer, Set<BigDecimal>> numbers = new HashMap<>();
    Set<Integer> withUsage = new HashSet<>();
    for (Passage passage : scene.passages()) {
      if (passage.section() == Section.U && passage.claims()) {
        withUsage.add(passage.surface());
        withUsage.add(0);
      }
      for (Printed number : Printed.in(passage.text())) {
        for (int surface : new int[] {0, passage.surface()}) {
          number
              .readings()
              .forEach(reading ->
                  numbers
                      .computeIfAbsent(surface, s -> new HashSet<>())
                      .add(bare(reading.value())));
        }
      }
    }
    List<Sighting> sightings = new ArrayList<>();
    for (Aside aside : claiming) {
      List<BigDecimal> said =
          scene.read(aside.text()).usage().stream()
              .map(Claim::number)
              .filter(number -> number != null && number.signum() != 0)
              .map(HiddenClaims::bare)
              .toList();
      boolean shown =
          withUsage.contains(aside.surface())
              && numbers.getOrDefault(aside.surface(), Set.of()).containsAll(said);
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
        && text.codePoints().noneMatch(Character::isDigit)
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

  /** Digits alone: the same amount may stand there in another scale. */
  private static BigDecimal bare(BigDecimal number) {
    return new BigDecimal(number.abs().stripTrailingZeros().unscaledValue());
  }
}
