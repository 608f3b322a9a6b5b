package org.counterweight.rule.entity;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;

/** Each ISIN begins with a country or a prefix kept for international securities. */
@RuleCard(
    id = "entity.isin-country",
    severity = Severity.ERROR,
    title = "Every ISIN begins with a prefix that is in use",
    why =
        "The first two letters say which numbering agency gave the ISIN; with letters "
            + "that no agency has, it was never given.",
    citation = "ISO 6166; ISO 3166-1",
    fix = "Copy the ISIN from the listing of the security.",
    since = "0.1",
    passes =
        """
        entity:
          isins: [XS2314659447]
        """,
    fails =
        """
        entity:
          isins: [UK0378331003]
        """)
final class IsinCountry implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    List<String> isins = subject.statement().entity().isins();
    List<Breach> breaches = new ArrayList<>();
    for (int i = 0; i < isins.size(); i++) {
      String prefix = isins.get(i).substring(0, 2);
      if (!Countries.isinPrefix(prefix)) {
        breaches.add(
            Breach.at(
                "/entity/isins/" + i,
                isins.get(i),
                ("ISIN %s begins with %s, which is no country of ISO 3166-1 and no "
                        + "international prefix")
                    .formatted(isins.get(i), prefix)));
      }
    }
    return breaches;
  }
}
