package org.counterweight.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.counterweight.statement.Unit;
import org.counterweight.tally.LevyBase;
import org.counterweight.tally.LevyTerms;

/** Whether the levy that a policy proposes can be calculated. */
final class LevyCheck {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private LevyCheck() {}

  static List<PolicyProblem> problems(Policy policy) {
    List<PolicyProblem> problems = new ArrayList<>();
    LevyTerms levy = policy.levy();
    if (levy == null) {
      return problems;
    }
    sizes(levy, policy.sizes(), problems);
    currency(levy, problems);
    rate(levy, levy.rate(), "/levy/rate", problems);
    Set<BigDecimal> shown = new HashSet<>();
    for (int i = 0; i < levy.whatIf().size(); i++) {
      BigDecimal rate = levy.whatIf().get(i);
      rate(levy, rate, "/levy/whatIf/" + i, problems);
      if (!shown.add(rate.stripTrailingZeros())) {
        problems.add(
            new PolicyProblem(
                "/levy/whatIf/" + i,
                rate.toPlainString(),
                "The rate " + rate.toPlainString() + " is listed twice.",
                "Delete one of the two."));
      }
    }
    twice(levy.exempt().purposes(), "/levy/exempt/purposes", problems);
    if (levy.craft() != null) {
      twice(levy.craft().centres(), "/levy/craft/centres", problems);
    }
    return problems;
  }

  private static void sizes(
      LevyTerms levy, List<SizeThreshold> sizes, List<PolicyProblem> problems) {
    List<String> known = sizes.stream().map(SizeThreshold::id).toList();
    for (int i = 0; i < levy.sizes().size(); i++) {
      String id = levy.sizes().get(i);
      if (!known.contains(id)) {
        String meant =
            NearestName.to(id, known).map(name -> "; did you mean `" + name + "`?").orElse(".");
        problems.add(
            new PolicyProblem(
                "/levy/sizes/" + i,
                id,
                "The levy reaches those above `" + id + "`, which is no size threshold" + meant,
                known.isEmpty()
                    ? "Add the threshold under sizes, or delete the line."
                    : "Use one of " + String.join(", ", known) + ", or add the threshold."));
      }
    }
  }

  private static void currency(LevyTerms levy, List<PolicyProblem> problems) {
    if (levy.base() == LevyBase.COST && levy.currency() != null) {
      problems.add(
          new PolicyProblem(
              "/levy/currency",
              levy.currency(),
              "A levy on cost has a rate in percent, and a currency is given for it.",
              "Delete currency, or count energy or compute."));
    } else if (levy.base() != LevyBase.COST && levy.currency() == null) {
      problems.add(
          new PolicyProblem(
              "/levy",
              null,
              "A levy on "
                  + levy.base().code()
                  + " is an amount for each "
                  + levy.base().unit(null)
                  + ", and the policy does not say in which currency.",
              "Add currency with an ISO 4217 code."));
    } else if (levy.currency() != null && !Unit.isCurrency(levy.currency())) {
      problems.add(
          new PolicyProblem(
              "/levy/currency",
              levy.currency(),
              "`" + levy.currency() + "` is no currency of ISO 4217.",
              "Write the code of a currency, as in EUR."));
    }
  }

  private static void rate(
      LevyTerms levy, BigDecimal rate, String pointer, List<PolicyProblem> problems) {
    if (levy.base() == LevyBase.COST && rate.compareTo(HUNDRED) > 0) {
      problems.add(
          new PolicyProblem(
              pointer,
              rate.toPlainString(),
              "The rate is " + rate.toPlainString() + "% of the cost, more than all of it.",
              "Write the rate in percent: 1.5 for 1.5%."));
    }
  }

  private static void twice(Collection<?> codes, String pointer, List<PolicyProblem> problems) {
    Set<Object> seen = new HashSet<>();
    int index = 0;
    for (Object code : codes) {
      if (!seen.add(code)) {
        problems.add(
            new PolicyProblem(
                pointer + "/" + index,
                null,
                "An entry is listed twice.",
                "Delete one of the two."));
      }
      index++;
    }
  }
}
