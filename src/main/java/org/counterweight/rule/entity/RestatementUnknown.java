package org.counterweight.rule.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.counterweight.finding.Nearest;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Comparatives;
import org.counterweight.statement.ReportedFigure;

/** A restatement names a figure of the statement, and each figure once. */
@RuleCard(
    id = "entity.restatement-unknown",
    severity = Severity.ERROR,
    title = "Every restatement names a figure of the statement, once",
    why =
        "A correction that points at nothing leaves readers with two numbers and no way "
            + "to tell which of them changed.",
    citation = "Counterweight statement schema 1.0, restatements",
    proposal = true,
    fix = "Write the id of the figure as the statement has it, as in energy.it-energy.dublin.",
    since = "0.1",
    passes =
        """
        comparatives:
          restatements:
            - {figure: energy.it-energy.dublin, published: 7650, restated: 7700, reason: A meter was read twice.}
        """,
    fails =
        """
        comparatives:
          restatements:
            - {figure: energy.it-energy.dubln, published: 7650, restated: 7700, reason: A meter was read twice.}
        """)
final class RestatementUnknown implements Rule {
  /** Looking for the nearest id among thousands takes long; after so many breaches it stops. */
  private static final int SUGGESTIONS = 20;

  @Override
  public List<Breach> check(Subject subject) {
    Comparatives earlier = subject.statement().comparatives();
    if (earlier == null) {
      return List.of();
    }
    List<Breach> breaches = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < earlier.restatements().size(); i++) {
      String id = earlier.restatements().get(i).figure();
      String pointer = "/comparatives/restatements/" + i + "/figure";
      if (subject.figures().find(id).isEmpty()) {
        breaches.add(unknown(subject, id, pointer, breaches.size() < SUGGESTIONS));
      } else if (!seen.add(id)) {
        breaches.add(
            Breach.at(pointer, id, "figure " + id + " is restated twice")
                .fix("Keep one restatement of " + id + "."));
      }
    }
    return breaches;
  }

  private static Breach unknown(Subject subject, String id, String pointer, boolean suggest) {
    Breach breach =
        Breach.at(pointer, id, "restated is " + id + ", which is no figure of this statement");
    if (!suggest) {
      return breach;
    }
    List<String> ids = subject.figures().all().stream().map(ReportedFigure::id).toList();
    return Nearest.to(id, ids)
        .map(near -> breach.fix("Write " + near + " if that is the figure meant."))
        .orElse(breach);
  }
}
