package org.counterweight.generate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.counterweight.release.Manifest;
import org.counterweight.release.ReleaseFile;
import org.counterweight.render.RenderException;
import org.counterweight.statement.Statement;

/** Renders the artefacts of a statement. */
public interface Artefacts {

  /** A file that is yet to be made: once, on any thread, whether others are being made or not. */
  @FunctionalInterface
  interface Unmade {
    /** Makes it. */
    ReleaseFile make() throws RenderException, IOException;
  }

  /**
   * The files for people, in the order in which the manifest lists them.
   *
   * @param statement the statement as it is to be released
   * @param data its canonical JSON, to be carried inside each artefact
   * @param usageWithheld whether section U was taken out
   * @param draft whether to mark every page as a draft
   */
  List<Unmade> unmade(Statement statement, byte[] data, boolean usageWithheld, boolean draft)
      throws RenderException, IOException;

  /** The same files, made one after the other. */
  default List<ReleaseFile> render(
      Statement statement, byte[] data, boolean usageWithheld, boolean draft)
      throws RenderException, IOException {
    List<ReleaseFile> files = new ArrayList<>();
    for (Unmade file : unmade(statement, data, usageWithheld, draft)) {
      files.add(file.make());
    }
    return files;
  }

  /** The templates behind them. */
  Manifest.Versioned templates();
}
