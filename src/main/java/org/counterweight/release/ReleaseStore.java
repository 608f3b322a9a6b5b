package org.counterweight.release;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/**
 * The output folder: {@code out/<entity>/<period>/}, a release each. A release is written to a work
 * folder beside its place, forced to disk, and renamed, so that a crash or a full disk leaves the
 * old release or the new one and never half of one. Safe for threads and for processes that share
 * the folder.
 */
public final class ReleaseStore {
  private static final String LOCK = ".counterweight.lock";

  private final Path out;
  private final Seal seal;
  private final ReentrantLock swapping = new ReentrantLock();
  private final AtomicLong works = new AtomicLong();

  /** The store in this folder, which need not exist yet; signs nothing. */
  public ReleaseStore(Path out) {
    this(out, Seal.NONE);
  }

  /** The store in this folder, which need not exist yet; manifests that say so are signed. */
  public ReleaseStore(Path out, Seal seal) {
    this.out = out;
    this.seal = seal;
  }

  /** Where the release of this statement stands or would stand. */
  public Path folder(Manifest manifest) {
    String period =
        FolderName.of(periodLabel(manifest), "period") + (manifest.draft() ? "-draft" : "");
    return entityFolder(manifest.entity()).resolve(period);
  }

  /**
   * The release of an earlier statement of the same entity.
   *
   * @param entity name of the entity
   * @param statement id of the earlier statement
   */
  public Optional<Manifest.Prior> prior(String entity, String statement) throws ReleaseException {
    Path folder = entityFolder(entity);
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Stream<Path> releases = Files.list(folder)) {
      for (Path release : releases.filter(Folders::isRelease).sorted().toList()) {
        Optional<Manifest> manifest = ManifestJson.read(release);
        if (manifest.isPresent()
            && !manifest.get().draft()
            && manifest.get().statement().equals(statement)) {
          // The canonical form: the bytes that stand in the file.
          byte[] bytes = ManifestJson.bytes(manifest.get());
          return Optional.of(new Manifest.Prior(statement, Digest.of(bytes)));
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new ReleaseException("cannot read " + folder + ": " + Reason.of(e), e);
    }
  }

  /**
   * The release that stands where this one would, if it was made from the same data in the same way
   * and every file is as it was when it was written.
   *
   * @param manifest of the release that is about to be made; the data are the only file it need
   *     name
   * @param data name of the file with the canonical data
   */
  public Optional<Manifest> standing(Manifest manifest, String data) throws ReleaseException {
    Path folder = folder(manifest);
    try {
      Optional<Manifest> there = ManifestJson.read(folder);
      return there.isPresent()
              && there.get().madeLike(manifest, data)
              && Folders.holds(folder, there.get(), signature(there.get()))
          ? there
          : Optional.empty();
    } catch (NoSuchFileException gone) {
      return Optional.empty();
    } catch (IOException e) {
      throw new ReleaseException("cannot read " + folder + ": " + Reason.of(e), e);
    }
  }

  /** A file of the release that stands in its place. */
  public byte[] file(Manifest manifest, String name) throws ReleaseException {
    Path file = folder(manifest).resolve(name);
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new ReleaseException("cannot read " + file + ": " + Reason.of(e), e);
    }
  }

  /** The manifest of the release that stands in this folder. */
  public Optional<Manifest> manifest(Path folder) throws ReleaseException {
    try {
      return ManifestJson.read(folder);
    } catch (IOException e) {
      throw new ReleaseException("cannot read " + folder + ": " + Reason.of(e), e);
    }
  }

  /**
   * Puts a release in place, or leaves everything as it was.
   *
   * @param manifest its manifest, which names exactly these files
   * @param files the files
   * @return the folder
   */
  public Path publish(Manifest manifest, List<ReleaseFile> files) throws ReleaseException {
    Path target = folder(manifest);
    Path work = target.resolveSibling(WorkFolder.name(works.incrementAndGet()));
    List<Path> made = missing(target.getParent());
    try {
      Files.createDirectories(target.getParent());
      WorkFolder.deleteAbandoned(target.getParent());
      write(work, manifest, files);
      swap(work, target, manifest);
      return target;
    } catch (IOException e) {
      Folders.deleteQuietly(work);
      made.forEach(Folders::deleteEmpty);
      throw new ReleaseException(
          "cannot write the release " + target + ": " + Reason.of(e) + "; the folder is as it was",
          e);
    }
  }

  /** Clears what a process that died left beside a release that stands. */
  public void tidy(Manifest manifest) throws ReleaseException {
    Path target = folder(manifest);
    try {
      WorkFolder.deleteAbandoned(target.getParent());
      if (Files.exists(previous(target))) {
        alone(() -> Folders.recover(previous(target), target));
      }
    } catch (IOException e) {
      throw new ReleaseException("cannot tidy up beside " + target + ": " + Reason.of(e), e);
    }
  }

