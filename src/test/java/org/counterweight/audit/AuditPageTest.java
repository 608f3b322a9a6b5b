package org.counterweight.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.counterweight.cli.Counterweight;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The pages of an audit in a browser: Debian's Chromium without a window, driven by Playwright and
 * looked at by axe. See decision 15 on how both are installed.
 */
class AuditPageTest {
  private static final Path NODE = Path.of("src/test/node");
  private static final Path HARBOURNE = Path.of("harbourne-water-plc");

  @TempDir private static Path work;
  private static JsonNode page;
  private static JsonNode summary;

  @BeforeAll
  static void look() throws Exception {
    String node = program("node").orElse(null);
    assumeTrue(node != null, "Node.js (node) is not on the PATH");
    String chromium = program("chromium", "chromium-browser", "google-chrome").orElse(null);
    assumeTrue(chromium != null, "Chromium (chromium) is not on the PATH");
    assumeTrue(
        Files.isDirectory(NODE.resolve("node_modules/playwright-core"))
            && Files.isDirectory(NODE.resolve("node_modules/axe-core")),
        "Playwright or axe is not installed: run npm ci in src/test/node");
    Path release = tampered();
    Path html = work.resolve("audit.html");
    Path many = work.resolve("summary.html");
    int code =
        audit(
            release,
            Workshop.releases().resolve("nordhaff-backwaren-se"),
            "--html",
            html,
            "--summary",
            many);
    assertThat(code).isEqualTo(1);
    Process process =
        new ProcessBuilder(
                node,
                NODE.resolve("page.mjs").toString(),
                chromium,
                html.toString(),
                many.toString())
            .redirectError(work.resolve("errors").toFile())
            .start();
    List<String> lines =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .toList();
    assertThat(process.waitFor()).as(Files.readString(work.resolve("errors"))).isZero();
    page = JsonMapper.shared().readTree(lines.get(0));
    summary = JsonMapper.shared().readTree(lines.get(1));
  }

  /** A release that was tampered with at places that the pins have to find. */
  private static Path tampered() throws Exception {
    Map<String, byte[]> files =
        Workshop.files(Workshop.releases().resolve(HARBOURNE).resolve("2025"));
    Tampering.Scene scene = new Tampering.Scene(files, null, null);
    Set<String> wanted =
        new LinkedHashSet<>(
            List.of(
                "PDF: a digit of the cover's figure",
                "PDF: a claim written below a table",
                "PDF: a white claim of usage",
                "workbook: a digit of an entered number",
                "workbook: a hidden row"));
    for (Tampering tampering :
        Stream.concat(PdfTamperings.all().stream(), XlsxTamperings.all().stream()).toList()) {
      if (wanted.remove(tampering.what())) {
        tampering.act().on(scene);
      }
    }
    assertThat(wanted).isEmpty();
    files.put("highlights.txt", "Great!".getBytes(StandardCharsets.UTF_8));
    Path release = work.resolve("2025");
    Workshop.write(files, release);
    return release;
  }

  private static int audit(Object... words) {
    List<String> args = new ArrayList<>(List.of("audit", "--evidence", "examples/evidence"));
    Stream.of(words).map(Object::toString).forEach(args::add);
    OutputStream nowhere = new ByteArrayOutputStream();
    return Counterweight.run(args.toArray(String[]::new), nowhere, nowhere);
  }

