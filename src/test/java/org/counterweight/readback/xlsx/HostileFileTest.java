package org.counterweight.readback.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.counterweight.readback.xlsx.Made.put;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.counterweight.readback.UnreadableArtefact;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are broken, hostile, or no workbook: a sentence, never a stack trace or a hang. */
@Timeout(60)
final class HostileFileTest {
  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static byte[] plain;

  @BeforeAll
  static void make() throws Exception {
    plain =
        Made.bytes((book, sheet) -> {
          put(sheet, 0, 0, "Harm");
          put(sheet, 1, 0, "Four events");
          Made.cell(sheet, 1, 1).setCellValue(4);
        });
  }

  private static void refused(byte[] file, String... words) {
    assertThatThrownBy(() -> Made.read(file))
        .isInstanceOf(UnreadableArtefact.class)
        .hasMessageStartingWith("made.xlsx: ")
        .hasMessageEndingWith(".")
        .satisfies(e -> assertThat(List.of(words)).allMatch(e.getMessage()::contains));
  }

  private static byte[] sheet(UnaryOperator<String> change) throws Exception {
    return Made.with(plain, SHEET, change);
  }

  private static byte[] data(String rows) throws Exception {
    return sheet(xml ->
        xml.replaceFirst("(?s)<sheetData.*</sheetData>", "<sheetData>" + rows + "</sheetData>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "P", "PK", "%PDF-1.7", "PK\u0003\u0004 and so on", "Figure;Value\n"})
  void whatIsNoWorkbook(String content) {
    refused(content.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void truncated() {
    for (int share = 1; share < 10; share++) {
      refused(Arrays.copyOf(plain, plain.length * share / 10));
    }
  }

  @Test
  void encrypted() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OPCPackage book = OPCPackage.open(new ByteArrayInputStream(plain));
          OutputStream inside = encryptor.getDataStream(container)) {
        book.save(inside);
      }
      container.writeFilesystem(out);
    }
    refused(out.toByteArray(), "encrypted", "password");
  }

  @Test
  void oldFormat() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      book.createSheet("S");
      book.write(out);
    }
    refused(out.toByteArray(), ".xls");
  }

  @ParameterizedTest
  @CsvSource({
    "xl/vbaProject.bin, macros",
    "xl/workbook.bin, .xlsb",
    "content.xml, OpenDocument",
  })
  void otherFormatsInAZip(String part, String word) throws Exception {
    refused(Made.with(plain, part, old -> "x"), word);
  }

  @Test
  void macrosUnderAnotherName() throws Exception {
    byte[] book =
        Made.with(
            plain,
            "[Content_Types].xml",
            xml ->
                xml.replace(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                    "application/vnd.ms-excel.sheet.macroEnabled.main+xml"));
    refused(book, "macros");
  }

  @Test
  void aZipOfSomethingElse() throws Exception {
    refused(Made.zip(Map.of("readme.txt", new byte[] {65})), "not a workbook");
    refused(Made.with(plain, "xl/workbook.xml", xml -> "<document xmlns=\"x\"/>"), "no workbook");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xl/worksheets/sheet1.xml", "xl/styles.xml", "xl/sharedStrings.xml"})
  void entitiesAreNeverExpanded(String part) throws Exception {
    String outside =
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>";
    refused(Made.with(plain, part, xml -> outside), "entities", part);
    StringBuilder laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE x [");
    laughs.append("<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 40; i++) {
      String before = "&a" + (i - 1) + ";";
      laughs.append("<!ENTITY a").append(i).append(" \"").append(before.repeat(10)).append("\">");
    }
    refused(Made.with(plain, part, xml -> laughs + "]><x>&a39;</x>"), "entities");
  }

  @Test
  void bombs() throws Exception {
    String blanks = " ".repeat(120 << 20);
    refused(sheet(xml -> xml.replace("</worksheet>", blanks + "</worksheet>")), "unpacks");
    String text = "<si><t>" + "a".repeat(30 << 20) + "</t></si>";
    refused(
        Made.with(plain, "xl/sharedStrings.xml", xml -> xml.replace("</sst>", text + "</sst>")));
  }

  @Test
  void deepNesting() throws Exception {
    String deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);
    refused(sheet(xml -> xml.replace("</worksheet>", deep + "</worksheet>")), "nested");
    refused(
        Made.with(
            plain, "xl/styles.xml", xml -> xml.replace("</styleSheet>", deep + "</styleSheet>")));
  }

  @Test
  void manyCells() throws Exception {
    StringBuilder rows = new StringBuilder();
    Random random = new Random(1);
    for (int row = 1; row <= 1_000; row++) {
      rows.append("<row r=\"").append(row).append("\">");
      for (int i = 0; i < 700; i++) {
        rows.append("<c><v>").append(random.nextInt()).append("</v></c>");
      }
      rows.append("</row>");
    }
    refused(data(rows.toString()), "cells");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r=\"5\"/><row r=\"4\"/>",
        "<row r=\"5\"/><row r=\"5\"/>",
        "<row r=\"1048577\"/>",
        "<row r=\"-3\"/>",
        "<row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row>",
        "<row r=\"1\"><c r=\"A1\"/><c r=\"A1\"/></row>",
        "<row r=\"1\"><c r=\"ZZZZ1\"/></row>",
        "<row r=\"1\"><c r=\"A2\"/></row>",
      })
  void cellsThatProgramsWouldPlaceDifferently(String rows) throws Exception {
    refused(data(rows), "sheet \"S\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E999999999", "NaN", "Infinity", "0x10", "1,5", "1E-99999", "four"})
  void numbersThatAreNone(String number) throws Exception {
    refused(data("<row r=\"1\"><c r=\"A1\"><v>" + number + "</v></c></row>"), "'S'!A1", number);
  }

