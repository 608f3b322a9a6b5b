package org.counterweight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.counterweight.release.Digest;
import org.counterweight.release.Manifest;
import org.counterweight.release.ManifestJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From a file to a release, or to a refusal that leaves everything as it was. */
class GenerateTest {
  private static final Path BASE = Path.of("schemas/conformance/base.yaml");

  @TempDir Path folder;

  @Test
  void aReleaseHoldsTheSameDataThreeTimesAndAManifestThatTellsTheFiles() throws Exception {
    Cli run = generate(BASE);
    assertThat(run.exit()).isZero();
    Path release = out().resolve("aldersea-logistics-plc/2025");
    assertThat(run.out()).contains("released to " + release);
    assertThat(files(release).keySet())
        .containsExactly(
            "compliance.json",
            "manifest.json",
            "statement.json",
            "statement.pdf",
            "statement.xlsx");
    byte[] data = Files.readAllBytes(release.resolve("statement.json"));
    assertThat(embedded(release.resolve("statement.pdf"))).isEqualTo(data);
    Manifest manifest = ManifestJson.read(release).orElseThrow();
    assertThat(manifest.usage()).isEqualTo("shown");
    for (Manifest.Entry entry : manifest.files()) {
      byte[] bytes = Files.readAllBytes(release.resolve(entry.name()));
      assertThat(Digest.of(bytes)).as(entry.name()).isEqualTo(entry.sha256());
      assertThat((long) bytes.length).as(entry.name()).isEqualTo(entry.bytes());
    }
  }

  @Test
  void theCanonicalDataIsAnInputThatGivesTheSameRelease() throws Exception {
    generate(BASE);
    Path release = out().resolve("aldersea-logistics-plc/2025");
    Map<String, String> first = files(release);
    Path json = folder.resolve("again.json");
    Files.copy(release.resolve("statement.json"), json);
    Path other = folder.resolve("other");
    assertThat(Cli.run("generate", json.toString(), "-o", other.toString()).exit()).isZero();
    assertThat(files(other.resolve("aldersea-logistics-plc/2025"))).isEqualTo(first);
  }

