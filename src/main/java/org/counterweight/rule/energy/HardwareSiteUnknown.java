package org.counterweight.rule.energy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.counterweight.finding.Nearest;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.EnergySection;
import org.counterweight.statement.Hardware;
import org.counterweight.statement.Site;

/** Hardware stands at a site of the statement. */
@RuleCard(
    id = "energy.hardware-site-unknown",
    severity = Severity.ERROR,
    title = "Hardware names a site of the statement",
    why =
        "Hardware at a site that is not reported would compute on electricity that is not "
            + "reported either.",
    citation = "Counterweight statement schema 1.0, hardware",
    proposal = true,
    fix = "Write the id of one of the sites, or add the site.",
    since = "0.1",
    passes = Examples.HARDWARE,
    fails =
        """
        energy:
          totals: {embodiedEmissions: null, eWaste: null}
          hardware:
            - {id: accelerators, kind: gpu, model: 80 GB accelerator, site: dubln}
        """)
final class HardwareSiteUnknown implements Rule {
  /** Looking for the nearest id among thousands takes long; after so many breaches it stops. */
  private static final int SUGGESTIONS = 20;

  @Override
  public List<Breach> check(Subject subject) {
    EnergySection energy = subject.statement().energy();
    if (energy == null) {
      return List.of();
    }
    List<String> sites = energy.sites().stream().map(Site::id).toList();
    Set<String> known = Set.copyOf(sites);
    List<Breach> breaches = new ArrayList<>();
    for (int i = 0; i < energy.hardware().size(); i++) {
      Hardware hardware = energy.hardware().get(i);
      if (hardware.site() != null && !known.contains(hardware.site())) {
        Breach breach =
            Breach.at(
                "/energy/hardware/" + i + "/site",
                hardware.site(),
                "hardware %s stands at %s, which is no site of this statement"
                    .formatted(hardware.id(), hardware.site()));
        breaches.add(
            Nearest.to(hardware.site(), breaches.size() < SUGGESTIONS ? sites : List.of())
                .map(near -> breach.fix("Write " + near + " if that is the site."))
                .orElse(breach));
      }
    }
    return breaches;
  }
}
