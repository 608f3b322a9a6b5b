package org.counterweight.rule.usage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Incentive;
import org.counterweight.statement.Incentives;
import org.counterweight.statement.Statement;

/** An incentive says whom it touched, since when, and how. */
@RuleCard(
    id = "usage.incentives-incomplete",
    severity = Severity.ERROR,
    title = "A usage incentive in place states headcount, start and description",
    why =
        "A leaderboard for ten volunteers and a quota for ten thousand employees bend usage very "
            + "differently; a bare yes does not tell them apart.",
    citation = "Counterweight metric-integrity disclosure: yes or no, headcount, start, end",
    proposal = true,
    fix = "Add what is missing; headcount is the number of people under the incentive.",
    since = "0.1",
    passes =
        """
        oversight:
          incentives:
            quotas: {inPlace: true, headcount: 900, start: 2025-01-01, end: 2025-06-30, description: Twenty prompts a week in sales.}
        usage:
          caution: Sales was told to send twenty prompts a week until June.
        """,
    fails =
        """
        oversight:
          incentives:
            quotas: {inPlace: true}
          voluntaryUse: []
        usage:
          caution: Sales had a quota.
        """)
public final class IncentivesIncomplete implements Rule {

  @Override
  public List<Breach> check(Subject subject) {
    Statement statement = subject.statement();
    if (statement.oversight() == null || statement.oversight().incentives() == null) {
      return List.of();
    }
    List<Breach> breaches = new ArrayList<>();
    byKey(statement.oversight().incentives())
        .forEach((key, incentive) -> check(key, incentive, breaches));
    return breaches;
  }

  private static void check(String key, Incentive incentive, List<Breach> breaches) {
    String pointer = "/oversight/incentives/" + key;
    if (!Boolean.TRUE.equals(incentive.inPlace())) {
      told(incentive)
          .ifPresent(told ->
              breaches.add(
                  Breach.at(
                          pointer + "/inPlace",
                          incentive.inPlace(),
                          "%s is said not to be in place, with %s".formatted(key, told))
                      .fix("Set inPlace to true, or take away what an incentive in place has.")));
      return;
    }
    List<String> missing = new ArrayList<>();
    if (incentive.headcount() == null) {
      missing.add("headcount");
    }
    if (incentive.start() == null) {
      missing.add("start");
    }
    if (incentive.description() == null) {
      missing.add("description");
    }
    if (!missing.isEmpty()) {
      breaches.add(
          Breach.at(
              pointer,
              null,
              "%s is in place and has no %s".formatted(key, String.join(", no ", missing))));
    }
  }

  /** What only an incentive in place has; a description may say why there is none. */
  private static Optional<String> told(Incentive incentive) {
    if (incentive.headcount() != null && incentive.headcount() > 0) {
      return Optional.of("%d people under it".formatted(incentive.headcount()));
    }
    if (incentive.start() != null) {
      return Optional.of("a start, " + incentive.start());
    }
    return Optional.ofNullable(incentive.end()).map(end -> "an end, " + end);
  }

  private static Map<String, Incentive> byKey(Incentives incentives) {
    Map<String, Incentive> byKey = new LinkedHashMap<>();
    byKey.put("quotas", incentives.quotas());
    byKey.put("leaderboards", incentives.leaderboards());
    byKey.put("awards", incentives.awards());
    byKey.put("payOrReview", incentives.payOrReview());
    return byKey;
  }
}
