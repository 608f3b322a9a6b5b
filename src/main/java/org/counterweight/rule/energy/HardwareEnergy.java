package org.counterweight.rule.energy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Side;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Hardware;
import org.counterweight.statement.Interval;
import org.counterweight.statement.Statement;

/** Hardware uses no more than the IT electricity of its site. */
@RuleCard(
    id = "energy.hardware-energy",
    severity = Severity.ERROR,
    title = "Device-hours times mean power are no more than the IT electricity",
    why = "The accelerators are part of the IT equipment; they cannot use more than all of it.",
    citation = "ISO/IEC 30134-2; Counterweight proposal",
    proposal = true,
    fix = "Check hours and mean power of the hardware, and the site where it stands.",
    since = "0.1",
    passes =
        Examples.HARDWARE
            + """
                  hours: {value: 6000000, unit: h, decimals: -4, quality: metered}
                  meanPower: {value: 0.70, unit: kW, quality: metered}
            """,
    fails =
        Examples.HARDWARE
            + """
                  hours: {value: 16000000, unit: h, decimals: -4, quality: metered}
                  meanPower: {value: 0.70, unit: kW, quality: metered}
            """)
final class HardwareEnergy implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    Statement statement = subject.statement();
    if (statement.energy() == null || statement.energy().hardware().isEmpty()) {
      return List.of();
    }
    List<Hardware> all = statement.energy().hardware();
    List<Breach> breaches = new ArrayList<>();
    for (Side side : Side.values()) {
      int before = breaches.size();
      List<SiteSide> sites = SiteSide.all(statement, side);
      for (SiteSide place : sites) {
        look(
                all,
                h -> place.site().id().equals(h.site()),
                side,
                place.it(),
                "IT electricity of " + place.site().id())
            .ifPresent(breaches::add);
      }
      // Hardware at no site of the statement is still part of the whole.
      if (breaches.size() == before && all.stream().anyMatch(h -> h.site() == null)) {
        List<Interval> sum = Candidates.sum(sites.stream().map(SiteSide::it).toList());
        List<Interval> total =
            side.in(statement.energy().totals().itEnergy(), Units.ENERGY).stream().toList();
        look(all, h -> true, side, sum.isEmpty() ? total : sum, "all IT electricity")
            .ifPresent(breaches::add);
      }
    }
    return breaches;
  }

  private static Optional<Breach> look(
      List<Hardware> all, Predicate<Hardware> here, Side side, List<Interval> it, String what) {
    Interval sum = Interval.exact(BigDecimal.ZERO);
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Hardware hardware = all.get(i);
      if (!here.test(hardware)) {
        continue;
      }
      Optional<Interval> hours = side.in(hardware.hours(), Units.HOURS);
      Optional<Interval> power = side.in(hardware.meanPower(), Units.POWER);
      if (hours.isPresent() && power.isPresent()) {
        sum = sum.plus(hours.get().times(power.get()));
        found.add(i);
      }
    }
    Interval used = sum;
    if (found.isEmpty()
        || it.isEmpty()
        || it.stream().anyMatch(i -> used.low().compareTo(i.high()) <= 0)) {
      return Optional.empty();
    }
    Hardware first = all.get(found.getFirst());
    return Optional.of(
        Breach.at(
            "/energy/hardware/" + found.getFirst() + "/hours" + side.pointer(),
            side.number(first.hours()),
            "%s x %s%s%s gives %s, more than the %s, %s"
                .formatted(
                    Against.words(first.hours(), side),
                    Against.words(first.meanPower(), side),
                    found.size() == 1 ? "" : " and %d more".formatted(found.size() - 1),
                    side.words(),
                    Shown.in(used, Units.ENERGY, "MWh"),
                    what,
                    Shown.in(it.getFirst(), Units.ENERGY, "MWh"))));
  }
}
