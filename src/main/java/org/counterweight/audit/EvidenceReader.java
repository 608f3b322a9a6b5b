package org.counterweight.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.counterweight.rule.submission.EvidenceFolder;
import org.counterweight.rule.submission.EvidenceFolder.Item;
import org.counterweight.rule.submission.EvidenceFolder.State;
import org.counterweight.statement.EvidenceItem;
import org.counterweight.statement.Statement;

/** Looks up registered evidence, and reads nothing outside its folder. */
final class EvidenceReader {
  private final Path folder;
  private final Path real;

  /**
   * Over a folder.
   *
   * @throws AuditFailure where it is none
   */
  EvidenceReader(Path folder) throws AuditFailure {
    this.folder = folder;
    try {
      this.real = folder.toRealPath();
    } catch (IOException e) {
      throw new AuditFailure(folder.toString(), "no such folder; name one with --evidence");
    }
    if (!Files.isDirectory(real)) {
      throw new AuditFailure(folder.toString(), "is no folder; name one with --evidence");
    }
  }

  /** What is there of what a statement registers. */
  EvidenceFolder of(Statement statement) {
    Map<String, Item> items = new TreeMap<>();
    for (EvidenceItem item : statement.evidence()) {
      if (item.path() != null) {
        items.computeIfAbsent(item.path(), this::look);
      }
    }
    return new EvidenceFolder(folder.toString().replace('\\', '/'), items);
  }

  private Item look(String path) {
    Path wanted;
    try {
      wanted = real.resolve(path).normalize();
    } catch (InvalidPathException e) {
      return new Item(State.MISSING, null);
    }
    if (!wanted.startsWith(real)) {
      return new Item(State.OUTSIDE, null);
    }
    if (!Files.exists(wanted)) {
      return new Item(State.MISSING, null);
    }
    try {
      // Links inside the folder may lead out of it.
      Path actual = wanted.toRealPath();
      if (!actual.startsWith(real)) {
        return new Item(State.OUTSIDE, null);
      }
      return Files.isRegularFile(actual)
          ? new Item(State.READ, digest(actual))
          : new Item(State.UNREADABLE, null);
    } catch (IOException e) {
      return new Item(State.UNREADABLE, null);
    }
  }

  private static String digest(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      new DigestInputStream(in, sha).transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new LinkageError("every Java platform has SHA-256", e);
    }
  }
}
