package org.counterweight.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a command was given: files, and folders with every statement below them in path order. */
public final class Inputs {
  private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json", ".xlsx");

  private Inputs() {}

  /**
   * The inputs behind these names, in the order given; folders in path order. A name that leads
   * nowhere is an input, too: reading it says so, and the others go on.
   *
   * @throws IntakeFailure where a folder cannot be listed or holds no statement
   */
  public static List<Input> of(List<String> names) throws IntakeFailure {
    List<Input> inputs = new ArrayList<>();
    for (String name : names) {
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        inputs.addAll(below(name, path));
      } else {
        inputs.add(file(name, path));
      }
    }
    return inputs;
  }

  private static List<Input> below(String name, Path folder) throws IntakeFailure {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Input> found =
          files
              .filter(Files::isRegularFile)
              .filter(file -> isStatement(folder.relativize(file)))
              .sorted()
              .map(file -> file(shown(file), file))
              .toList();
      if (found.isEmpty()) {
        throw new IntakeFailure(
            name,
            "no statement below this folder; a statement ends in .yaml, .yml, .json or .xlsx");
      }
      return found;
    } catch (IOException | java.io.UncheckedIOException e) {
      throw new IntakeFailure(name, "the folder could not be listed (" + e.getMessage() + ")", e);
    }
  }

  /**
   * By its ending; hidden files, what lies in hidden folders, and the lock files that Excel lays
   * beside an open workbook are not meant.
   */
  private static boolean isStatement(Path below) {
    for (Path part : below) {
      if (part.toString().startsWith(".") || part.toString().startsWith("~$")) {
        return false;
      }
    }
    String lower = below.toString().toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(lower::endsWith);
  }

  private static Input file(String name, Path path) {
    return new Input(name, Format.of(name), limits -> Source.read(name, path, limits));
  }

  /** The same name on every system. */
  private static String shown(Path file) {
    return file.toString().replace(java.io.File.separatorChar, '/');
  }
}
