package org.counterweight.audit;

import java.nio.file.Path;

/**
 * Something to audit.
 *
 * @param name as the user named it, or the folder below what they named; with forward slashes
 * @param path where it is
 * @param kind what it is
 */
public record Target(String name, Path path, Kind kind) {
  /** What a target is. */
  public enum Kind {
    /** A folder with a release in it. */
    RELEASE,
    /** A PDF by itself. */
    PDF,
    /** A workbook by itself. */
    XLSX
  }
}
