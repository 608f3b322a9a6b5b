package org.counterweight.generate;

import java.io.IOException;
import java.util.List;
import org.counterweight.release.Manifest;
import org.counterweight.release.ReleaseFile;
import org.counterweight.render.RenderException;
import org.counterweight.statement.Statement;

/** Renders the artefacts of a statement. */
public interface Artefacts {

  /**
   * The files for people, in the order in which the manifest lists them.
   *
   * @param statement the statement as it is to be released
   * @param data its canonical JSON, to be carried inside each artefact
   * @param usageWithheld whether section U was taken out
   * @param draft whether to mark every page as a draft
   */
  List<ReleaseFile> render(Statement statement, byte[] data, boolean usageWithheld, boolean draft)
      throws RenderException, IOException;

  /** The templates behind them. */
  Manifest.Versioned templates();
}
