package org.counterweight.rule.entity;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.EnergySection;

/** Country codes are those of ISO 3166-1. */
@RuleCard(
    id = "entity.country-unknown",
    severity = Severity.ERROR,
    title = "Every country is a code of ISO 3166-1",
    why =
        "Law, grid factors and supervision go by country; a code that nobody else knows "
            + "cannot be matched to any of them.",
    citation = "ISO 3166-1 alpha-2",
    fix = "Write the two letters that ISO 3166-1 has for the country.",
    since = "0.1",
    passes =
        """
        entity:
          country: GB
        """,
    fails =
        """
        entity:
          country: UK
        """)
final class CountryUnknown implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    List<Breach> breaches = new ArrayList<>();
    look("/entity/country", subject.statement().entity().country(), breaches);
    EnergySection energy = subject.statement().energy();
    if (energy != null) {
      for (int i = 0; i < energy.sites().size(); i++) {
        look("/energy/sites/" + i + "/country", energy.sites().get(i).country(), breaches);
      }
    }
    return breaches;
  }

  private static void look(String pointer, String code, List<Breach> breaches) {
    if (Countries.known(code)) {
      return;
    }
    Breach breach = Breach.at(pointer, code, code + " is no country code of ISO 3166-1");
    breaches.add(
        Countries.meant(code)
            .map(meant -> breach.fix("Write " + meant + " instead of " + code + "."))
            .orElse(breach));
  }
}
