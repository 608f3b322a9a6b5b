package org.counterweight.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.counterweight.statement.Figure;
import org.counterweight.statement.OverrideEntry;
import org.counterweight.statement.OverrideReason;
import org.counterweight.statement.OversightArea;
import org.counterweight.statement.OversightSection;

/** Counting loses nothing and invents nothing. */
class OverrideTallyPropertyTest {

  @Provide
  Arbitrary<List<OverrideEntry>> ledgers() {
    Arbitrary<String> area = Arbitraries.of("Customs", "Routes", "Desk", " Desk ").injectNull(0.2);
    return Combinators.combine(area, Arbitraries.of(OverrideReason.class))
        .as((where, why) ->
            new OverrideEntry("o", LocalDate.of(2025, 5, 6), where, "D", "A", why, "Clerk", "Fine"))
        .list()
        .ofMaxSize(60);
  }

  private static OversightSection section(List<OverrideEntry> entries, String decisions) {
    Figure all = decisions == null ? null : Figure.of(new BigDecimal(decisions), "decision");
    List<OversightArea> areas =
        List.of(
            new OversightArea(
                "routes", "Routes", Figure.of(new BigDecimal(1000), "decision"), null));
    return new OversightSection(null, all, areas, null, entries, null, null);
  }

  @Property
  void everyEntryIsCountedOnceByReasonAndOnceByArea(@ForAll("ledgers") List<OverrideEntry> ledger) {
    OverrideTally tally = OverrideTally.of(section(ledger, "5000"));
    assertThat(tally.total()).isEqualTo(ledger.size());
    assertThat(tally.byReason().values().stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(ledger.size());
    assertThat(tally.areas().stream().mapToInt(OverrideTally.Area::total).sum())
        .isEqualTo(ledger.size());
    for (OverrideReason reason : OverrideReason.values()) {
      assertThat(tally.areas().stream().mapToInt(a -> a.byReason().get(reason)).sum())
          .isEqualTo(tally.byReason().get(reason));
    }
    // A declared area is listed also where nothing was declined in it, and first.
    assertThat(tally.areas().getFirst().name()).isEqualTo("Routes");
    assertThat(tally.areas().stream().map(OverrideTally.Area::name).distinct().count())
        .isEqualTo(tally.areas().size());
  }

  @Property
  void orderOfTheLedgerChangesNoCount(@ForAll("ledgers") List<OverrideEntry> ledger) {
    List<OverrideEntry> other = new ArrayList<>(ledger);
    Collections.reverse(other);
    OverrideTally a = OverrideTally.of(section(ledger, "5000"));
    OverrideTally b = OverrideTally.of(section(other, "5000"));
    assertThat(b.byReason()).isEqualTo(a.byReason());
    assertThat(b.areas()).containsExactlyInAnyOrderElementsOf(a.areas());
  }

  @Property
  void rateIsTheQuotientToTwoDigits(@ForAll("ledgers") List<OverrideEntry> ledger) {
    OverrideTally tally = OverrideTally.of(section(ledger, "48200"));
    BigDecimal back = tally.percent().multiply(new BigDecimal(482));
    BigDecimal count = BigDecimal.valueOf(tally.total());
    assertThat(back.subtract(count).abs())
        .isLessThanOrEqualTo(count.multiply(new BigDecimal("0.05")));
    assertThat(tally.percent().precision()).isLessThanOrEqualTo(2);
  }

  @Example
  void thereIsNoRateWithoutDecisions() {
    assertThat(OverrideTally.of(section(List.of(), null)).percent()).isNull();
    assertThat(OverrideTally.of(section(List.of(), "0")).percent()).isNull();
    assertThat(OverrideTally.of(section(List.of(), "7")).percent()).isZero();
    assertThat(OverrideTally.percent(34, Figure.of(new BigDecimal(8900000), "decision")))
        .isEqualTo(new BigDecimal("0.00038"));
  }
}
