package org.counterweight.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every Java source is in Google Java Format; {@code -Dformat.apply=true} makes it so. */
class FormattingTest {

  @Test
  void sourcesAreFormatted() throws Exception {
    Formatter formatter = new Formatter();
    List<Path> sources;
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      sources = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
    assertThat(sources).isNotEmpty();
    boolean apply = Boolean.getBoolean("format.apply");
    assertThat(
            sources.parallelStream()
                .filter(source -> !formatted(formatter, source, apply))
                .toList())
        .as("not formatted; run: mvn test -Dtest=FormattingTest -Dformat.apply=true")
        .isEmpty();
  }

  private static boolean formatted(Formatter formatter, Path source, boolean apply) {
    try {
      String text = Files.readString(source);
      String clean =
          ImportOrderer.reorderImports(
              RemoveUnusedImports.removeUnusedImports(text), JavaFormatterOptions.Style.GOOGLE);
      String wanted = formatter.formatSource(clean);
      if (apply && !wanted.equals(text)) {
        Files.writeString(source, wanted);
        return true;
      }
      return wanted.equals(text);
    } catch (Exception e) {
      throw new IllegalStateException("cannot format " + source, e);
    }
  }
}
