package org.counterweight.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.counterweight.conformance.population.Company;
import org.counterweight.conformance.population.Honesty;
import org.counterweight.conformance.population.Population;
import org.junit.jupiter.api.Test;

/**
 * Invented companies: the same for the same seed, honest ones in order, careless ones found out.
 */
class PopulationTest {
  @Test
  void honestStatementsHaveNoFindingAndCarelessOnesOftenDo() throws Exception {
    Bench bench = Benches.shipped();
    Population population = new Population(3);
    Map<Honesty, Integer> all = new TreeMap<>();
    Map<Honesty, Integer> found = new TreeMap<>();
    for (Iterator<Company> it = population.companies(300); it.hasNext(); ) {
      Company company = it.next();
      List<?> findings = bench.data(population.statement(company)).findings();
      all.merge(company.honesty(), 1, Integer::sum);
      found.merge(company.honesty(), findings.isEmpty() ? 0 : 1, Integer::sum);
    }
    assertThat(all).containsOnlyKeys(Honesty.values());
    assertThat(found.get(Honesty.BALANCED)).isZero();
    assertThat(found.get(Honesty.CARELESS)).isGreaterThan(all.get(Honesty.CARELESS) / 3);
  }

  @Test
  void aStatementFollowsFromSeedAndNumberAlone() {
    Company company = Company.of(5, 77);
    assertThat(new Population(5).statement(company))
        .isEqualTo(new Population(5).statement(Company.of(5, 77)));
    assertThat(new Population(6).statement(Company.of(6, 77)))
        .isNotEqualTo(new Population(5).statement(company));
  }
}
