package org.counterweight.rule.prominence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.counterweight.finding.Severity;
import org.counterweight.layout.Picture;
import org.counterweight.layout.Role;
import org.counterweight.layout.Run;
import org.counterweight.rule.RuleCard;
import org.counterweight.statement.Section;

/** P7: usage is not emphasised more than value and harm. */
@RuleCard(
    id = "prominence.emphasis",
    severity = Severity.ERROR,
    title =
        "The share of bold, capital or coloured letters in raw usage is not above that of value and harm",
    why =
        "Bold type, capitals and colour say: look here. A few points more are allowed, since"
            + " sections differ in length.",
    citation = "see SEC Non-GAAP C&DI 102.10(a), fourth example",
    proposal = true,
    fix = "Set raw usage with no more bold, capitals and colour than sections B and C.",
    since = "0.1.0",
    thresholds = "points-above",
    passes =
        """
        - {in: value, figure: value.net, text: "2.97", bold: true}
        - {in: harm, figure: harm.events, text: "4 events", bold: true}
        - {in: usage, figure: usage.tokens.all, text: "48 billion tokens", bold: true}
        """,
    fails =
        """
        - {in: value, figure: value.net, text: "2.97"}
        - {in: harm, figure: harm.events, text: "4 events"}
        - {in: usage, figure: usage.tokens.all, text: "48 billion tokens", bold: true}
        """)
final class Emphasis implements Criterion {
  /** From here on a colour is seen as a colour and not as a shade of grey or blue-black. */
  private static final int COLOURED = 80;

  private static final int CAPITALS = 4;

  /**
   * A register of a year's events is plain for the most part. Of a section longer than that of
   * usage only so many times its letters count, so that nothing is gained by reporting less.
   */
  private static final int TIMES = 4;

  @Override
  public String number() {
    return "P7";
  }

  @Override
  public List<Measurement> measure(Scene scene, Limits limits) {
    double usage = share(scene, Section.U);
    if (!scene.showsUsage() || usage < 0) {
      return Measurement.notApplicable("% of letters");
    }
    double slack = limits.of("points-above");
    List<Sighting> sightings = new ArrayList<>();
    double value = side(scene, Section.B, usage, slack, sightings);
    double harm = side(scene, Section.C, usage, slack, sightings);
    return List.of(
        Measurement.of(
            "% of letters",
            value < 0 ? null : value * 100,
            harm < 0 ? null : harm * 100,
            usage * 100,
            slack,
            sightings));
  }

  private static double side(
      Scene scene, Section side, double usage, double slack, List<Sighting> sightings) {
    double share = share(scene, side);
    if (share < 0) {
      return share;
    }
    double allowed = share + slack / 100;
    if (usage > allowed + 1e-9) {
      Optional<Item> place =
          scene.visible(Section.U).stream()
              .filter(body(scene))
              .max(Comparator.comparingInt(item -> loud(item.block().runs())));
      String message =
          Words.percent(usage)
              + " of the letters of raw usage are bold, capital or coloured, of "
              + Words.of(side)
              + " "
              + Words.percent(share);
      String fix = "Bring them to at most " + Words.percent(allowed) + ".";
      sightings.add(
          place
              .map(
                  item -> Sighting.at(scene, item.block(), Words.quote(item.block()), message, fix))
              .orElseGet(() -> Sighting.whole(Words.percent(usage), message, fix)));
    }
    return share;
  }

  private static double share(Scene scene, Section section) {
    List<Run> runs = runs(scene, section);
    int usage = letters(runs(scene, Section.U));
    int all = Math.min(letters(runs), TIMES * usage);
    return all == 0 ? -1 : Math.min(1, (double) loud(runs) / all);
  }

  private static List<Run> runs(Scene scene, Section section) {
    return scene.visible(section).stream()
        .filter(body(scene))
        .flatMap(item -> item.block().runs().stream())
        .filter(Run::shows)
        .toList();
  }

  private static int letters(List<Run> runs) {
    return runs.stream().mapToInt(Run::letters).sum();
  }

  /**
   * Heads of pages, tables, rows and charts are set off everywhere alike, and weigh more the
   * shorter a section is; their number and size are measured by other criteria.
   */
  private static Predicate<Item> body(Scene scene) {
    Set<String> titles = new HashSet<>();
    for (Picture picture : scene.layout().pictures()) {
      if (picture.plot() != null) {
        titles.add(picture.plot().title());
      }
    }
    return item -> {
      Role role = item.block().role();
      boolean head =
          role == Role.HEADING
              || role == Role.TITLE
              || role == Role.HEADER_CELL
              || (role == Role.CHART_TEXT && titles.contains(item.block().text()));
      return !head || item.numeric();
    };
  }

  private static int loud(List<Run> runs) {
    return runs.stream()
        .filter(run -> run.visible())
        .mapToInt(run ->
            run.type().bold() || run.ink().chroma() >= COLOURED
                ? run.letters()
                : capitals(run.text()))
        .sum();
  }

  /** Letters in words all in capitals; short ones are abbreviations. */
  private static int capitals(String text) {
    int sum = 0;
    int word = 0;
    boolean upper = true;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetter(c)) {
        word++;
        upper &= Character.isUpperCase(c);
      } else {
        sum += upper && word >= CAPITALS ? word : 0;
        word = 0;
        upper = true;
      }
    }
    return sum;
  }
}
