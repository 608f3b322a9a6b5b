package org.counterweight.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.counterweight.statement.Incentive;
import org.counterweight.statement.Incentives;
import org.counterweight.statement.Span;
import org.counterweight.statement.Statement;

/** What was asked for or rewarded: the usage incentives that were in place in the period. */
public final class Rewards {
  private Rewards() {}

  /**
   * One of them.
   *
   * @param key its key in the statement, as in {@code leaderboards}
   * @param incentive what the statement says of it
   */
  public record Reward(String key, Incentive incentive) {

    /**
     * Whether it was in place on some day of the span. Without a start it counts from the first day
     * there is, without an end to the last.
     */
    public boolean touches(Span span) {
      LocalDate start = incentive.start();
      LocalDate end = incentive.end();
      return (start == null || !start.isAfter(span.end()))
          && (end == null || !end.isBefore(span.start()));
    }
  }

  /** Every kind of incentive by its key, in the order of the statement, in place or not. */
  public static List<Reward> all(Statement statement) {
    if (statement.oversight() == null || statement.oversight().incentives() == null) {
      return List.of();
    }
    Incentives incentives = statement.oversight().incentives();
    List<Reward> rewards = new ArrayList<>();
    rewards.add(new Reward("quotas", incentives.quotas()));
    rewards.add(new Reward("leaderboards", incentives.leaderboards()));
    rewards.add(new Reward("awards", incentives.awards()));
    rewards.add(new Reward("payOrReview", incentives.payOrReview()));
    return rewards;
  }

  /** Those that were in place. */
  public static List<Reward> inPlace(Statement statement) {
    return all(statement).stream()
        .filter(reward -> Boolean.TRUE.equals(reward.incentive().inPlace()))
        .toList();
  }

  /** Words for a message: "leaderboards" or "quotas and awards". */
  public static String named(List<Reward> rewards) {
    List<String> keys = rewards.stream().map(Reward::key).toList();
    int last = keys.size() - 1;
    return last < 1
        ? String.join("", keys)
        : String.join(", ", keys.subList(0, last)) + " and " + keys.get(last);
  }
}