  private static Optional<String> program(String... names) {
    for (String name : names) {
      for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
        Path file = Path.of(folder.isEmpty() ? "." : folder, name);
        if (Files.isExecutable(file)) {
          return Optional.of(file.toString());
        }
      }
    }
    return Optional.empty();
  }

  @Test
  void nothingIsFetchedAndNothingGoesWrong() {
    for (JsonNode each : List.of(page, summary)) {
      assertThat(texts(each.path("requests"))).isEmpty();
      assertThat(texts(each.path("console"))).isEmpty();
    }
  }

  @Test
  void everyLinkLeadsToAnIdThatIsThereOnce() {
    for (JsonNode each : List.of(page, summary)) {
      assertThat(texts(each.path("lost"))).isEmpty();
      assertThat(texts(each.path("twice"))).isEmpty();
    }
    assertThat(page.path("links").asInt()).isGreaterThan(500);
  }

  @Test
  void axeFindsNothingInLightAndDark() {
    for (JsonNode each : List.of(page, summary)) {
      JsonNode light = each.path("schemes").path("light");
      JsonNode dark = each.path("schemes").path("dark");
      assertThat(texts(light.path("violations"))).isEmpty();
      assertThat(texts(dark.path("violations"))).isEmpty();
      // That both were really shown.
      assertThat(light.path("ground").asString()).isNotEqualTo(dark.path("ground").asString());
    }
  }

  @Test
  void headingsLeaveNoLevelOut() {
    for (JsonNode each : List.of(page, summary)) {
      int last = 0;
      for (JsonNode heading : each.path("headings")) {
        assertThat(heading.asInt()).isBetween(1, last + 1);
        last = heading.asInt();
      }
      assertThat(last).isPositive();
    }
  }

  @Test
  void pinsStandAtWhatTheirFindingsName() {
    int boxed = 0;
    int margin = 0;
    for (JsonNode pin : page.path("pins")) {
      JsonNode at = pin.path("at");
      JsonNode spot = pin.path("spot");
      assertThat(at.path("left").asDouble()).isBetween(0.0, 1.0);
      assertThat(at.path("right").asDouble()).isBetween(0.0, 1.001);
      assertThat(at.path("bottom").asDouble()).isBetween(0.0, 1.001);
      if (spot.isNull()) {
        margin++;
        // The outer eighth, where no text stands.
        assertThat(at.path("left").asDouble()).isGreaterThan(0.87);
      } else if (++boxed > 0) {
        // Pins of one place stand beside each other; the first touches the corner.
        double width = pin.path("width").asDouble();
        double height = pin.path("height").asDouble();
        double beside = (at.path("left").asDouble() - spot.path("right").asDouble()) * width;
        double above = (at.path("bottom").asDouble() - spot.path("top").asDouble()) * height;
        assertThat(beside).as(pin.toString()).isBetween(-30.0, 60.0);
        assertThat(above).as(pin.toString()).isBetween(-4.0, 60.0);
      }
    }
    assertThat(boxed).isGreaterThanOrEqualTo(5);
    assertThat(margin).isPositive();
  }

  @Test
  void aClaimIsPinnedWhereItWasWritten() {
    // The forger wrote it 60 points from the left and from below, 9 points high, on an A4 page.
    List<JsonNode> there = new ArrayList<>();
    for (JsonNode pin : page.path("pins")) {
      if (pin.path("surface").asString().equals("s1-pdf-at-4") && !pin.path("spot").isNull()) {
        there.add(pin.path("spot"));
      }
    }
    assertThat(there)
        .anySatisfy(spot -> {
          assertThat(spot.path("top").asDouble()).isBetween(0.90, 0.925);
          assertThat(spot.path("bottom").asDouble()).isBetween(0.922, 0.94);
          assertThat(spot.path("left").asDouble()).isBetween(0.15, 0.30);
          assertThat(spot.path("right").asDouble()).isBetween(0.18, 0.35);
        });
  }

  @Test
  void pinsAndFindingsLeadToEachOther() {
    assertThat(page.path("pins")).isNotEmpty();
    for (JsonNode pin : page.path("pins")) {
      String finding = pin.path("to").asString().substring(1);
      assertThat(page.path("badges").path(finding).asString())
          .isEqualTo("#" + pin.path("id").asString());
    }
  }

  @Test
  void theTieOutCanBeCutDownToWhatDoesNotAgree() {
    JsonNode filtered = page.path("filtered");
    assertThat(filtered.path("before").asInt()).isGreaterThan(100);
    assertThat(filtered.path("after").asInt()).isBetween(1, 20);
    assertThat(filtered.path("agreeing").asInt()).isZero();
  }

  @Test
  void thePageFitsANarrowWindowAndPaper() {
    for (JsonNode each : List.of(page, summary)) {
      assertThat(each.path("narrowWidth").asInt()).isLessThanOrEqualTo(390);
      JsonNode print = each.path("print");
      assertThat(texts(print.path("cut"))).isEmpty();
      assertThat(print.path("clipped").asInt()).isZero();
      assertThat(print.path("switches").asInt()).isZero();
      assertThat(print.path("bytes").asInt()).isGreaterThan(10_000);
    }
  }

  @Test
  void whatHasTheFocusIsOutlined() {
    assertThat(page.path("focus").asString()).isEqualTo("solid 3px");
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(each -> texts.add(each.asString()));
    return texts;
  }
}
