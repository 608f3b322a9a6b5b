package org.counterweight.fuzz;

import java.util.Map;
import org.counterweight.readback.UnreadableArtefact;
import org.counterweight.readback.XlsxReader;

/** A workbook to audit with one part as it comes: read, or refused in words. */
public final class XlsxTarget {
  private static final Map<String, byte[]> PARTS = FuzzSeeds.unzip(FuzzSeeds.book());

  private XlsxTarget() {}

  /** Loads what is needed, under no time limit: loading is slow where every class is changed. */
  public static void fuzzerInitialize() {
    FuzzSeeds.targets().get("XlsxTarget").get().forEach(XlsxTarget::fuzzerTestOneInput);
  }

  /** One input, as the fuzzer calls it. */
  public static void fuzzerTestOneInput(byte[] input) {
    try {
      new XlsxReader().read(FuzzSeeds.packed(PARTS, input), "in.xlsx");
    } catch (UnreadableArtefact said) {
      if (said.getMessage().isBlank()) {
        throw new IllegalStateException("refused without a reason", said);
      }
    }
  }
}
