package org.counterweight.readback;

import org.counterweight.readback.pdf.CodeTables;
import org.counterweight.readback.pdf.PdfFile;

/**
 * Reads any PDF, tagged or not, into what a reader sees of it. Nothing is drawn, run or fetched,
 * and a file that cannot be read as a whole is refused: half a layout would judge half a file.
 */
public final class PdfReader {
  /**
   * Reads a file.
   *
   * @param pdf its bytes; not changed
   * @param name what to call it in messages, such as its file name
   * @throws UnreadableArtefact where it is no PDF, encrypted, damaged, or beyond the limits
   */
  public Readback read(byte[] pdf, String name) throws UnreadableArtefact {
    try {
      return PdfFile.read(pdf);
    } catch (UnreadableArtefact e) {
      throw new UnreadableArtefact(name + ": " + e.getMessage(), e.getCause());
    }
  }

  /** Does once what the first file would have to wait for. */
  public static void prepare() {
    CodeTables.prepare();
  }
}