  /** Publishes a release again that stands in its place, with another manifest. */
  public void relink(Manifest manifest) throws ReleaseException {
    Path folder = folder(manifest);
    List<ReleaseFile> files = new ArrayList<>();
    try {
      for (Manifest.Entry entry : manifest.files()) {
        byte[] bytes = Files.readAllBytes(folder.resolve(entry.name()));
        files.add(new ReleaseFile(entry.name(), entry.mediaType(), bytes));
      }
    } catch (IOException e) {
      throw new ReleaseException("cannot read " + folder + ": " + Reason.of(e), e);
    }
    publish(manifest, files);
  }

  /** What of the way to a folder is not there yet, the folder itself first. */
  private List<Path> missing(Path folder) {
    List<Path> missing = new ArrayList<>();
    for (Path each = folder; each != null && each.startsWith(out); each = each.getParent()) {
      if (!Files.exists(each)) {
        missing.add(each);
      }
    }
    return missing;
  }

  /** The signature that a manifest says it has; null where it says there is none. */
  private byte[] signature(Manifest manifest) throws IOException {
    return manifest.signed() ? seal.of(manifest, ManifestJson.bytes(manifest)) : null;
  }

  private void write(Path work, Manifest manifest, List<ReleaseFile> files) throws IOException {
    Files.createDirectory(work);
    Map<String, byte[]> contents = new LinkedHashMap<>();
    files.forEach(file -> contents.put(file.name(), file.bytes()));
    contents.put(Manifest.FILE, ManifestJson.bytes(manifest));
    byte[] signature = signature(manifest);
    if (signature != null) {
      contents.put(Seal.FILE, signature);
    }
    Folders.writeDurably(work, contents);
    Folders.forceFolder(work);
  }

  private void swap(Path work, Path target, Manifest manifest)
      throws IOException, ReleaseException {
    Path previous = previous(target);
    alone(() -> {
      Folders.recover(previous, target);
      refuseOther(target, work, manifest);
      if (Folders.sameContent(work, target)) {
        Folders.deleteQuietly(work);
        return;
      }
      if (Files.exists(target)) {
        Folders.rename(target, previous);
      }
      try {
        Folders.rename(work, target);
      } catch (IOException e) {
        Folders.recover(previous, target);
        throw e;
      }
    });
    Folders.forceFolder(target.getParent());
    Folders.deleteQuietly(previous);
  }

  /** Where the old release stands while the new one takes its place. */
  private static Path previous(Path target) {
    return target.resolveSibling(".previous-" + target.getFileName());
  }

  /** What must not happen in two places at once. */
  private interface Step {
    void take() throws IOException, ReleaseException;
  }

  /** Takes a step while no other thread, and no other process that shares the folder, takes one. */
  private void alone(Step step) throws IOException, ReleaseException {
    swapping.lock();
    try (FileChannel channel =
        FileChannel.open(out.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      // Held until the channel closes: other processes that share the folder wait here.
      channel.lock();
      step.take();
    } finally {
      swapping.unlock();
    }
  }

  /** Two companies, or two periods of one, whose names shorten to the same folder. */
  private static void refuseOther(Path target, Path work, Manifest manifest)
      throws IOException, ReleaseException {
    if (!Files.exists(target)) {
      return;
    }
    Manifest there = ManifestJson.read(target).orElse(null);
    boolean same =
        there != null
            && there.entity().equals(manifest.entity())
            && there.periodStart().equals(manifest.periodStart())
            && there.periodEnd().equals(manifest.periodEnd());
    if (!same) {
      Folders.deleteQuietly(work);
      String what =
          there == null
              ? "something that is not a release of Counterweight"
              : "the release of "
                  + ShownName.of(there.entity())
                  + " for "
                  + there.periodStart()
                  + " to "
                  + there.periodEnd();
      throw new ReleaseException(
          target
              + " holds "
              + what
              + ", and this is one of "
              + ShownName.of(manifest.entity())
              + "; name another output folder with -o, or move it away");
    }
  }

  private Path entityFolder(String entity) {
    return out.resolve(FolderName.of(entity, "entity"));
  }

  /** 2025 for a calendar year; otherwise the last day, which tells quarters and odd years apart. */
  private static String periodLabel(Manifest manifest) {
    boolean calendarYear =
        manifest.periodStart().getDayOfYear() == 1
            && manifest.periodEnd().equals(manifest.periodStart().plusYears(1).minusDays(1));
    return calendarYear
        ? String.valueOf(manifest.periodStart().getYear())
        : manifest.periodStart() + "-to-" + manifest.periodEnd();
  }

  /** What went wrong on the machine, in words. */
  private static final class Reason {
    private Reason() {}

    static String of(IOException e) {
      return switch (e) {
        case AccessDeniedException denied -> "no permission for " + denied.getFile();
        case NoSuchFileException missing -> missing.getFile() + " is gone, or cannot be made there";
        default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      };
    }
  }
}
