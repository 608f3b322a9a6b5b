package org.counterweight.render.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF, the reference validator. */
final class Vera {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Vera() {}

  /**
   * What is wrong with a file under a flavour such as {@code 3a} or {@code ua1}; empty when sound.
   */
  static List<String> faults(byte[] pdf, String flavour) throws Exception {
    PDFAFlavour wanted = PDFAFlavour.fromString(flavour);
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), wanted);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(wanted, false)) {
      ValidationResult result = validator.validate(parser);
      List<String> faults =
          result.getTestAssertions().stream()
              .filter(a -> a.getStatus() != TestAssertion.Status.PASSED)
              .map(a -> a.getRuleId().getClause() + " " + a.getMessage())
              .distinct()
              .sorted()
              .toList();
      return faults.isEmpty() && !result.isCompliant() ? List.of("not compliant") : faults;
    }
  }
}
