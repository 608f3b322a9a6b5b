package org.counterweight.release;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The steps by which a folder is written durably and put in the place of another. */
final class Folders {
  private Folders() {}

  /**
   * Writes new files and forces them to disk: a rename must not come before their content. First
   * all are written and then all forced, which lets the system do most of it in one go.
   */
  static void writeDurably(Path folder, Map<String, byte[]> files) throws IOException {
    Map<String, FileChannel> written = new LinkedHashMap<>();
    String current = null;
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        current = file.getKey();
        FileChannel channel =
            FileChannel.open(
                folder.resolve(current), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        written.put(current, channel);
        ByteBuffer buffer = ByteBuffer.wrap(file.getValue());
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
      }
      for (Map.Entry<String, FileChannel> file : written.entrySet()) {
        current = file.getKey();
        file.getValue().force(true);
      }
    } catch (FileSystemException named) {
      throw named;
    } catch (IOException e) {
      // A full disk does not say which file it has no room for.
      throw new IOException(current + ": " + e.getMessage(), e);
    } finally {
      for (FileChannel channel : written.values()) {
        channel.close();
      }
    }
  }

  /** Forces a folder's entries to disk, where the system lets a folder be opened. */
  static void forceFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException notOnThisSystem) {
      // Windows cannot open folders; there the rename itself is journalled.
    }
  }

  static void rename(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Undoes a swap that was cut short between its two renames, or clears what it left. */
  static void recover(Path previous, Path target) throws IOException {
    if (Files.exists(previous)) {
      if (Files.exists(target)) {
        deleteQuietly(previous);
      } else {
        rename(previous, target);
      }
    }
  }

  /** Whether both folders hold the same files with the same bytes. */
  static boolean sameContent(Path one, Path other) throws IOException {
    if (!Files.isDirectory(other)) {
      return false;
    }
    List<Path> names = names(one);
    if (!names.equals(names(other))) {
      return false;
    }
    for (Path name : names) {
      if (Files.mismatch(one.resolve(name), other.resolve(name)) != -1) {
        return false;
      }
    }
    return true;
  }

  private static List<Path> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(Path::getFileName).sorted().toList();
    }
  }

  /** Whether this may be a release, and is not one of our own work folders beside it. */
  static boolean isRelease(Path entry) {
    return !entry.getFileName().toString().startsWith(".");
  }

  /**
   * Whether a folder holds what this manifest names, byte for byte, and nothing else.
   *
   * @param signature of the manifest; null where there is to be none
   */
  static boolean holds(Path folder, Manifest manifest, byte[] signature) throws IOException {
    int own = signature == null ? 1 : 2;
    if (names(folder).size() != manifest.files().size() + own) {
      return false;
    }
    if (signature != null
        && !Arrays.equals(Files.readAllBytes(folder.resolve(Seal.FILE)), signature)) {
      return false;
    }
    for (Manifest.Entry entry : manifest.files()) {
      Path file = folder.resolve(entry.name());
      if (Files.size(file) != entry.bytes()
          || !Digest.of(Files.readAllBytes(file)).equals(entry.sha256())) {
        return false;
      }
    }
    return Arrays.equals(
        Files.readAllBytes(folder.resolve(Manifest.FILE)), ManifestJson.bytes(manifest));
  }

  /** Deletes a folder that nothing is in; one that holds something is somebody's. */
  static void deleteEmpty(Path folder) {
    try {
      Files.delete(folder);
    } catch (IOException stays) {
      // Another run may have put something there since.
    }
  }

  /**
   * Deletes a folder and what is in it. What cannot be deleted stays: it is our own rubbish beside
   * the release, and the release is what counts.
   */
  static void deleteQuietly(Path folder) {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              Files.delete(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path left, IOException failure)
                throws IOException {
              Files.delete(left);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException stays) {
      // See above.
    }
  }
}
