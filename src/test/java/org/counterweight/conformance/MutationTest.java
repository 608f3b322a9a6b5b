package org.counterweight.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counterweight.conformance.mutation.Excuses;
import org.counterweight.conformance.mutation.Fate;
import org.counterweight.conformance.mutation.Mutation;
import org.counterweight.conformance.report.MutationScore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Small faults are noticed, and where one is not, somebody has written down why. */
class MutationTest {
  private static List<Fate> fates;
  private static Excuses excuses;

  @BeforeAll
  static void mutate() throws Exception {
    excuses = Excuses.read(SuiteFiles.in(Benches.FOLDER));
    fates = new Mutation(Benches.suite(), Benches.rules(), Benches.shipped(), excuses).run(1);
  }

  @Test
  void everySurvivorHasAReason() {
    assertThat(fates).filteredOn(fate -> !fate.noticed() && fate.excuse() == null).isEmpty();
  }

  @Test
  void mostAreNoticedWithoutAnyReason() {
    MutationScore score = MutationScore.of(fates);
    assertThat(score.made()).isGreaterThan(4000);
    assertThat(score.score()).isGreaterThanOrEqualTo(MutationScore.ENOUGH);
    assertThat(score.raw()).isGreaterThanOrEqualTo(MutationScore.ENOUGH);
  }

  @Test
  void ofSchemaAndPolicyNearlyAllAreNoticed() {
    List<Fate> rules = fates.stream().filter(fate -> !fate.subject().equals("statement")).toList();
    assertThat(MutationScore.of(rules).raw().doubleValue()).isGreaterThan(95);
  }

  @Test
  void noReasonIsLeftOver() {
    assertThat(excuses.unused(fates)).isEmpty();
  }
}
