package org.counterweight.rule.prominence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.counterweight.conformance.sketch.LayoutSketch;
import org.counterweight.finding.Severity;
import org.counterweight.layout.Colour;
import org.counterweight.rule.BaseStatement;

/**
 * From a balanced page, one property of one section is moved across its threshold, and nothing but
 * the rule for that property may change its mind. Half a point or a hundredth around a threshold is
 * left out: rounding is measured elsewhere.
 */
class ThresholdPropertyTest {
  private static final Gauge GAUGE = new Gauge(BaseStatement.policy());

  private static final String TEXT =
      """
      - {in: value, text: "Clerks clear their files sooner than they did a year ago, and errors fell."}
      - {in: harm, text: "Four events harmed people; all were reported, and one of them is open.", size: %s, ink: "%s"}
      - {in: usage, text: "Nothing of this says what it was good for, or whom it hurt.", ink: "%s"}
      """;
  private static final List<String> HEROES =
      List.of(
          "- {in: value, figure: value.net, text: \"2.97 m saved\", size: 24}",
          "- {in: harm, figure: harm.events, text: \"4 harm events\", size: 24}",
          "- {in: usage, figure: usage.tokens.all, text: \"48 billion tokens\", size: 24}");
  private static final String CHARTS =
      """
      - {in: value, chart: [Net value, "2.97"], title: Net value, box: [240, 100]}
      - {in: harm, chart: [Events, "4"], title: Events, box: [240, 100]}
      - {in: usage, chart: [Tokens processed, "48 billion tokens"], title: Tokens, box: [%d, 100]}
      """;

  private static Set<String> errors(String sketch) {
    Set<String> errors = new TreeSet<>();
    GAUGE.measure(Scene.of(LayoutSketch.of(sketch), null), "sketch.pdf").findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .forEach(finding -> errors.add(finding.rule().value()));
    return errors;
  }

  private static String page(List<String> heroes, String harmSize, String harmInk, int chart) {
    return page(heroes, harmSize, harmInk, "#000000", chart);
  }

  private static String page(
      List<String> heroes, String harmSize, String harmInk, String usageInk, int chart) {
    return String.join("\n", heroes)
        + "\n"
        + TEXT.formatted(harmSize, harmInk, usageInk)
        + CHARTS.formatted(chart);
  }

  private static Set<String> only(boolean broken, String rule) {
    return broken ? Set.of(rule) : Set.of();
  }

  @Example
  void theBalancedPageHoldsEveryCriterion() {
    assertThat(errors(page(HEROES, "10", "#000000", 240))).isEmpty();
  }

  @Property(tries = 60)
  void aLargerFigureOfUsageTurnsHeroOnly(@ForAll @IntRange(min = 20, max = 80) int halfPoints) {
    double size = halfPoints / 2.0;
    List<String> heroes = new ArrayList<>(HEROES);
    heroes.set(2, heroes.get(2).replace("size: 24", "size: " + size));
    assertThat(errors(page(heroes, "10", "#000000", 240)))
        .isEqualTo(only(size > 24, "prominence.hero"));
  }

  @Property(tries = 60)
  void smallerTypeOfHarmTurnsTypeSizeOnly(@ForAll @IntRange(min = 13, max = 24) int halfPoints) {
    double size = halfPoints / 2.0;
    assertThat(errors(page(HEROES, Double.toString(size), "#000000", 240)))
        .isEqualTo(only(size < 10, "prominence.type-size"));
  }

  @Property(tries = 60)
  void widerChartOfUsageTurnsChartsThenArea(@ForAll @IntRange(min = 120, max = 490) int width) {
    double share = 240.0 / width;
    double least = new Limits(BaseStatement.policy(), "prominence.charts").of("area-below");
    Set<String> errors = errors(page(HEROES, "10", "#000000", width));
    if (Math.abs(share - least) > 0.01) {
      assertThat(errors.contains("prominence.charts")).isEqualTo(share < least);
    }
    errors.remove("prominence.charts");
    // The text of all three takes room too, so half is reached later than by the charts alone.
    assertThat(errors).isSubsetOf("prominence.area");
  }

  @Property(tries = 40)
  void longerUsageThanTwiceAllElseTurnsArea(@ForAll @IntRange(min = 50, max = 480) int width) {
    String sketch =
        """
        - {in: value, chart: [Net value, "2.97"], box: [200, 100]}
        - {in: harm, chart: [Events, "4"], box: [200, 100]}
        - {in: usage, chart: [Tokens processed, "48 billion tokens"], box: [%d, 100]}
        """;
    if (Math.abs(width - 400) > 4) {
      assertThat(errors(sketch.formatted(width)).contains("prominence.area"))
          .isEqualTo(width > 400);
    }
  }

  private static final Colour WHITE = new Colour(255, 255, 255);

  private static String grey(int level) {
    return String.format(Locale.ROOT, "#%02x%02x%02x", level, level, level);
  }

  @Property(tries = 60)
  void palerHarmThanCanBeReadTurnsContrastOnly(@ForAll @IntRange(min = 0, max = 140) int level) {
    double contrast = new Colour(level, level, level).contrast(WHITE);
    if (Math.abs(contrast - 4.5) > 0.05) {
      // Usage is as pale, so that only the least contrast is at stake.
      assertThat(errors(page(HEROES, "10", grey(level), grey(level), 240)))
          .isEqualTo(only(contrast < 4.5, "prominence.contrast"));
    }
  }

  @Property(tries = 60)
  void palerHarmThanUsageTurnsContrastOnly(@ForAll @IntRange(min = 0, max = 90) int level) {
    double ratio = new Colour(level, level, level).contrast(WHITE) / 21;
    double least = new Limits(BaseStatement.policy(), "prominence.contrast").of("of-usage-below");
    if (Math.abs(ratio - least) > 0.01) {
      assertThat(errors(page(HEROES, "10", grey(level), 240)))
          .isEqualTo(only(ratio < least, "prominence.contrast"));
    }
  }

  @Property(tries = 10)
  void usageBeforeEitherTurnsOrderOnly(@ForAll @IntRange(min = 0, max = 2) int place) {
    List<String> heroes = new ArrayList<>(HEROES);
    Collections.swap(heroes, place, 2);
    assertThat(errors(page(heroes, "10", "#000000", 240)))
        .isEqualTo(only(place < 2, "prominence.order"));
  }
}
