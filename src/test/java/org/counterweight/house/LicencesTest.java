package org.counterweight.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the program is made of is listed, may be handed on with it, and is pinned. */
class LicencesTest {
  private static final Path LIST = Path.of("src/main/resources/META-INF/licences.tsv");

  /** May stand in one program under the Apache licence; copyleft only by file or library. */
  private static final Set<String> COMPATIBLE =
      Set.of(
          "Apache-2.0",
          "MIT",
          "BSD-3-Clause",
          "BSD-4-Clause",
          "MPL-2.0",
          "LGPL-2.1-or-later",
          "CDDL-1.0",
          "CDDL-1.1",
          "EPL-2.0",
          "Unicode-3.0");

  /** A library as it is listed. */
  private record Library(String id, String version, List<String> licences) {
    static Library of(String line) {
      String[] fields = line.split("\t", -1);
      assertThat(fields).as(line).hasSize(3);
      return new Library(fields[0], fields[1], List.of(fields[2].split(" OR ", -1)));
    }

    String jar() {
      return id.substring(id.indexOf(':') + 1) + "-" + version;
    }
  }

  private static List<Library> listed() throws IOException {
    try (Stream<String> lines = Files.lines(LIST)) {
      return lines.filter(line -> !line.startsWith("#")).map(Library::of).toList();
    }
  }

  @Test
  void everyLibraryMayBeHandedOn() throws IOException {
    assertThat(listed())
        .hasSizeGreaterThan(40)
        .allSatisfy(library -> assertThat(library.licences()).containsAnyElementsOf(COMPATIBLE));
  }

  @Test
  void theListIsWhatTheProgramRunsWith() throws IOException {
    Path built = Path.of("target/runtime-libraries.txt");
    assumeTrue(
        Files.exists(built), "Maven lists the libraries before its tests; this is no run of it");
    Set<String> there = new TreeSet<>();
    for (String jar :
        Files.readString(built).strip().split(Pattern.quote(File.pathSeparator), -1)) {
      there.add(Path.of(jar).getFileName().toString().replaceFirst("(-data)?\\.jar$", ""));
    }
    Set<String> listed = new TreeSet<>();
    listed().forEach(library -> listed.add(library.jar()));
    // Jars for one system each: which of them is there depends on where the build runs.
    there.removeIf(jar -> jar.matches("native-(linux|windows|osx).*"));
    listed.removeIf(jar -> jar.matches("native-(linux|windows|osx).*"));
    assertThat(there).isEqualTo(listed);
  }

  @Test
  void everyVersionIsPinned() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    assertThat(pom).doesNotContain("-SNAPSHOT", "LATEST", "RELEASE<");
    assertThat(Pattern.compile("<[^>]*version>\\s*[\\[(]").matcher(withoutToolchain(pom)).find())
        .as("a range of versions")
        .isFalse();
    Set<String> unpinned = new TreeSet<>();
    Set<String> pinned = new TreeSet<>();
    var plugins =
        Pattern.compile(
                "<plugin>\\s*<groupId>[^<]+</groupId>\\s*<artifactId>([^<]+)</artifactId>(\\s*<version>\\d)?")
            .matcher(pom);
    while (plugins.find()) {
      (plugins.group(2) == null ? unpinned : pinned).add(plugins.group(1));
    }
    unpinned.removeAll(pinned);
    assertThat(unpinned).isEmpty();
    assertThat(pinned).hasSizeGreaterThan(6);
    assertThat(pom).contains("<project.build.outputTimestamp>2");
  }

  /** Which JDK builds is a range on purpose: what comes out is compiled for one release. */
  private static String withoutToolchain(String pom) {
    return pom.replaceFirst("(?s)<goal>select-jdk-toolchain</goal>.*?</configuration>", "");
  }
}
