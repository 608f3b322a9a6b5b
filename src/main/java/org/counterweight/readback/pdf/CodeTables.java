package org.counterweight.readback.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** What the library makes once for all documents: a text for each of 65,536 codes. */
public final class CodeTables {
  /** The least there is of a font's table from codes to texts. */
  private static final String LETTER = "1 beginbfrange <0041> <0041> <0041> endbfrange";

  private CodeTables() {}

  /** Has them made, by reading a table; the first font of the first document does it otherwise. */
  public static void prepare() {
    try (RandomAccessReadBuffer table =
        new RandomAccessReadBuffer(LETTER.getBytes(StandardCharsets.US_ASCII))) {
      new CMapParser().parse(table);
    } catch (IOException e) {
      throw new UncheckedIOException("from memory", e);
    }
  }
}
