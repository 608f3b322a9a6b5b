package org.counterweight.fuzz;

import org.counterweight.intake.Format;

/** A statement in JSON, whatever it is: findings, and no exception. */
public final class JsonTarget {
  private JsonTarget() {}

  /** Loads what is needed, under no time limit: loading is slow where every class is changed. */
  public static void fuzzerInitialize() {
    FuzzSeeds.targets().get("JsonTarget").get().forEach(JsonTarget::fuzzerTestOneInput);
  }

  /** One input, as the fuzzer calls it. */
  public static void fuzzerTestOneInput(byte[] input) {
    FuzzParts.statement("in.json", input, Format.JSON);
  }
}
