package org.counterweight.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Workbooks that want out: onto the disk, to another program, to the network. What readers refuse
 * otherwise is in {@code RefusedFileTest} and {@code HostileFileTest}.
 */
class WorkbookThreatTest {
  private static final String STATEMENT = "examples/compliant/ljungviken-2025.yaml";
  @TempDir private static Path shop;
  private static byte[] filed;

  @TempDir Path folder;

  @BeforeAll
  static void workbooks() throws IOException {
    assertThat(Program.run("generate", STATEMENT, "-o", shop.toString()).exit()).isZero();
    filed = Files.readAllBytes(shop.resolve("ljungviken-mekaniska-ab/2025/statement.xlsx"));
  }

  private Program audit(byte[] xlsx) throws IOException {
    Path file = Files.write(folder.resolve("statement.xlsx"), xlsx);
    return Program.run("audit", file.toString(), "--report", "json");
  }

  private static byte[] with(byte[] xlsx, String part, String content) throws IOException {
    Map<String, byte[]> parts = parts(xlsx);
    parts.put(part, content.getBytes(StandardCharsets.UTF_8));
    return zip(parts);
  }

  private static byte[] replaced(byte[] xlsx, String part, String from, String to)
      throws IOException {
    String text = new String(parts(xlsx).get(part), StandardCharsets.UTF_8);
    assertThat(text).containsPattern(from);
    return with(xlsx, part, text.replaceFirst(from, to));
  }

  private static Map<String, byte[]> parts(byte[] xlsx) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
      for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
        parts.put(e.getName(), in.readAllBytes());
      }
    }
    return parts;
  }

  private static byte[] zip(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../escaped.xml", "/escaped.xml", "xl\\..\\..\\escaped.xml"})
  void noPartLeavesThePackage(String name) throws IOException {
    Program audited = audit(with(filed, name, "<a/>"));
    assertThat(audited.exit()).isNotZero();
    assertThat(audited.said()).contains("escaped.xml").doesNotContain("\tat ");

    Path blank = folder.resolve("blank.xlsx");
    assertThat(Program.run("init", "--format", "xlsx", "-o", blank.toString()).exit()).isZero();
    Path evil =
        Files.write(folder.resolve("in.xlsx"), with(Files.readAllBytes(blank), name, "<a/>"));
    Program read = Program.run("validate", evil.toString());
    assertThat(read.exit()).isEqualTo(1);
    assertThat(read.out()).contains("leads out of it");
    try (Stream<Path> all = Files.walk(folder)) {
      assertThat(all.filter(p -> p.getFileName().toString().contains("escaped"))).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cmd|&apos;/C calc&apos;!A0",
        "MSEXCEL|&apos;\\\\\\\\host\\\\x&apos;!R1C1",
        "WEBSERVICE(&quot;http://127.0.0.1/&quot;)",
        "_xlfn.WEBSERVICE(A1)",
        "CALL(&quot;kernel32&quot;,&quot;WinExec&quot;,&quot;JCJ&quot;,&quot;calc&quot;)",
        "RTD(&quot;x&quot;,,&quot;y&quot;)",
      })
  void formulasThatReachOutAreNamedAndNotComputed(String formula) throws IOException {
    String sheet = "xl/worksheets/sheet2.xml";
    byte[] evil =
        replaced(
            filed,
            sheet,
            "<c r=\"([A-Z]+)1\"([^>]*)>.*?</c>",
            "<c r=\"$11\"><f>"
                + formula.replace("\\", "\\\\").replace("$", "\\$")
                + "</f><v>1</v></c>");
    Program run = audit(evil);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.findings().get("release.active-content").get(0)).contains("formulas", "!");
  }

  @Test
  void aBarInsideATextIsNoOtherProgram() throws IOException {
    byte[] plain =
        replaced(
            filed,
            "xl/worksheets/sheet2.xml",
            "<c r=\"([A-Z]+)1\"([^>]*)>.*?</c>",
            "<c r=\"$11\" t=\"str\"><f>&quot;a|b&quot;&amp;&quot;WEBSERVICE(&quot;</f><v>a|bWEBSERVICE(</v></c>");
    assertThat(audit(plain).findings()).doesNotContainKey("release.active-content");
  }
}
