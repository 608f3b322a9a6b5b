package org.counterweight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.counterweight.release.Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --html}, from a statement to the page, released or refused. */
class GeneratePageTest {
  private static final Path BASE = Path.of("schemas/conformance/base.yaml");
  private static final Pattern PICTURE = Pattern.compile("data:image/png;base64,([^\"]+)\"");

  @TempDir Path folder;

  @Test
  void aRefusedStatementIsShownAsItWouldHaveLooked() throws IOException {
    Path templates = Files.createDirectories(folder.resolve("templates/pdf"));
    String css = Files.readString(Path.of("templates/pdf/statement.css"));
    Files.writeString(templates.resolve("statement.css"), css + "\n#harm td { color: #ffffff }\n");
    Cli run = generate("--templates", templates.getParent().toString());
    assertThat(run.exit()).as(run.err()).isEqualTo(1);
    assertThat(folder.resolve("out")).doesNotExist();
    String page = Files.readString(page());
    assertThat(page)
        .contains("non-compliant")
        .contains("prominence.contrast")
        .contains("in the colour of what is behind")
        .contains("class=\"hidden\"")
        .contains("Sheets of statement.xlsx")
        .contains("class=\"o o-B\"", "class=\"o o-C\"", "class=\"o o-U\"");
    assertThat(pictures(page)).isGreaterThan(5);
  }

  @Test
  void thePageChangesNothingInTheReleaseAndIsTheSameEachTime() throws IOException {
    assertThat(Cli.run("generate", BASE.toString(), "-o", out().toString()).exit()).isZero();
    String plain = manifest();
    assertThat(generate().exit()).isZero();
    assertThat(manifest()).isEqualTo(plain);
    String page = Files.readString(page());
    assertThat(page).contains("compliant").contains("Aldersea Logistics plc");
    assertThat(generate("--jobs", "2").exit()).isZero();
    assertThat(Files.readString(page())).isEqualTo(page);
  }

  @Test
  void aPageThatCannotBeWrittenIsKnownBeforeTheWorkIsDone() {
    Cli run =
        Cli.run("generate", BASE.toString(), "-o", out().toString(), "--html", folder.toString());
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err())
        .contains("cannot write the page " + folder)
        .contains("it is a folder")
        .doesNotContain("\tat ");
    assertThat(out()).doesNotExist();
  }

  @Test
  void anInputThatCannotBeReadIsOnThePageToo() throws IOException {
    Path missing = folder.resolve("missing.yaml");
    Cli run = Cli.run("generate", missing.toString(), "--html", page().toString());
    assertThat(run.exit()).as(run.err()).isEqualTo(3);
    assertThat(Files.readString(page())).contains("unreadable").contains("missing.yaml");
  }

  @Test
  void everyFormatOfTheReportCanBeAskedFor() {
    for (String format : new String[] {"text", "json", "ndjson", "sarif", "junit"}) {
      Cli run = Cli.run("validate", BASE.toString(), "--report", format);
      assertThat(run.exit()).as(format).isZero();
      assertThat(run.out()).as(format).contains("base.yaml".substring(0, 4));
      assertThat(Cli.run("validate", BASE.toString(), "--report", format)).isEqualTo(run);
    }
    assertThat(Cli.run("validate", BASE.toString(), "--report", "junit").out())
        .contains("name=\"energy.pue-identity\" classname=\"counterweight.energy\"")
        .contains("not measured");
    assertThat(Cli.run("validate", BASE.toString(), "--report", "sarif").out())
        .contains("\"id\" : \"energy.pue-identity\"");
  }

  /** How many pictures a page holds; each is a picture of a whole A4 page. */
  private static int pictures(String page) throws IOException {
    Matcher matcher = PICTURE.matcher(page);
    int count = 0;
    while (matcher.find()) {
      BufferedImage image =
          ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(matcher.group(1))));
      assertThat((double) image.getHeight() / image.getWidth())
          .isCloseTo(297.0 / 210, org.assertj.core.data.Offset.offset(0.01));
      count++;
    }
    return count;
  }

  private Cli generate(String... more) {
    return Cli.run(
        Stream.concat(
                Stream.of(
                    "generate",
                    BASE.toString(),
                    "-o",
                    out().toString(),
                    "--html",
                    page().toString()),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private String manifest() throws IOException {
    return Digest.of(
        Files.readAllBytes(out().resolve("aldersea-logistics-plc/2025/manifest.json")));
  }

  private Path out() {
    return folder.resolve("out");
  }

  private Path page() {
    return folder.resolve("reports/page.html");
  }
}
