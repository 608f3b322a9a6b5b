package org.counterweight.fuzz;

import org.counterweight.intake.Format;

/** A statement in YAML, whatever it is: findings, and no exception. */
public final class YamlTarget {
  private YamlTarget() {}

  /** Loads what is needed, under no time limit: loading is slow where every class is changed. */
  public static void fuzzerInitialize() {
    FuzzSeeds.targets().get("YamlTarget").get().forEach(YamlTarget::fuzzerTestOneInput);
  }

  /** One input, as the fuzzer calls it. */
  public static void fuzzerTestOneInput(byte[] input) {
    FuzzParts.statement("in.yaml", input, Format.YAML);
  }
}
