package org.counterweight.fuzz;

import org.counterweight.conformance.SuiteFailure;
import org.counterweight.conformance.SuiteJson;
import org.counterweight.conformance.SuiteReader;
import org.counterweight.release.ComplianceJson;
import org.counterweight.release.ManifestJson;
import tools.jackson.databind.JsonNode;

/** The manifest of a release, the one of a suite, a report: none of ours, or read. */
public final class ManifestTarget {
  private static final JsonNode SUITE = suite();

  private static JsonNode suite() {
    try {
      return SuiteReader.ownSchema("manifest-1.0.schema.json");
    } catch (SuiteFailure e) {
      throw new LinkageError("the schema comes with the program", e);
    }
  }

  private ManifestTarget() {}

  /** Loads what is needed, under no time limit: loading is slow where every class is changed. */
  public static void fuzzerInitialize() {
    FuzzSeeds.targets().get("ManifestTarget").get().forEach(ManifestTarget::fuzzerTestOneInput);
  }

  /** One input, as the fuzzer calls it. */
  public static void fuzzerTestOneInput(byte[] input) {
    ManifestJson.read(input).ifPresent(ManifestJson::bytes);
    ComplianceJson.seen(input);
    try {
      SuiteJson.read("manifest.json", input, SUITE);
    } catch (SuiteFailure said) {
      if (said.getMessage().isBlank()) {
        throw new IllegalStateException("refused without a reason", said);
      }
    }
  }
}
