package org.counterweight.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.counterweight.release.Digest;
import org.counterweight.release.Manifest;
import org.counterweight.release.Seal;
import org.counterweight.rule.submission.Filing;

/**
 * The files of a release, read once under limits. No link is followed: a link may lead anywhere.
 *
 * @param files content by name
 * @param found what is there, folders and links included, but for the manifest and its signature
 */
record ReleaseFolder(SortedMap<String, byte[]> files, List<Filing.Found> found) {
  /** A folder with one of these is a release. */
  static final List<String> SIGNS =
      List.of(Manifest.FILE, "statement.pdf", "statement.xlsx", "statement.json");

  /**
   * Reads a folder.
   *
   * @throws AuditFailure where it cannot be read, or is beyond the limits
   */
  static ReleaseFolder read(Path folder, String name, AuditLimits limits) throws AuditFailure {
    SortedMap<String, byte[]> files = new TreeMap<>();
    TreeMap<String, Path> entries = new TreeMap<>();
    try (DirectoryStream<Path> list = Files.newDirectoryStream(folder)) {
      for (Path entry : list) {
        entries.put(entry.getFileName().toString(), entry);
        if (entries.size() > limits.files()) {
          throw new AuditFailure(
              name,
              "holds more than "
                  + limits.files()
                  + " files; a release has five, so check the folder, or allow more with"
                  + " --max-files");
        }
      }
    } catch (IOException e) {
      throw new AuditFailure(name, "cannot be looked into: " + e.getMessage());
    }
    List<Filing.Found> found = new ArrayList<>();
    for (Map.Entry<String, Path> entry : entries.entrySet()) {
      if (Files.isRegularFile(entry.getValue(), LinkOption.NOFOLLOW_LINKS)) {
        byte[] bytes = bytes(entry.getValue(), name + "/" + entry.getKey(), limits);
        files.put(entry.getKey(), bytes);
        // Nor can the manifest list what is made from it.
        if (!entry.getKey().equals(Manifest.FILE) && !entry.getKey().equals(Seal.FILE)) {
          found.add(new Filing.Found(entry.getKey(), bytes.length, Digest.of(bytes)));
        }
      } else {
        found.add(new Filing.Found(entry.getKey(), 0, null));
      }
    }
    return new ReleaseFolder(files, found);
  }

  /**
   * Reads a file under the limit on bytes, which holds for what is really read.
   *
   * @throws AuditFailure where it cannot be read, or is too large
   */
  static byte[] bytes(Path file, String name, AuditLimits limits) throws AuditFailure {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes((int) limits.fileBytes() + 1);
      if (bytes.length > limits.fileBytes()) {
        throw new AuditFailure(
            name,
            "is larger than "
                + limits.fileBytes()
                + " bytes; check that it is the right file, or allow more with --max-bytes");
      }
      return bytes;
    } catch (NoSuchFileException e) {
      throw new AuditFailure(name, "no such file; check the spelling and the folder");
    } catch (AccessDeniedException e) {
      throw new AuditFailure(name, "no permission to read it; check the file's rights");
    } catch (IOException e) {
      throw new AuditFailure(name, "cannot be read to its end: " + e.getMessage());
    }
  }
}
