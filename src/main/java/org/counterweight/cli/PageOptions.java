package org.counterweight.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The page for people, where a run draws what it measured. */
final class PageOptions {
  @Option(
      names = "--html",
      paramLabel = "FILE",
      description =
          "Also write one self-contained page: prominence tables, findings, and every page and sheet"
              + " drawn with the regions that were measured; of refused statements, too.")
  Path file;
}
