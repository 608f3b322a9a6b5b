package org.counterweight.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the files of a suite are: in a folder, or in the program itself. */
public sealed interface SuiteFiles {

  /**
   * The content of a file.
   *
   * @param path relative to the suite, with slashes
   * @throws SuiteFailure where it is missing, outside the suite, or cannot be read
   */
  byte[] bytes(String path) throws SuiteFailure;

  /** The suite as people name it, for messages. */
  String name();

  /** The suite that comes with the program. */
  static SuiteFiles bundled() {
    return new Bundled();
  }

  /** The suite in a folder. */
  static SuiteFiles in(Path folder) {
    return new Folder(folder);
  }

  /** A folder. */
  record Folder(Path folder) implements SuiteFiles {
    @Override
    public byte[] bytes(String path) throws SuiteFailure {
      Path file = folder.resolve(path).normalize();
      if (!file.startsWith(folder.normalize())) {
        throw new SuiteFailure(
            name() + ": the suite names " + path + ", which is outside its folder");
      }
      try {
        // A link may lead anywhere.
        if (Files.exists(file) && !file.toRealPath().startsWith(folder.toRealPath())) {
          throw new SuiteFailure(
              name() + ": the suite names " + path + ", a link that leads out of its folder");
        }
        return Files.readAllBytes(file);
      } catch (IOException e) {
        throw new SuiteFailure(
            shown(file)
                + ": cannot be read; a suite has manifest.json and the files it names (try"
                + " --suite schemas/conformance)",
            e);
      }
    }

    @Override
    public String name() {
      return shown(folder);
    }

    private static String shown(Path path) {
      return path.toString().replace(java.io.File.separatorChar, '/');
    }
  }

  /** Inside the program. */
  record Bundled() implements SuiteFiles {
    private static final String FOLDER = "/org/counterweight/schemas/conformance/";

    @Override
    public byte[] bytes(String path) throws SuiteFailure {
      try (InputStream in = SuiteFiles.class.getResourceAsStream(FOLDER + path)) {
        if (in == null) {
          throw new SuiteFailure(name() + ": " + path + " is missing from the program");
        }
        return in.readAllBytes();
      } catch (IOException e) {
        throw new SuiteFailure(name() + ": " + path + " cannot be read", e);
      }
    }

    @Override
    public String name() {
      return "schemas/conformance";
    }
  }
}
