package org.counterweight.readback.pdf;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens a file, or says why that cannot be done. */
final class Opening {
  private Opening() {}

  static PDDocument open(byte[] pdf) throws IOException {
    if (pdf.length > Budget.FILE_BYTES) {
      throw Budget.tooMuch("more than " + (Budget.FILE_BYTES >> 20) + " MB");
    }
    PDDocument document;
    try {
      document = Loader.loadPDF(pdf);
    } catch (InvalidPasswordException e) {
      throw encrypted(e);
    }
    if (document.isEncrypted()) {
      document.close();
      throw encrypted(null);
    }
    return document;
  }

  private static Stopped encrypted(Throwable cause) {
    return new Stopped(
        "the file is encrypted, so that nobody can check what it shows; save it without a password",
        cause);
  }
}