  @Test
  void textThatIsMissing() throws Exception {
    refused(data("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>77</v></c></row>"), "A1");
    refused(data("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>-1</v></c></row>"), "A1");
  }

  @Test
  void sheetsThatAreMissing() throws Exception {
    Map<String, byte[]> parts = Made.parts(plain);
    parts.remove(SHEET);
    refused(Made.zip(parts), "sheet \"S\"");
    refused(
        Made.with(plain, "xl/workbook.xml", xml -> xml.replaceFirst("<sheet [^>]*/>", "")),
        "no sheets");
  }

  @Test
  void brokenParts() throws Exception {
    for (String part : Made.parts(plain).keySet()) {
      if (part.endsWith(".rels") || part.startsWith("docProps")) {
        continue;
      }
      refused(Made.with(plain, part, xml -> xml.substring(0, xml.length() / 2)), "damaged");
    }
  }

  @Test
  void mergedAreasThatOverlapAndManyThatDoNot() throws Exception {
    refused(
        sheet(xml ->
            xml.replace(
                "</sheetData>",
                "</sheetData><mergeCells><mergeCell ref=\"A1:C3\"/>"
                    + "<mergeCell ref=\"B2:D4\"/></mergeCells>")),
        "overlap");
    StringBuilder many = new StringBuilder("</sheetData><mergeCells>");
    for (int i = 0; i < 200_000; i++) {
      many.append("<mergeCell ref=\"C").append(4 * i + 1).append(":E").append(4 * i + 2);
      many.append("\"/>");
    }
    byte[] book = sheet(xml -> xml.replace("</sheetData>", many + "</mergeCells>"));
    assertThat(Made.read(book).layout().blocks()).hasSize(3);
    byte[] tall =
        sheet(xml ->
            xml.replace(
                "</sheetData>",
                "</sheetData><mergeCells><mergeCell ref=\"C1:XFD1048576\"/></mergeCells>"));
    assertThat(Made.read(tall).layout().blocks()).hasSize(3);
  }

  @Test
  void manyNames() throws Exception {
    StringBuilder names = new StringBuilder("<definedNames>");
    for (int i = 0; i < 100_000; i++) {
      names.append("<definedName name=\"n").append(i).append("\">S!$A$").append(i + 1);
      names.append("</definedName>");
    }
    byte[] book =
        Made.with(
            plain,
            "xl/workbook.xml",
            xml -> xml.replace("</sheets>", "</sheets>" + names + "</definedNames>"));
    assertThat(Made.block(Made.read(book).layout(), "A1").ids()).containsExactly("n0");
  }

