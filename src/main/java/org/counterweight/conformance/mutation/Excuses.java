package org.counterweight.conformance.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweight.conformance.SuiteFailure;
import org.counterweight.conformance.SuiteFiles;
import org.counterweight.conformance.SuiteJson;
import org.counterweight.conformance.SuiteReader;
import tools.jackson.databind.JsonNode;

/** The file of accepted survivors of a suite. */
public final class Excuses {
  private static final String FILE = "accepted-survivors.yaml";

  private final List<Excuse> all;

  private Excuses(List<Excuse> all) {
    this.all = List.copyOf(all);
  }

  /**
   * Reads them.
   *
   * @throws SuiteFailure where the file is missing or does not follow its schema
   */
  public static Excuses read(SuiteFiles files) throws SuiteFailure {
    JsonNode tree =
        SuiteJson.read(
            files.name() + "/" + FILE,
            files.bytes(FILE),
            SuiteReader.ownSchema("accepted-survivors-1.0.schema.json"));
    List<Excuse> all = new ArrayList<>();
    for (JsonNode entry : tree.path("accepted")) {
      List<String> operators = new ArrayList<>();
      entry.path("operators").forEach(operator -> operators.add(operator.asString()));
      for (JsonNode at : entry.path("at")) {
        all.add(
            new Excuse(
                entry.path("subject").asString(),
                operators,
                at.asString(),
                entry.path("reason").asString(),
                entry.path("caughtBy").asString(null)));
      }
    }
    return new Excuses(all);
  }

  /** The first that speaks of this mutant. */
  Optional<Excuse> of(Mutant mutant) {
    return all.stream().filter(excuse -> excuse.holds(mutant)).findFirst();
  }

  /** Those that spoke of no survivor: they can be deleted. */
  public List<Excuse> unused(List<Fate> fates) {
    return all.stream()
        .filter(excuse -> fates.stream().noneMatch(fate -> excuse.equals(fate.excuse())))
        .toList();
  }
}
