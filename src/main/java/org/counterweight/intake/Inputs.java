package org.counterweight.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/**
 * What a command was given: files, and folders with every statement below them in path order.
 * Folders are listed as their turn comes, so that what is in memory is one folder's names on each
 * level and not those of all statements.
 */
public final class Inputs implements Iterator<Input> {
  private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json", ".xlsx");

  private final Iterator<String> names;

  /** What is left of each folder on the way down. */
  private final Deque<Iterator<Entry>> open = new ArrayDeque<>();

  private Input next;

  /**
   * What lies in a folder.
   *
   * @param key brings it where its whole path would: after "a-b" and "a.b", before "a0"
   */
  private record Entry(Path path, boolean folder, String key) {
    static Entry of(Path path) {
      boolean folder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
      String name = path.getFileName().toString();
      return new Entry(path, folder, folder ? name + "/" : name);
    }
  }

  private Inputs(List<String> names) {
    this.names = names.iterator();
  }

  /**
   * The inputs behind these names, in the order given; folders in path order. A name that leads
   * nowhere is an input, too: reading it says so, and the others go on. So is a folder that cannot
   * be listed.
   *
   * @throws IntakeFailure where a named folder holds no statement
   */
  public static Iterator<Input> of(List<String> names) throws IntakeFailure {
    for (String name : names) {
      // Of names, only that of a folder without statements leads to nothing at all.
      if (!new Inputs(List.of(name)).hasNext()) {
        throw new IntakeFailure(
            name,
            "no statement below this folder; a statement ends in .yaml, .yml, .json or .xlsx");
      }
    }
    return new Inputs(names);
  }

  /** How many inputs there are behind these names now. */
  public static long count(List<String> names) {
    long count = 0;
    for (Iterator<Input> inputs = new Inputs(names); inputs.hasNext(); inputs.next()) {
      count++;
    }
    return count;
  }

  @Override
  public boolean hasNext() {
    while (next == null && (!open.isEmpty() || names.hasNext())) {
      if (open.isEmpty()) {
        named(names.next());
      } else if (!open.peek().hasNext()) {
        open.pop();
      } else {
        Entry entry = open.peek().next();
        if (entry.folder()) {
          enter(entry.path());
        } else if (isStatement(entry.path())) {
          next = file(shown(entry.path()), entry.path());
        }
      }
    }
    return next != null;
  }

  @Override
  public Input next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Input result = next;
    next = null;
    return result;
  }

  private void enter(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      open.push(
          entries
              .filter(Inputs::isMeant)
              .map(Entry::of)
              .sorted(Comparator.comparing(Entry::key))
              .toList()
              .iterator());
    } catch (IOException | java.io.UncheckedIOException e) {
      next =
          Input.failing(
              shown(folder),
              "the folder could not be listed ("
                  + e.getMessage()
                  + "); check its rights, or name the files in it");
    }
  }

  private void named(String name) {
    try {
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        enter(path);
      } else {
        next = file(name, path);
      }
    } catch (InvalidPathException e) {
      next = Input.failing(name, "not a name that a file can have (" + e.getReason() + ")");
    }
  }

  /**
   * Hidden files, hidden folders, and the lock files that Excel lays beside an open workbook are
   * not.
   */
  private static boolean isMeant(Path entry) {
    String name = entry.getFileName().toString();
    return !name.startsWith(".") && !name.startsWith("~$");
  }

  private static boolean isStatement(Path file) {
    String lower = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(lower::endsWith) && Files.isRegularFile(file);
  }

  private static Input file(String name, Path path) {
    return new Input(name, Format.of(name), limits -> Source.read(name, path, limits));
  }

  /** The same name on every system. */
  private static String shown(Path file) {
    return file.toString().replace(java.io.File.separatorChar, '/');
  }
}
