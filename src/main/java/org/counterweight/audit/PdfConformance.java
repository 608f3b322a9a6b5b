package org.counterweight.audit;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.counterweight.rule.submission.Conformance;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF. The library is loaded when the first PDF is checked, and by nothing else. */
final class PdfConformance {
  private static final int MOST = 40;

  private PdfConformance() {}

  /** How a PDF fares against PDF/A-3a and PDF/UA-1. */
  static List<Conformance> of(String file, byte[] pdf) {
    return List.of(
        check(file, pdf, "3a", "PDF/A-3a", Conformance.Kind.ARCHIVE),
        check(file, pdf, "ua1", "PDF/UA-1", Conformance.Kind.ACCESS));
  }

  private static Conformance check(
      String file, byte[] pdf, String flavour, String standard, Conformance.Kind kind) {
    VeraGreenfieldFoundryProvider.initialise();
    PDFAFlavour wanted = PDFAFlavour.fromString(flavour);
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), wanted);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(wanted, false)) {
      return new Conformance(file, standard, kind, true, faults(validator.validate(parser)));
    } catch (Exception | StackOverflowError e) {
      // The validator has many ways to stop on a broken file, and no type for them.
      Conformance.Fault fault =
          new Conformance.Fault(
              null,
              "the validator could not finish"
                  + (e.getMessage() == null ? "" : ": " + e.getMessage()),
              1,
              null);
      return new Conformance(file, standard, kind, false, List.of(fault));
    }
  }

  private static List<Conformance.Fault> faults(ValidationResult result) {
    Map<String, Integer> times = new TreeMap<>();
    for (TestAssertion assertion : result.getTestAssertions()) {
      if (assertion.getStatus() != TestAssertion.Status.PASSED) {
        times.merge(
            assertion.getRuleId().getClause() + "\n" + assertion.getMessage(), 1, Integer::sum);
      }
    }
    List<Conformance.Fault> faults = new ArrayList<>();
    times.forEach((key, count) -> {
      String[] parts = key.split("\n", 2);
      faults.add(new Conformance.Fault(parts[0], parts[1], count, null));
    });
    if (faults.isEmpty() && !result.isCompliant()) {
      faults.add(new Conformance.Fault(null, "does not conform", 1, null));
    }
    return faults.size() <= MOST ? faults : faults.subList(0, MOST);
  }
}