  @Test
  void formulasThatWouldTakeForever() throws Exception {
    StringBuilder rules = new StringBuilder("</sheetData>");
    rules.append("<conditionalFormatting sqref=\"A1:XFD1048576\">");
    for (int i = 0; i < 50; i++) {
      rules.append("<cfRule type=\"expression\" priority=\"").append(i).append("\"><formula>");
      rules.append("SUMPRODUCT($A$1:$Z$3000*$A$1:$Z$3000)&gt;").append(i);
      rules.append("</formula></cfRule>");
    }
    rules.append("</conditionalFormatting>");
    byte[] book = sheet(xml -> xml.replace("</sheetData>", rules));
    refused(book, "conditional formats", "\"S\"");
  }

  @Test
  void oneLongTextInManyCells() throws Exception {
    StringBuilder rows = new StringBuilder();
    for (int row = 1; row <= 5_000; row++) {
      rows.append("<row r=\"").append(row).append("\"><c t=\"s\"><v>0</v></c></row>");
    }
    byte[] book =
        Made.with(
            data(rows.toString()),
            "xl/sharedStrings.xml",
            xml -> xml.replaceFirst("<si>", "<si><t>" + "usage ".repeat(4_000) + "</t></si><si>"));
    refused(book, "characters of text");
  }

  @Test
  void numberFormatsWithoutEnd() throws Exception {
    byte[] book =
        Made.with(
            plain,
            "xl/styles.xml",
            xml ->
                xml.replaceFirst(
                    "(<styleSheet[^>]*>)",
                    "$1<numFmts count=\"1\"><numFmt numFmtId=\"200\" formatCode=\""
                        + "0 ".repeat(5_000)
                        + "\"/></numFmts>"));
    refused(book, "number format");
  }

  @Test
  void namesThatLeadToThemselves() throws Exception {
    byte[] book =
        Made.with(
            plain,
            "xl/workbook.xml",
            xml ->
                xml.replace(
                    "</sheets>",
                    "</sheets><definedNames><definedName name=\"loop\">loop+1</definedName>"
                        + "</definedNames>"));
    book =
        Made.with(
            book,
            SHEET,
            xml ->
                xml.replace(
                    "</sheetData>",
                    "</sheetData><conditionalFormatting sqref=\"A1\"><cfRule type=\"expression\""
                        + " priority=\"1\"><formula>loop&gt;1</formula></cfRule>"
                        + "</conditionalFormatting>"));
    assertThat(Made.read(book).layout().blocks()).hasSize(3);
  }

  @Test
  void theSamePartTwice() throws Exception {
    Map<String, byte[]> parts = new LinkedHashMap<>(Made.parts(plain));
    parts.put("XL/Worksheets/Sheet1.xml", parts.get(SHEET));
    refused(Made.zip(parts), "twice");
  }

  @Test
  void linksAreNotFollowed() throws Exception {
    byte[] book =
        Made.with(
            plain,
            "xl/_rels/workbook.xml.rels",
            xml ->
                xml.replaceFirst(
                    "Target=\"worksheets/sheet1.xml\"",
                    "Target=\"file:///etc/passwd\" TargetMode=\"External\""));
    refused(book, "sheet \"S\"");
    byte[] above =
        Made.with(
            plain,
            "xl/_rels/workbook.xml.rels",
            xml -> xml.replaceFirst("worksheets/sheet1.xml", "../../../../etc/passwd"));
    refused(above, "sheet \"S\"");
  }

  @Test
  void anyByteMayBeWrong() throws Exception {
    Random random = new Random(20251231);
    Map<String, byte[]> parts = Made.parts(plain);
    int read = 0;
    long end = System.nanoTime() + Duration.ofSeconds(40).toNanos();
    for (int i = 0; i < 1_500 && System.nanoTime() < end; i++) {
      Map<String, byte[]> changed = new LinkedHashMap<>(parts);
      String part = parts.keySet().stream().skip(random.nextInt(parts.size())).findFirst().get();
      byte[] bytes = parts.get(part).clone();
      for (int j = 0; j <= random.nextInt(3); j++) {
        bytes[random.nextInt(bytes.length)] = (byte) (32 + random.nextInt(95));
      }
      changed.put(part, bytes);
      try {
        Made.read(Made.zip(changed));
        read++;
      } catch (UnreadableArtefact e) {
        assertThat(e.getMessage()).startsWith("made.xlsx: ").endsWith(".");
      }
    }
    assertThat(read).isGreaterThan(50);
  }
}
