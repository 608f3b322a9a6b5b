package org.counterweight.rule.prominence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Printed;
import org.counterweight.rule.RuleCard;
import org.counterweight.statement.ReportedFigure;
import org.counterweight.statement.Section;

/** P19: each file by itself shows as much of value and of harm as of usage. */
@RuleCard(
    id = "prominence.channel",
    severity = Severity.ERROR,
    title = "Each file shows as large a part of the figures of value and of harm as of usage",
    why =
        "A deck that shows every usage figure and one figure of harm, with the rest elsewhere, is"
            + " passed on by itself.",
    citation = "see SEC Regulation G, 17 CFR 244.100",
    proposal = true,
    fix = "Show more figures of value and harm in this file, or fewer of usage.",
    since = "0.1.0",
    thresholds = {"error-below", "warning-below"},
    passes =
        """
        - {statement: {value: {measures: []}, harm: {events: [], counts: {bySeverity: null, byType: null}}}}
        - {in: value, figure: value.gross, text: "11.4"}
        - {in: value, figure: value.net, text: "8.6"}
        - {in: harm, figure: harm.events, text: "3"}
        - {in: harm, figure: harm.open-events, text: "1"}
        - {in: usage, figure: usage.tokens.all, text: "920 billion tokens"}
        """,
    fails =
        """
        - {statement: {value: {measures: []}, harm: {events: [], counts: {bySeverity: null, byType: null}}}}
        - {in: usage, figure: usage.tokens.all, text: "920 billion tokens"}
        - {in: usage, figure: usage.active-users.all, text: "2,310 users"}
        """)
final class Channel implements Criterion {
  private static final int TELLING = 3;

  @Override
  public String number() {
    return "P19";
  }

  @Override
  public List<Measurement> measure(Scene scene, Limits limits) {
    Part usage = part(scene, Section.U);
    if (!scene.known().present() || usage.of() == 0 || usage.missing().size() == usage.of()) {
      return Measurement.notApplicable("share of figures");
    }
    Part value = part(scene, Section.B);
    Part harm = part(scene, Section.C);
    return List.of(
        new AtLeast(
                "share of figures",
                value.share(),
                harm.share(),
                usage.share(),
                limits.of("error-below"),
                limits.of("warning-below"))
            .measure((side, has, needs) -> tooFew(side, side == Section.B ? value : harm, usage, needs)));
  }

  /** How many of a section's figures are shown. */
  private record Part(int of, List<String> missing) {
    /** A section that the data lack has nothing left to show. */
    double share() {
      return of == 0 ? 1 : 1 - (double) missing.size() / of;
    }

    int shown() {
      return of - missing.size();
    }
  }

  private static Part part(Scene scene, Section section) {
    Set<String> shown = new HashSet<>();
    List<Printed> printed = new ArrayList<>();
    for (Passage passage : scene.passages()) {
      if (passage.numeric()) {
        shown.addAll(passage.figures());
        if (passage.section() == section) {
          printed.addAll(Printed.in(passage.text()));
        }
      }
    }
    List<ReportedFigure> all = scene.known().in(section);
    List<String> missing =
        all.stream()
            .filter(figure -> !shown.contains(figure.id()))
            .filter(figure -> printed.stream().noneMatch(number -> shows(number, figure)))
            .map(ReportedFigure::id)
            .toList();
    return new Part(all.size(), missing);
  }

  private static boolean shows(Printed number, ReportedFigure figure) {
    return number.digits() >= TELLING && KnownFigures.sameDigits(number, figure.figure().value());
  }

  private static Sighting tooFew(Section side, Part part, Part usage, double needs) {
    int more = Math.max(1, (int) Math.ceil(needs * part.of() - part.shown()));
    return Sighting.whole(
        part.shown() + " of " + part.of(),
        "of "
            + Words.of(side)
            + " "
            + part.shown()
            + " of "
            + part.of()
            + " figures of the statement can be seen here, of raw usage "
            + usage.shown()
            + " of "
            + usage.of(),
        "Show at least "
            + more
            + " more of "
            + Words.of(side)
            + ", beginning with "
            + part.missing().getFirst()
            + ", or fewer of raw usage.");
  }
}
