package org.counterweight.fuzz;

import java.util.Map;
import org.counterweight.intake.Format;

/** An intake workbook with one part as it comes: findings, and no exception. */
public final class WorkbookTarget {
  private static final Map<String, byte[]> PARTS = FuzzSeeds.unzip(FuzzSeeds.intake());

  private WorkbookTarget() {}

  /** Loads what is needed, under no time limit: loading is slow where every class is changed. */
  public static void fuzzerInitialize() {
    FuzzSeeds.targets().get("WorkbookTarget").get().forEach(WorkbookTarget::fuzzerTestOneInput);
  }

  /** One input, as the fuzzer calls it. */
  public static void fuzzerTestOneInput(byte[] input) {
    FuzzParts.statement("in.xlsx", FuzzSeeds.packed(PARTS, input), Format.XLSX);
  }
}
