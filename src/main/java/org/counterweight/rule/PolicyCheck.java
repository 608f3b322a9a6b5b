package org.counterweight.rule;

import java.util.List;

/** Placeholder until the branch lands. */
public final class PolicyCheck {
  private PolicyCheck() {}

  /** Problem. */
  public record Problem(String pointer, String message, String fix) {}

  /** Check. */
  public static List<Problem> check(Policy policy) {
    return List.of();
  }
}
