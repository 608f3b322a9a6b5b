package org.counterweight.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One process, one document: what a JasperReports user's job does that prints one report. */
public final class JasperCold {
  private JasperCold() {}

  /**
   * Prints.
   *
   * @param arguments compiled report with its content; where the PDF goes; where the workbook goes
   */
  public static void main(String[] arguments) throws Exception {
    List<byte[]> files = JasperDocument.load(Path.of(arguments[0]), true).pdfAndXlsx();
    Files.write(Path.of(arguments[1]), files.get(0));
    Files.write(Path.of(arguments[2]), files.get(1));
  }
}
