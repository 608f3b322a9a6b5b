package org.counterweight.rule.entity;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Assurance;
import org.counterweight.statement.AssuranceLevel;

/** Assurance says who gave it and by which standard. */
@RuleCard(
    id = "entity.assurance-incomplete",
    severity = Severity.WARNING,
    title = "Assurance names its provider and its standard, and no assurance names neither",
    why =
        "The word assured lends weight; without a provider and a standard nobody can ask "
            + "what was done for it.",
    citation = "ISSA 5000; ISAE 3000 (Revised)",
    fix =
        "Add provider and standard from the assurance report, or write level: none and "
            + "take both out.",
    since = "0.1",
    passes =
        """
        assurance: {level: internal, provider: Group internal audit, standard: null}
        """,
    fails =
        """
        assurance: {level: limited, provider: null, standard: null}
        """)
final class AssuranceIncomplete implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    Assurance assurance = subject.statement().assurance();
    String level = assurance.level().code();
    if (assurance.level() == AssuranceLevel.NONE) {
      String named = assurance.provider() != null ? assurance.provider() : assurance.standard();
      return named == null
          ? List.of()
          : List.of(
              Breach.at(
                  "/assurance/level",
                  level,
                  "there is no assurance, but %s is named".formatted(named)));
    }
    List<String> missing = new ArrayList<>();
    if (assurance.provider() == null) {
      missing.add("provider");
    }
    // Internal audit works by a standard of its own; no outside standard is claimed.
    if (assurance.standard() == null && assurance.level() != AssuranceLevel.INTERNAL) {
      missing.add("standard");
    }
    return missing.isEmpty()
        ? List.of()
        : List.of(
            Breach.at(
                "/assurance",
                level,
                "%s assurance without %s".formatted(level, String.join(" and ", missing))));
  }
}
