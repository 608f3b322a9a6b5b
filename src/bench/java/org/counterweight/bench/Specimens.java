package org.counterweight.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes what both sides make, so that one can look at what is compared. */
final class Specimens {
  private Specimens() {}

  static void write(Path folder) throws Exception {
    Files.createDirectories(folder);
    save(folder, "counterweight.pdf", BenchStatement.eightPages().pdf());
    save(folder, "jasper.pdf", PdfBenchmark.document(false).pdf());
    save(folder, "jasper-compressed.pdf", PdfBenchmark.document(true).pdf());
    byte[] ours = BenchStatement.eightPages().xlsx();
    save(folder, "counterweight.xlsx", ours);
    save(folder, "xssf.xlsx", PlainWorkbook.like(ours).xlsx(true));
  }

  private static void save(Path folder, String name, byte[] file) throws IOException {
    Files.write(folder.resolve(name), file);
  }
}
