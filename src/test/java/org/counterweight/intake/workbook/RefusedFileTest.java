package org.counterweight.intake.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.counterweight.finding.Finding;
import org.counterweight.intake.Limits;
import org.counterweight.intake.Refusal;
import org.counterweight.intake.Source;
import org.junit.jupiter.api.Test;

/** Files that are not to be opened, or are no workbooks: one clear sentence, and bounded memory. */
class RefusedFileTest {
  private static final String SHEET = "xl/worksheets/sheet2.xml";

  @Test
  void macros() throws IOException {
    assertThat(refused(with("xl/vbaProject.bin", "x")).message()).contains("macros");
  }

  @Test
  void linksToOtherFiles() throws IOException {
    assertThat(refused(with("xl/externalLinks/externalLink1.xml", "<x/>")).message())
        .contains("other files");
  }

  @Test
  void passwords() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (var data = encryptor.getDataStream(file)) {
        data.write(Workbooks.blank());
      }
      file.writeFilesystem(out);
    }
    assertThat(refused(out.toByteArray()).message()).contains("encrypted");
  }

  @Test
  void theOldFormat() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      book.createSheet("A");
      book.write(out);
    }
    assertThat(refused(out.toByteArray()).message()).contains(".xls");
  }

  @Test
  void openDocument() throws IOException {
    assertThat(refused(zip(Map.of("content.xml", "<x/>"))).message()).contains("OpenDocument");
  }

  @Test
  void zipsThatAreNoWorkbooks() throws IOException {
    assertThat(refused(zip(Map.of("a.txt", "a"))).message()).contains("not a workbook");
  }

  @Test
  void textCalledXlsx() {
    assertThat(refused("id: x".getBytes(StandardCharsets.UTF_8)).message())
        .contains("not a workbook");
  }

  @Test
  void brokenZips() {
    byte[] whole = Workbooks.blank();
    assertThat(refused(Arrays.copyOf(whole, whole.length / 2)).message()).contains("broken");
  }

  @Test
  void everyCutIsRefusedOrReadButNeverThrows() {
    byte[] whole = Workbooks.blank();
    for (int i = 1; i < 40; i++) {
      byte[] spoilt = whole.clone();
      spoilt[(int) ((long) whole.length * i / 41)] ^= 0x55;
      Workbooks.READER.read(new Source("in.xlsx", spoilt));
    }
  }

  @Test
  void entities() throws IOException {
    String evil =
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
            + "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>&e;</v></c></row>"
            + "</sheetData></worksheet>";
    assertThat(refused(with(SHEET, evil)).message()).containsAnyOf("entities", "damaged");
  }

  @Test
  void bombs() throws IOException {
    String bomb = "<worksheet><sheetData>" + " ".repeat(60_000_000) + "</sheetData></worksheet>";
    Finding finding = refused(with(SHEET, bomb));
    assertThat(finding.rule().value()).isEqualTo("schema.size");
    assertThat(finding.message()).contains("unpacks");
  }

  @Test
  void tooManyCells() {
    WorkbookReader small =
        new WorkbookReader(
            Workbooks.SCHEMA, Limits.DEFAULT, new BookLimits(2000, 1 << 26, 200, 1000, 1 << 20));
    Refusal refusal = (Refusal) small.read(new Source("in.xlsx", Workbooks.filled(Workbooks.BASE)));
    assertThat(refusal.findings())
        .singleElement()
        .satisfies(f -> assertThat(f.message()).contains("more than 1000 filled cells"));
  }

  private static Finding refused(byte[] file) {
    Refusal refusal = (Refusal) Workbooks.READER.read(new Source("in.xlsx", file));
    assertThat(refusal.findings()).hasSize(1);
    assertThat(refusal.findings().getFirst().fix()).isNotBlank();
    return refusal.findings().getFirst();
  }

  /** The blank workbook with a part added or replaced. */
  private static byte[] with(String name, String content) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Workbooks.blank()))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    }
    parts.put(name, content.getBytes(StandardCharsets.UTF_8));
    return zipped(parts);
  }

  private static byte[] zip(Map<String, String> parts) throws IOException {
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    parts.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return zipped(bytes);
  }

  private static byte[] zipped(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
