package org.counterweight.audit;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** Finds what is to be audited. */
public final class Targets {
  /** Folders in folders that are looked into. */
  private static final int DEPTH = 8;

  private Targets() {}

  /**
   * What a name stands for, a folder of releases unfolded, in the order of paths.
   *
   * @throws AuditFailure where it stands for nothing that can be audited
   */
  public static List<Target> of(String name) throws AuditFailure {
    Path path = path(name);
    if (!Files.exists(path)) {
      throw new AuditFailure(name, "no such file or folder; check the spelling and the folder");
    }
    if (!Files.isDirectory(path)) {
      return List.of(file(name, path));
    }
    List<Target> targets = new ArrayList<>();
    folder(name, path, 0, targets);
    if (targets.isEmpty()) {
      throw new AuditFailure(
          name,
          "holds no release: no folder below it has a manifest.json, statement.pdf,"
              + " statement.xlsx or statement.json; name a release folder, or a single PDF or"
              + " workbook");
    }
    return targets;
  }

  private static Path path(String name) throws AuditFailure {
    try {
      return Path.of(name);
    } catch (java.nio.file.InvalidPathException e) {
      throw new AuditFailure(name, "is no name of a file: " + e.getReason());
    }
  }

  private static Target file(String name, Path path) throws AuditFailure {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".pdf")) {
      return new Target(slashes(name), path, Target.Kind.PDF);
    }
    if (lower.endsWith(".xlsx") || lower.endsWith(".xlsm")) {
      return new Target(slashes(name), path, Target.Kind.XLSX);
    }
    throw new AuditFailure(
        name, "is neither a PDF nor an XLSX workbook; name one of these, or a release folder");
  }

  private static void folder(String name, Path path, int depth, List<Target> to)
      throws AuditFailure {
    for (String sign : ReleaseFolder.SIGNS) {
      if (Files.isRegularFile(path.resolve(sign))) {
        to.add(new Target(slashes(name), path, Target.Kind.RELEASE));
        return;
      }
    }
    if (depth == DEPTH) {
      return;
    }
    TreeSet<Path> below = new TreeSet<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
      for (Path entry : entries) {
        boolean work = entry.getFileName().toString().startsWith(".");
        if (!work && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
          below.add(entry);
        }
      }
    } catch (IOException e) {
      throw new AuditFailure(name, "cannot be looked into: " + e.getMessage());
    }
    for (Path entry : below) {
      String end = name.endsWith("/") ? "" : "/";
      folder(name + end + entry.getFileName(), entry, depth + 1, to);
    }
  }

  private static String slashes(String name) {
    String plain = name.replace('\\', '/');
    return plain.length() > 1 && plain.endsWith("/")
        ? plain.substring(0, plain.length() - 1)
        : plain;
  }
}
