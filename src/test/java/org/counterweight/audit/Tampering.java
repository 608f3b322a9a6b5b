package org.counterweight.audit;

import java.nio.file.Path;
import java.util.Map;

/**
 * One tampering with a release.
 *
 * @param what what was done, in a few words
 * @param rule the rule that has to see it
 * @param sealed whether the forger made the manifest fit, so that digests say nothing
 * @param act does it
 */
record Tampering(String what, String rule, boolean sealed, Act act) {
  /** Does something to a release, its evidence, or the releases before. */
  interface Act {
    void on(Scene scene) throws Exception;
  }

  /**
   * What can be tampered with.
   *
   * @param files the files of the release
   * @param evidence a copy of the evidence folder
   * @param prior a copy of the release before
   */
  record Scene(Map<String, byte[]> files, Path evidence, Path prior) {
    /** Changes the PDF. */
    void pdf(PdfForgery.Change change) throws Exception {
      files.put("statement.pdf", PdfForgery.change(files.get("statement.pdf"), change));
    }

    /** Changes the workbook. */
    void xlsx(XlsxForgery.Change change) throws Exception {
      files.put("statement.xlsx", XlsxForgery.change(files.get("statement.xlsx"), change));
    }

    /** Changes the parts of the workbook. */
    void parts(XlsxForgery.Repack change) throws Exception {
      files.put("statement.xlsx", XlsxForgery.repack(files.get("statement.xlsx"), change));
    }

    /** Changes a file of text. */
    void text(String file, String from, String to) {
      String text = new String(files.get(file), java.nio.charset.StandardCharsets.UTF_8);
      if (!text.contains(from)) {
        throw new IllegalArgumentException(file + " does not hold " + from);
      }
      files.put(file, text.replace(from, to).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
  }
}
