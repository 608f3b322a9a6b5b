package org.counterweight.cli;

import java.util.List;
import org.counterweight.conformance.Bench;
import org.counterweight.conformance.CatalogueRule;

/** Lets tests of the conformance package have what the command line puts together. */
public final class ConformanceParts {
  private ConformanceParts() {}

  /** Every rule. */
  public static List<CatalogueRule> rules() {
    return Catalogue.rules();
  }

  /** A bench with the shipped schema and policy. */
  public static Bench bench() throws Exception {
    return TestBench.of(null, null);
  }
}
