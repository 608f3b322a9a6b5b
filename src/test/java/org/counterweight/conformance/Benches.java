package org.counterweight.conformance;

import java.nio.file.Path;
import java.util.List;
import org.counterweight.cli.ConformanceParts;
import tools.jackson.databind.JsonNode;

/** What tests of the suite share. */
final class Benches {
  static final Path FOLDER = Path.of("schemas/conformance");

  private Benches() {}

  static List<CatalogueRule> rules() {
    return ConformanceParts.rules();
  }

  static Bench shipped() throws Exception {
    return ConformanceParts.bench();
  }

  static Bench withPolicy(String merge) throws Exception {
    Bench bench = shipped();
    JsonNode patch =
        SuiteJson.read("patch.yaml", merge.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    return bench.withPolicy(Patches.merge(bench.policy().tree(), patch));
  }

  static Suite suite() throws Exception {
    return SuiteReader.read(SuiteFiles.in(FOLDER));
  }
}
