package org.counterweight.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * An input as it came: its name and its bytes.
 *
 * @param name the input as the user named it; all findings carry this name and no other
 * @param bytes the content; not copied, not changed
 */
// Megabytes are handed from reader to parser once; a defensive copy would double them for nothing.
@SuppressWarnings("ArrayRecordComponent")
public record Source(String name, byte[] bytes) {

  /** A text that is already in memory, as UTF-8. */
  public static Source of(String name, String text) {
    return new Source(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads a file under the limit on bytes. The limit holds for what is really read, not for what
   * the file system says, so that a growing file or a device cannot exceed it.
   *
   * @throws IntakeFailure where the file is missing, not readable, not a file, or too large
   */
  public static Source read(String name, Path path, Limits limits) throws IntakeFailure {
    if (Files.isDirectory(path)) {
      throw new IntakeFailure(name, "is a folder, not a file; name a file in it");
    }
    try (InputStream in = Files.newInputStream(path)) {
      return read(name, in, limits);
    } catch (NoSuchFileException e) {
      throw new IntakeFailure(name, "no such file; check the spelling and the folder", e);
    } catch (AccessDeniedException e) {
      throw new IntakeFailure(name, "no permission to read it; check the file's rights", e);
    } catch (IOException e) {
      throw new IntakeFailure(name, "could not be opened (" + reason(e) + ")", e);
    }
  }

  /**
   * Reads a stream to its end under the limit on bytes; the stream is left open.
   *
   * @throws IntakeFailure where reading fails or the stream is too large
   */
  public static Source read(String name, InputStream in, Limits limits) throws IntakeFailure {
    byte[] bytes;
    try {
      bytes = in.readNBytes((int) limits.bytes() + 1);
    } catch (IOException e) {
      throw new IntakeFailure(name, "could not be read to its end (" + reason(e) + ")", e);
    }
    if (bytes.length > limits.bytes()) {
      throw new IntakeFailure(
          name,
          "larger than the limit of "
              + size(limits.bytes())
              + " for one input; a statement is far smaller, so check that this is the right file");
    }
    return new Source(name, bytes);
  }

  private static String reason(IOException e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }

  private static String size(long bytes) {
    long mebi = 1024L * 1024;
    return bytes % mebi == 0 ? bytes / mebi + " MiB" : bytes + " bytes";
  }
}
