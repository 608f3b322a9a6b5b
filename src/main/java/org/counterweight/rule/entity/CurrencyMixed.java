package org.counterweight.rule.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Dimension;
import org.counterweight.statement.FigureKind;
import org.counterweight.statement.ReportedFigure;
import org.counterweight.statement.Unit;

/** Every amount but a fine is in the statement's currency. */
@RuleCard(
    id = "entity.currency-mixed",
    severity = Severity.ERROR,
    title = "Every amount is in the currency of the statement; only fines keep their own",
    why =
        "Amounts in two currencies cannot be added, and a table that mixes them invites "
            + "readers to add them.",
    citation = "Counterweight statement schema 1.0, currency",
    proposal = true,
    fix = "State the amount in the currency of the statement and name the rate in a note.",
    since = "0.1",
    passes =
        """
        harm:
          cost: {value: 200000, unit: EUR, decimals: -4, prior: 90000}
        """,
    fails =
        """
        oversight: null
        energy:
          costs:
            - {id: electricity, kind: electricity, amount: {value: 1650000, unit: USD, decimals: -4, quality: metered}}
            - {id: cloud, kind: cloud, amount: {value: 2300000, unit: EUR, decimals: -4, quality: metered}}
        """)
final class CurrencyMixed implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    String currency = subject.statement().currency();
    if (!Unit.isCurrency(currency)) {
      return List.of();
    }
    List<ReportedFigure> amounts =
        subject.figures().all().stream()
            .filter(figure -> figure.kind() != FigureKind.HARM_FINE)
            .filter(CurrencyMixed::isAmount)
            .toList();
    Set<String> used =
        amounts.stream().map(f -> f.figure().unit()).collect(Collectors.toCollection(TreeSet::new));
    if (amounts.size() > 1 && used.size() == 1 && !used.contains(currency)) {
      return List.of(allInAnother(currency, used.iterator().next(), amounts.size()));
    }
    // The readings of a measure share one unit: one breach for all of them.
    Map<String, Breach> byPlace = new LinkedHashMap<>();
    for (ReportedFigure amount : amounts) {
      if (!amount.figure().unit().equals(currency)) {
        byPlace.putIfAbsent(Places.unit(amount), breach(amount, currency));
      }
    }
    return List.copyOf(byPlace.values());
  }

  private static boolean isAmount(ReportedFigure figure) {
    // Units of another dimension than the kind's are reported by schema.unit.
    return figure.kind() != null
        && (figure.kind().dimension() == Dimension.MONEY
            || figure.kind().dimension() == Dimension.ANY)
        && Unit.of(figure.figure().unit())
            .filter(u -> u.dimension() == Dimension.MONEY)
            .isPresent();
  }

  private static Breach allInAnother(String currency, String used, int amounts) {
    return Breach.at(
            "/currency",
            currency,
            "the statement says it is in %s, but all its %d amounts are in %s"
                .formatted(currency, amounts, used))
        .fix("Write currency: " + used + ", or state the amounts in " + currency + ".");
  }

  private static Breach breach(ReportedFigure amount, String currency) {
    return Breach.at(
        Places.unit(amount),
        amount.figure().unit(),
        "%s is %s %s, but the statement is in %s"
            .formatted(
                amount.id(),
                amount.figure().value().toPlainString(),
                amount.figure().unit(),
                currency));
  }
}
