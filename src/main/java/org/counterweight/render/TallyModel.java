package org.counterweight.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterweight.statement.ComputePurpose;
import org.counterweight.statement.Figure;
import org.counterweight.statement.Measure;
import org.counterweight.statement.OverrideReason;
import org.counterweight.statement.OversightArea;
import org.counterweight.statement.PurposeLine;
import org.counterweight.statement.Statement;
import org.counterweight.tally.CraftTally;
import org.counterweight.tally.LevyProposal;
import org.counterweight.tally.LevySchedule;
import org.counterweight.tally.LevyTerms;
import org.counterweight.tally.Outcome;
import org.counterweight.tally.OutcomeTally;
import org.counterweight.tally.OverrideTally;
import org.counterweight.tally.Rewards;
import org.counterweight.tally.Treatment;

/**
 * Counts and calculations over sections B, D and E for templates: everything is worked out here.
 */
final class TallyModel {
  private TallyModel() {}

  /**
   * Overrides of one reason.
   *
   * @param reason the reason
   * @param count entries of the ledger
   * @param percent of all decisions, to two digits; null where those are not stated
   * @param figure the count as reported; null where it is not
   */
  record ByReason(OverrideReason reason, int count, BigDecimal percent, Figure figure) {}

  /**
   * Overrides of one area.
   *
   * @param name name; null for entries that name none
   * @param counts entries by reason, in the order of reasons
   * @param total entries
   * @param percent of the decisions of the area, to two digits; null where those are not stated
   * @param declared the area as the statement declares it; null where it does not
   */
  record ByArea(
      String name, List<Integer> counts, int total, BigDecimal percent, OversightArea declared) {}

  /**
   * The ledger, counted.
   *
   * @param total entries
   * @param percent of all decisions, to two digits; null where those are not stated
   * @param reasons by reason
   * @param areas by area
   */
  record Overrides(int total, BigDecimal percent, List<ByReason> reasons, List<ByArea> areas) {}

  /** Measures of section B by how they went. */
  record Outcomes(int measured, int better, int worse, int unclear, int unproven, int forecast) {}

  /**
   * One line of the levy schedule.
   *
   * @param line as reported
   * @param figure what is counted of it
   * @param amount the same in the unit of the base
   * @param treatment how it is treated
   * @param taxable the amount, or nothing where it is exempt
   * @param levy rate by what is taxable, exact
   */
  record LevyLine(
      PurposeLine line,
      Figure figure,
      BigDecimal amount,
      Treatment treatment,
      BigDecimal taxable,
      BigDecimal levy) {}

  /** What would be due at one rate. */
  record AtRate(BigDecimal rate, boolean proposed, BigDecimal due) {}

  /**
   * The levy schedule, calculated.
   *
   * @param proposal terms and reach
   * @param unit unit of what is counted
   * @param currency currency of the levy
   * @param places decimal places of the currency
   * @param share employees in roles that count, in percent of all; null where it is not known
   */
  record Levy(
      LevyProposal proposal,
      List<LevyLine> lines,
      String unit,
      String currency,
      int places,
      BigDecimal base,
      BigDecimal exempt,
      BigDecimal taxable,
      BigDecimal gross,
      BigDecimal deduction,
      BigDecimal due,
      long heads,
      Long employees,
      BigDecimal share,
      List<CraftTally.Role> roles,
      List<AtRate> rates) {}

  static void into(Map<String, Object> model, ViewInput input) {
    Statement statement = input.statement();
    model.put("purposes", List.of(ComputePurpose.values()));
    model.put("rewards", Rewards.inPlace(statement));
    model.put("overrides", statement.oversight() == null ? null : overrides(statement));
    model.put(
        "outcomes",
        statement.value() == null ? null : outcomes(OutcomeTally.of(statement.value().measures())));
    model.put("levyProposal", input.levy());
    model.put("levy", levy(statement, input.levy()).orElse(null));
    new TemplateFunction("outcomeOf", 1, 1, a -> Outcome.of(a.get(0, Measure.class))).into(model);
  }

  private static Overrides overrides(Statement statement) {
    OverrideTally tally = OverrideTally.of(statement.oversight());
    var counts = statement.oversight().overrideCounts();
    List<ByReason> reasons = new ArrayList<>();
    for (OverrideReason reason : OverrideReason.values()) {
      Figure figure = counts == null ? null : counts.byReason().get(reason);
      int count = tally.byReason().get(reason);
      reasons.add(new ByReason(reason, count, tally.percent(reason), figure));
    }
    List<ByArea> areas =
        tally.areas().stream()
            .map(area ->
                new ByArea(
                    area.name(),
                    List.copyOf(area.byReason().values()),
                    area.total(),
                    area.percent(),
                    area.declared()))
            .toList();
    return new Overrides(tally.total(), tally.percent(), reasons, areas);
  }

  private static Outcomes outcomes(OutcomeTally tally) {
    Map<Outcome, Integer> counts = tally.counts();
    return new Outcomes(
        tally.measured(),
        counts.get(Outcome.BETTER),
        counts.get(Outcome.WORSE),
        counts.get(Outcome.UNCLEAR),
        counts.get(Outcome.UNPROVEN),
        counts.get(Outcome.FORECAST));
  }

  private static Optional<Levy> levy(Statement statement, LevyProposal proposal) {
    if (proposal == null) {
      return Optional.empty();
    }
    return LevySchedule.of(statement, proposal.terms()).map(s -> levy(s, proposal));
  }

  private static Levy levy(LevySchedule s, LevyProposal proposal) {
    LevyTerms terms = s.terms();
    List<LevyLine> lines =
        s.lines().stream()
            .map(x ->
                new LevyLine(
                    x.line(),
                    x.figure(),
                    x.amount(),
                    x.treatment(),
                    x.taxable(),
                    s.levyOn(x.taxable(), terms.rate())))
            .toList();
    List<AtRate> rates = new ArrayList<>();
    rates.add(new AtRate(terms.rate(), true, s.due()));
    for (BigDecimal rate : terms.whatIf()) {
      if (rate.compareTo(terms.rate()) != 0) {
        rates.add(new AtRate(rate, false, s.due(rate)));
      }
    }
    rates.sort((a, b) -> a.rate().compareTo(b.rate()));
    return new Levy(
        proposal,
        lines,
        s.unit(),
        s.currency(),
        s.places(),
        s.base(),
        s.exempt(),
        s.taxable(),
        s.gross(),
        s.deduction(),
        s.due(),
        s.craft().heads(),
        s.craft().employees(),
        share(s.craft()),
        s.craft().roles(),
        rates);
  }

  private static BigDecimal share(CraftTally craft) {
    if (!craft.known()) {
      return null;
    }
    return BigDecimal.valueOf(craft.heads())
        .movePointRight(2)
        .divide(BigDecimal.valueOf(craft.employees()), 2, RoundingMode.HALF_UP);
  }
}
