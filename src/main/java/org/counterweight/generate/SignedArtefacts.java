package org.counterweight.generate;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.counterweight.release.Manifest;
import org.counterweight.release.ReleaseFile;
import org.counterweight.render.RenderException;
import org.counterweight.sign.PdfSigner;
import org.counterweight.statement.Statement;

/**
 * Signs the PDF as soon as it is made, so that the second gate measures the very bytes that go out.
 */
public final class SignedArtefacts implements Artefacts {
  private final Artefacts made;
  private final PdfSigner signer;
  private final LocalDate day;

  /**
   * Signs what others make.
   *
   * @param day claimed day of signing; null for that of each statement's sign-off
   */
  public SignedArtefacts(Artefacts made, PdfSigner signer, LocalDate day) {
    this.made = made;
    this.signer = signer;
    this.day = day;
  }

  @Override
  public List<Unmade> unmade(Statement statement, byte[] data, boolean usageWithheld, boolean draft)
      throws RenderException, IOException {
    List<Unmade> files = new ArrayList<>();
    for (Unmade file : made.unmade(statement, data, usageWithheld, draft)) {
      files.add(() -> signed(file.make(), statement));
    }
    return files;
  }

  private ReleaseFile signed(ReleaseFile file, Statement statement) throws IOException {
    if (!file.name().endsWith(".pdf")) {
      return file;
    }
    LocalDate on = day == null ? statement.signOff().date() : day;
    return new ReleaseFile(file.name(), file.mediaType(), signer.sign(file.bytes(), on));
  }

  @Override
  public Manifest.Versioned templates() {
    return made.templates();
  }
}
