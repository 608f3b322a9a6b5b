package org.counterweight.rule.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.counterweight.finding.Nearest;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.FigureKind;
import org.counterweight.statement.Omission;
import org.counterweight.statement.Section;

/** What is said not to be disclosed is something that a statement can hold. */
@RuleCard(
    id = "entity.omission-unknown",
    severity = Severity.WARNING,
    title = "What is not disclosed is named by the id of a section or of a kind of figure",
    why =
        "A reason for an omission helps only where it is clear what was left out; a name "
            + "of one's own can hide that the omission itself goes unexplained.",
    citation = "Counterweight statement schema 1.0, notDisclosed",
    proposal = true,
    fix =
        "Write the id of a section, as in harm, or of a kind of figure, as in "
            + "energy.water-consumed.",
    since = "0.1",
    passes =
        """
        notDisclosed:
          - {what: energy.water-withdrawn, reason: The Stockholm provider does not report it.}
        """,
    fails =
        """
        notDisclosed:
          - {what: energy.water-withdrawl, reason: The Stockholm provider does not report it.}
        """)
final class OmissionUnknown implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    List<Omission> omissions = subject.statement().notDisclosed();
    List<Breach> breaches = new ArrayList<>();
    for (int i = 0; i < omissions.size(); i++) {
      String what = omissions.get(i).what();
      if (!known(what)) {
        String pointer = "/notDisclosed/" + i + "/what";
        Breach breach =
            Breach.at(pointer, what, what + " is neither a section nor a kind of figure");
        breaches.add(
            Nearest.to(what, names())
                .map(near -> breach.fix("Write " + near + " if that is what is left out."))
                .orElse(breach));
      }
    }
    return breaches;
  }

  private static boolean known(String what) {
    // A single figure may be left out as well: its id begins with its kind.
    return Stream.of(Section.values()).anyMatch(section -> section.code().equals(what))
        || FigureKind.ofFigure(what).isPresent();
  }

  private static List<String> names() {
    return Stream.concat(
            Stream.of(Section.values()).map(Section::code),
            Stream.of(FigureKind.values()).map(FigureKind::id))
        .toList();
  }
}
