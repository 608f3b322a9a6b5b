package org.counterweight.rule.entity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.SizeThreshold;
import org.counterweight.rule.Subject;
import org.counterweight.statement.EntitySize;
import org.counterweight.statement.Figure;
import org.counterweight.statement.Unit;

/** Amounts of size can be held against the threshold. */
@RuleCard(
    id = "entity.size-currency",
    severity = Severity.WARNING,
    title =
        "Amounts of size are in the currency of the threshold, or a note says at which "
            + "rate they compare",
    why =
        "A threshold in one currency cannot be held against an amount in another without "
            + "a rate, and a reader should not have to guess which.",
    citation = "Counterweight policy, sizes, each with its own source",
    proposal = true,
    fix = "Add a note to the amount with the amount in the threshold's currency and the rate used.",
    since = "0.1",
    passes =
        """
        entity:
          size: {threshold: eu-large-undertaking, turnover: {value: 912400000, unit: EUR, decimals: -5}}
        """,
    fails =
        """
        entity:
          size: {threshold: sec-large-accelerated-filer, publicFloat: {value: 810000000, unit: EUR, decimals: -6}}
        """)
final class SizeCurrency implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    EntitySize size = subject.statement().entity().size();
    Optional<SizeThreshold> threshold = SizeThresholds.of(subject);
    if (threshold.isEmpty() || threshold.get().currency() == null) {
      return List.of();
    }
    List<Breach> breaches = new ArrayList<>();
    SizeThreshold known = threshold.get();
    look(known, known.turnoverAbove(), size.turnover(), "turnover", breaches);
    look(known, known.assetsAbove(), size.assets(), "assets", breaches);
    look(known, known.publicFloatFrom(), size.publicFloat(), "publicFloat", breaches);
    return breaches;
  }

  private static void look(
      SizeThreshold threshold,
      BigDecimal criterion,
      Figure amount,
      String name,
      List<Breach> breaches) {
    // An amount that the threshold does not count has nothing to be compared with.
    if (criterion == null
        || amount == null
        || amount.note() != null
        || amount.unit().equals(threshold.currency())
        || !Unit.isCurrency(amount.unit())) {
      return;
    }
    breaches.add(
        Breach.at(
            "/entity/size/" + name + "/unit",
            amount.unit(),
            "%s is %s %s, but threshold %s is in %s and no note gives the rate"
                .formatted(
                    name,
                    amount.value().toPlainString(),
                    amount.unit(),
                    threshold.id(),
                    threshold.currency())));
  }
}
