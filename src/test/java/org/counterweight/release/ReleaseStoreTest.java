package org.counterweight.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a release folder promises: all of a release or nothing, and nobody else's touched. */
class ReleaseStoreTest {
  @TempDir Path out;
  private ReleaseStore store;

  @BeforeEach
  void open() {
    store = new ReleaseStore(out);
  }

  @Test
  void aReleaseHoldsItsFilesAndAManifestThatTellsThem() throws Exception {
    Path folder = publish("Aldersea plc", 2025, "one");
    assertThat(out.relativize(folder)).isEqualTo(Path.of("aldersea-plc", "2025"));
    assertThat(names(folder)).containsExactly("data.txt", "manifest.json");
    Manifest manifest = ManifestJson.read(folder).orElseThrow();
    assertThat(manifest.files())
        .containsExactly(
            new Manifest.Entry("data.txt", "text/plain", 3, Digest.of("one".getBytes(UTF))));
    assertThat(names(folder.getParent())).containsExactly("2025");
  }

  @Test
  void aNewReleaseReplacesTheOldOneWhole() throws Exception {
    publish("Aldersea plc", 2025, "one");
    Path folder = publish("Aldersea plc", 2025, "two");
    assertThat(folder.resolve("data.txt")).hasContent("two");
    assertThat(names(folder.getParent())).containsExactly("2025");
  }

  @Test
  void theSameReleaseAgainTouchesNothing() throws Exception {
    Path folder = publish("Aldersea plc", 2025, "one");
    Object key = Files.getAttribute(folder, "unix:ino");
    publish("Aldersea plc", 2025, "one");
    assertThat(Files.getAttribute(folder, "unix:ino")).isEqualTo(key);
  }

  @Test
  void aSwapCutShortBetweenItsRenamesIsUndone() throws Exception {
    Path folder = publish("Aldersea plc", 2025, "one");
    // As kill -9 leaves it: the old release moved aside, the new one not yet in place.
    Files.move(folder, folder.resolveSibling(".previous-2025"));
    Path other = publish("Aldersea plc", 2024, "x");
    assertThat(names(other.getParent())).contains(".previous-2025");
    publish("Aldersea plc", 2025, "one");
    assertThat(folder.resolve("data.txt")).hasContent("one");
    assertThat(names(folder.getParent())).containsExactly("2024", "2025");
  }

  @Test
  void workOfADeadProcessIsCleared() throws Exception {
    Path dead = out.resolve("aldersea-plc").resolve(".work-4194305-1");
    Files.createDirectories(dead);
    Files.writeString(dead.resolve("half"), "ha");
    publish("Aldersea plc", 2025, "one");
    assertThat(dead).doesNotExist();
  }

  @Test
  void workOfAnEarlierProcessWithOurNumberIsClearedAndOursIsNot() throws Exception {
    // In a container the number of the process is the same each time.
    String name = WorkFolder.name(77);
    Path ours = out.resolve("aldersea-plc").resolve(name);
    Path earlier = out.resolve("aldersea-plc").resolve(name.replaceFirst("-(\\d+)-77$", "-1$1-1"));
    Files.createDirectories(earlier);
    Files.createDirectories(ours);
    publish("Aldersea plc", 2025, "one");
    assertThat(earlier).doesNotExist();
    assertThat(ours).exists();
  }

  @Test
  void aClockThatJumpsMakesNoOtherProcessOfOneAtWork() throws Exception {
    Path status = Path.of("/proc/self/stat");
    Assumptions.assumeTrue(
        Files.isReadable(status), "this system does not say when a process began but by its clock");
    // Ticks since the system began: no setting of the clock moves them.
    String ticks = Files.readString(status).replaceFirst("(?s).*\\) ", "").split(" ", -1)[19];
    assertThat(WorkFolder.name(1))
        .isEqualTo(".work-" + ProcessHandle.current().pid() + "-" + ticks + "-1");
  }

  @Test
  void whatADeadProcessLeftBesideAReleaseIsClearedWithoutWritingIt() throws Exception {
    Path folder = publish("Aldersea plc", 2025, "one");
    Object key = Files.getAttribute(folder, "unix:ino");
    Files.createDirectories(folder.resolveSibling(".work-4194305-1-1"));
    Files.createDirectories(folder.resolveSibling(".previous-2025"));
    store.tidy(ManifestJson.read(folder).orElseThrow());
    assertThat(names(folder.getParent())).containsExactly("2025");
    assertThat(Files.getAttribute(folder, "unix:ino")).isEqualTo(key);
  }

