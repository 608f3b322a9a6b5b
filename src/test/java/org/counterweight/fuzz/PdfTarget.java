package org.counterweight.fuzz;

import java.time.LocalDate;
import org.counterweight.readback.PdfReader;
import org.counterweight.readback.UnreadableArtefact;
import org.counterweight.sign.SignatureReader;

/** A PDF, whatever it is: read, or refused in words; its signatures judged. */
public final class PdfTarget {
  private static final SignatureReader SIGNATURES =
      new SignatureReader(null, LocalDate.of(2026, 1, 1));

  private PdfTarget() {}

  /** Loads what is needed, under no time limit: loading is slow where every class is changed. */
  public static void fuzzerInitialize() {
    FuzzSeeds.targets().get("PdfTarget").get().forEach(PdfTarget::fuzzerTestOneInput);
  }

  /** One input, as the fuzzer calls it. */
  public static void fuzzerTestOneInput(byte[] input) {
    try {
      new PdfReader().read(input, "in.pdf");
      SIGNATURES.of("in.pdf", input);
    } catch (UnreadableArtefact said) {
      if (said.getMessage().isBlank()) {
        throw new IllegalStateException("refused without a reason", said);
      }
    }
    SIGNATURES.beside("manifest.json", new byte[0], input);
  }
}
