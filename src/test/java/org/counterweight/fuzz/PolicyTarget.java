package org.counterweight.fuzz;

/** A policy, whatever it is: findings, and no exception. */
public final class PolicyTarget {
  private PolicyTarget() {}

  /** Loads what is needed, under no time limit: loading is slow where every class is changed. */
  public static void fuzzerInitialize() {
    FuzzSeeds.targets().get("PolicyTarget").get().forEach(PolicyTarget::fuzzerTestOneInput);
  }

  /** One input, as the fuzzer calls it. */
  public static void fuzzerTestOneInput(byte[] input) {
    FuzzParts.policy(input);
  }
}
