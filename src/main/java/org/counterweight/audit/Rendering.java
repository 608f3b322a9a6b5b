package org.counterweight.audit;

import java.util.List;
import java.util.Map;
import org.counterweight.release.Manifest;
import org.counterweight.rule.submission.Conformance;
import org.counterweight.statement.Statement;

/**
 * Makes the files of a release again and compares. The one thing an audit asks of somebody who
 * knows how files are made; what it says never changes what is said of the files themselves.
 */
public interface Rendering {
  /** Nobody renders. */
  Rendering NONE = (statement, data, manifest, files) -> List.of();

  /**
   * Compares.
   *
   * @param statement the data
   * @param data their bytes
   * @param manifest what the release says it was made with
   * @param files the files of the release by name
   * @return what differs, for each file that could be made again
   */
  List<Conformance> compare(
      Statement statement, byte[] data, Manifest manifest, Map<String, byte[]> files);
}