  @Test
  void aReleaseStandsOnlyAsLongAsEveryFileIsWhatItWas() throws Exception {
    Path folder = publish("Aldersea plc", 2025, "one");
    Manifest manifest = ManifestJson.read(folder).orElseThrow();
    assertThat(store.standing(manifest, "data.txt")).contains(manifest);
    Files.writeString(folder.resolve("data.txt"), "two");
    assertThat(store.standing(manifest, "data.txt")).isEmpty();
    Files.writeString(folder.resolve("data.txt"), "one");
    assertThat(store.standing(manifest, "data.txt")).isPresent();
    Files.writeString(folder.resolve("more.txt"), "more");
    assertThat(store.standing(manifest, "data.txt")).isEmpty();
  }

  @Test
  void anotherCompanyWhoseNameShortensTheSameIsNotOverwritten() throws Exception {
    Path folder = publish("Aldersea plc", 2025, "one");
    assertThatThrownBy(() -> publish("ALDERSEA PLC", 2025, "two"))
        .isInstanceOf(ReleaseException.class)
        .hasMessageContaining("Aldersea plc")
        .hasMessageContaining("-o");
    assertThat(folder.resolve("data.txt")).hasContent("one");
    assertThat(names(folder.getParent())).containsExactly("2025");
  }

  @Test
  void aFolderThatIsNoReleaseIsNotOverwritten() throws Exception {
    Path folder = Files.createDirectories(out.resolve("aldersea-plc").resolve("2025"));
    Files.writeString(folder.resolve("thesis.txt"), "mine");
    assertThatThrownBy(() -> publish("Aldersea plc", 2025, "one"))
        .hasMessageContaining("not a release");
    assertThat(names(folder)).containsExactly("thesis.txt");
  }

  @Test
  void aFolderThatMayNotBeWrittenIsNamedAndLeftAlone() throws Exception {
    Path folder = publish("Aldersea plc", 2025, "one");
    assertThat(folder.getParent().toFile().setWritable(false)).isTrue();
    assumeFalse(
        Files.isWritable(folder.getParent()), "the user of this run may write anywhere (root)");
    try {
      assertThatThrownBy(() -> publish("Aldersea plc", 2025, "two"))
          .isInstanceOf(ReleaseException.class)
          .hasMessageContaining("no permission");
    } finally {
      assertThat(folder.getParent().toFile().setWritable(true)).isTrue();
    }
    assertThat(folder.resolve("data.txt")).hasContent("one");
  }

  @Test
  void aFileWhereAFolderShouldBeIsAFailureInWords() throws Exception {
    Files.writeString(out.resolve("aldersea-plc"), "a file");
    assertThatThrownBy(() -> publish("Aldersea plc", 2025, "one"))
        .isInstanceOf(ReleaseException.class)
        .hasMessageContaining("aldersea-plc");
  }

  @Test
  void theReleaseBeforeIsFoundByItsStatementId() throws Exception {
    publish("Aldersea plc", 2024, "one");
    byte[] manifest = Files.readAllBytes(out.resolve("aldersea-plc/2024/manifest.json"));
    assertThat(store.prior("Aldersea plc", "S-2024"))
        .contains(new Manifest.Prior("S-2024", Digest.of(manifest)));
    assertThat(store.prior("Aldersea plc", "S-2023")).isEmpty();
    assertThat(store.prior("Nobody plc", "S-2024")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "../../etc/passwd, etc-passwd",
    "/root, root",
    "con, con-",
    "A:B*C?, a-b-c",
    "Škoda Žatec a.s., skoda-zatec-a-s",
    "三菱, san-ling",
    "🚚, entity",
    "'  ', entity",
  })
  void namesStayInTheFolder(String entity, String folder) throws Exception {
    assertThat(out.relativize(publish(entity, 2025, "x"))).isEqualTo(Path.of(folder, "2025"));
  }

  @Test
  void aVeryLongNameIsCut() throws Exception {
    Path folder = publish("a".repeat(300), 2025, "x");
    assertThat(folder.getParent().getFileName().toString()).hasSize(60);
  }

  private static final java.nio.charset.Charset UTF = StandardCharsets.UTF_8;

  private Path publish(String entity, int year, String content) throws ReleaseException {
    ReleaseFile file = new ReleaseFile("data.txt", "text/plain", content.getBytes(UTF));
    Manifest.Versioned any = new Manifest.Versioned("x", "1", "0");
    return store.publish(
        new Manifest(
            Manifest.FORMAT,
            "S-" + year,
            "issued",
            entity,
            null,
            LocalDate.of(year, 1, 1),
            LocalDate.of(year, 12, 31),
            false,
            "none",
            new Manifest.Tool("counterweight", "0"),
            any,
            any,
            any,
            null,
            List.of(file.entry()),
            null),
        List.of(file));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
