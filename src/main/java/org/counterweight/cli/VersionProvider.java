package org.counterweight.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.counterweight.release.Manifest;
import picocli.CommandLine.IVersionProvider;

/** The version, from a file that the build fills in. */
final class VersionProvider implements IVersionProvider {
  private static final String FILE = "/org/counterweight/version.properties";

  @Override
  public String[] getVersion() {
    return new String[] {"counterweight " + version()};
  }

  /** Name and version of this program. */
  static Manifest.Tool tool() {
    return new Manifest.Tool("counterweight", version());
  }

  private static String version() {
    try (InputStream in = VersionProvider.class.getResourceAsStream(FILE)) {
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