  @Test
  void anotherJvmInAnotherPlaceWithMoreWorkersWritesTheSameBytes() throws Exception {
    Path inputs = Files.createDirectories(folder.resolve("inputs"));
    String text = Files.readString(BASE);
    for (String name : List.of("Alpha", "Beta", "Gamma")) {
      Files.writeString(
          inputs.resolve(name + ".yaml"), text.replace("Aldersea Logistics plc", name + " plc"));
    }
    assertThat(generate(inputs, "--jobs", "1").exit()).isZero();
    Path other = folder.resolve("other");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Dfile.encoding=ISO-8859-9",
                "-cp",
                System.getProperty("java.class.path"),
                "org.counterweight.cli.Counterweight",
                "generate",
                inputs.toString(),
                "-o",
                other.toString(),
                "--jobs",
                "3")
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(process.waitFor()).as(Files.readString(folder.resolve("log"))).isZero();
    assertThat(files(other)).isEqualTo(files(out())).hasSize(15);
  }

  @Test
  void anErrorLeavesTheOldReleaseAsItWas() throws Exception {
    generate(BASE);
    Map<String, String> before = files(out());
    Cli run = generate(changed("pue: {value: 1.20,", "pue: {value: 1.02,"));
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains("non-compliant").doesNotContain("released");
    assertThat(files(out())).isEqualTo(before);
  }

  @Test
  void consecutiveYearsAreLinkedWhicheverComesFirst() throws Exception {
    Path inputs = Files.createDirectories(folder.resolve("inputs"));
    String text = Files.readString(BASE);
    // The later year is read first: its link has to be made after the fact.
    Files.writeString(inputs.resolve("a.yaml"), text);
    Files.writeString(inputs.resolve("b.yaml"), yearBefore(text));
    Cli run = generate(inputs);
    assertThat(run.exit()).as(run.out()).isZero();
    Path entity = out().resolve("aldersea-logistics-plc");
    byte[] prior = Files.readAllBytes(entity.resolve("2024/manifest.json"));
    assertThat(ManifestJson.read(entity.resolve("2025")).orElseThrow().prior())
        .isEqualTo(new Manifest.Prior("ALD-2024-AIS-1", Digest.of(prior)));
    assertThat(ManifestJson.read(entity.resolve("2024")).orElseThrow().prior()).isNull();
  }

  @Test
  void twoInputsForTheSameReleaseAreNotSettledByChance() throws Exception {
    Path inputs = Files.createDirectories(folder.resolve("inputs"));
    Files.copy(BASE, inputs.resolve("a.yaml"));
    Files.writeString(
        inputs.resolve("b.yaml"), Files.readString(BASE).replace("city: Dublin", "city: Cork"));
    Cli run = generate(inputs);
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out())
        .contains("b.yaml: unreadable")
        .contains("two inputs report the same period of the same entity")
        .contains("a.yaml");
    String data = Files.readString(out().resolve("aldersea-logistics-plc/2025/statement.json"));
    assertThat(data).contains("Dublin").doesNotContain("Cork");
  }

  @Test
  void usageWithoutValueIsRefusedOrWithheldAndTheReaderIsToldSo() throws Exception {
    String text = Files.readString(BASE);
    int value = text.indexOf("\nvalue:\n");
    int harm = text.indexOf("\nharm:\n");
    Path file = folder.resolve("boast.yaml");
    Files.writeString(
        file,
        text.substring(0, value)
            + text.substring(harm)
            + "notDisclosed:\n  - {what: value, reason: Nothing was measured.}\n");
    Cli refused = generate(file);
    assertThat(refused.exit()).isEqualTo(1);
    assertThat(refused.out()).contains("error[usage.value-missing]");
    assertThat(out()).doesNotExist();

    Cli withheld = generate(file, "--usage", "withhold");
    assertThat(withheld.exit()).as(withheld.out()).isZero();
    Path release = out().resolve("aldersea-logistics-plc/2025");
    assertThat(ManifestJson.read(release).orElseThrow().usage()).isEqualTo("withheld");
    JsonNode data =
        JsonMapper.shared().readTree(Files.readAllBytes(release.resolve("statement.json")));
    assertThat(data.has("usage")).isFalse();
    assertThat(data.get("notDisclosed").toString()).contains("\"usage\"").contains("Withheld");
    try (PDDocument pdf = Loader.loadPDF(release.resolve("statement.pdf").toFile())) {
      String words = new org.apache.pdfbox.text.PDFTextStripper().getText(pdf);
      assertThat(words)
          .contains("withheld")
          .doesNotContain("Tokens processed")
          .doesNotContain("0.92");
    }
  }

  @Test
  void aDraftStandsBesideTheReleaseAndSaysSo() throws Exception {
    generate(BASE);
    Map<String, String> before = files(out().resolve("aldersea-logistics-plc/2025"));
    assertThat(generate(BASE, "--draft").exit()).isZero();
    assertThat(files(out().resolve("aldersea-logistics-plc/2025"))).isEqualTo(before);
    Path draft = out().resolve("aldersea-logistics-plc/2025-draft");
    assertThat(ManifestJson.read(draft).orElseThrow().draft()).isTrue();
  }

  @Test
  void aCharacterThatNoFontHasIsRefusedWithItsPlaceAndCodePoint() throws Exception {
    Cli run = generate(changed("city: Dublin", "city: \"Dublin \uD83D\uDE9A\""));
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out())
        .contains("error[schema.unprintable-character]")
        .contains("U+1F69A")
        .contains("--fonts");
    assertThat(out()).doesNotExist();
  }

  @Test
  void aBrokenTemplateIsAFailureThatNamesTheLine() throws Exception {
    Path templates = Files.createDirectories(folder.resolve("templates/pdf"));
    Files.writeString(templates.resolve("statement.ftlx"), "<html>\n${nothing.there}\n</html>");
    Cli run = generate(BASE, "--templates", templates.getParent().toString());
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out()).contains("pdf/statement.ftlx").contains("line 2").contains("nothing");
    assertThat(run.out() + run.err()).doesNotContain("\tat ");
    assertThat(out()).doesNotExist();
  }

  @Test
  void aTemplateThatTellsAStoryWithoutTheFiguresReleasesNothing() throws Exception {
    Path templates = Files.createDirectories(folder.resolve("templates/pdf"));
    Files.writeString(
        templates.resolve("statement.ftlx"),
        "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><head><title>AI</title></head>"
            + "<body><h1>Our AI story</h1><p>It went well, and nobody was harmed.</p></body></html>");
    Cli run = generate(BASE, "--templates", templates.getParent().toString());
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out())
        .contains("statement.pdf: error[tieout.pdf-value]")
        .contains("which a reader finds nowhere in the file");
    assertThat(out()).doesNotExist();
  }

  @Test
  void anOutputFolderThatIsAFileIsAFailure() throws Exception {
    Files.writeString(out(), "in the way");
    Cli run = generate(BASE);
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out()).contains("cannot write").contains(out().toString());
    assertThat(out()).hasContent("in the way");
  }

  /** The base statement as that of the year before, without comparatives of its own. */
  static String yearBefore(String text) {
    return text.replaceAll(", prior: -?[0-9.]+", "")
        .replaceAll("(?m)^comparatives:.*\n", "")
        .replace("2025", "2024")
        .replace("2026-02", "2025-02")
        .replace("declaredOn: 2024-12-01", "declaredOn: 2023-12-01");
  }

  private Path out() {
    return folder.resolve("out");
  }

  private Cli generate(Path input, String... more) {
    return Cli.run(
        Stream.concat(
                Stream.of("generate", input.toString(), "-o", out().toString()), Stream.of(more))
            .toArray(String[]::new));
  }

  private Path changed(String before, String after) throws IOException {
    String text = Files.readString(BASE);
    assertThat(text).contains(before);
    Path file = folder.resolve("statement.yaml");
    Files.writeString(file, text.replace(before, after));
    return file;
  }

  /** Every file below a folder with its digest; the store's own lock file left out. */
  private static Map<String, String> files(Path below) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    try (Stream<Path> files = Files.walk(below)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = below.relativize(file).toString().replace(File.separatorChar, '/');
        if (!name.startsWith(".")) {
          digests.put(name, Digest.of(Files.readAllBytes(file)));
        }
      }
    }
    return digests;
  }

  private static byte[] embedded(Path file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      PDDocumentNameDictionary names = pdf.getDocumentCatalog().getNames();
      PDComplexFileSpecification spec = names.getEmbeddedFiles().getNames().get("statement.json");
      try (InputStream in = spec.getEmbeddedFile().createInputStream()) {
        return in.readAllBytes();
      }
    }
  }
}
