package org.counterweight.conformance.impact;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.counterweight.generate.Artefacts;
import org.counterweight.readback.PdfReader;
import org.counterweight.readback.UnreadableArtefact;
import org.counterweight.readback.XlsxReader;
import org.counterweight.release.ReleaseFile;
import org.counterweight.release.StatementJson;
import org.counterweight.render.RenderException;
import org.counterweight.rule.prominence.Scene;
import org.counterweight.statement.Statement;

/** What a reader would see of a statement: its artefacts, rendered and read back. */
public final class Looks {
  private final Artefacts artefacts;

  /** Renders with these. */
  public Looks(Artefacts artefacts) {
    this.artefacts = artefacts;
  }

  /** An artefact as it is seen. */
  record Look(String file, Scene scene) {}

  /** PDF and workbook. */
  List<Look> of(Statement statement) throws RenderException, IOException, UnreadableArtefact {
    List<Look> looks = new ArrayList<>();
    for (ReleaseFile file :
        artefacts.render(statement, StatementJson.bytes(statement), false, false)) {
      looks.add(
          new Look(
              file.name(),
              Scene.of(
                  file.name().endsWith(".pdf")
                      ? new PdfReader().read(file.bytes(), file.name()).layout()
                      : new XlsxReader().read(file.bytes(), file.name()).layout(),
                  statement)));
    }
    return looks;
  }
}
