package org.counterweight.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Location;
import org.counterweight.readback.PdfReader;
import org.counterweight.readback.Readback;
import org.counterweight.readback.UnreadableArtefact;
import org.counterweight.readback.XlsxReader;
import org.counterweight.rule.Policy;
import org.counterweight.rule.submission.Conformance;
import org.counterweight.rule.submission.Submission;
import org.counterweight.rule.submission.SubmissionBook;

/** Whether a file can be read, acts by itself, and follows the standards of its format. */
public final class Soundness {
  private Soundness() {}

  /**
   * What is said of one PDF or workbook by itself, whatever stands in it.
   *
   * @param file its name; one that ends in {@code .pdf} is a PDF, any other a workbook
   * @param bytes its content
   * @param policy the policy in force
   */
  public static List<Finding> of(String file, byte[] bytes, Policy policy) {
    boolean pdf = file.endsWith(".pdf");
    try {
      List<Conformance> found = checks(file, bytes, read(file, bytes, pdf), pdf, true);
      List<Finding> findings =
          new ArrayList<>(
              SubmissionBook.check(
                  new Submission(null, null, List.of(), List.of(), null, null, null, found),
                  policy));
      if (pdf) {
        // A file by itself names no day and no certificate that anybody trusts.
        SignatureFindings signatures = new SignatureFindings(null, null, policy.rules());
        signatures.pdf(file, bytes, Optional.empty());
        findings.addAll(signatures.findings());
      }
      return findings;
    } catch (UnreadableArtefact e) {
      return List.of(unreadable(file, e));
    }
  }

  static Readback read(String file, byte[] bytes, boolean pdf) throws UnreadableArtefact {
    return pdf ? new PdfReader().read(bytes, file) : new XlsxReader().read(bytes, file);
  }

  static Finding unreadable(String file, UnreadableArtefact e) {
    return AuditRules.finding(AuditRules.UNREADABLE, Location.ofFile(file), null, e.getMessage());
  }

  /** The checks of one file; those against PDF/A and PDF/UA only where {@code standards}. */
  static List<Conformance> checks(
      String file, byte[] bytes, Readback content, boolean pdf, boolean standards) {
    if (!pdf) {
      return WorkbookParts.of(file, bytes, content.cells());
    }
    List<Conformance> found = new ArrayList<>();
    found.add(PdfActivity.of(file, bytes));
    found.add(PdfRevisions.of(file, bytes, content.layout()));
    if (standards) {
      found.addAll(PdfConformance.of(file, bytes));
    }
    return found;
  }
}
