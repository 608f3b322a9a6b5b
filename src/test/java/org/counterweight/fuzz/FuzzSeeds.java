package org.counterweight.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.counterweight.intake.Bundled;
import org.counterweight.intake.workbook.IntakeWorkbook;
import org.counterweight.release.StatementJson;
import org.counterweight.rule.BaseStatement;

/**
 * What fuzzing begins with, and how it gets into packages: the bytes that a fuzzer changes are
 * worth little when they are packed, so an input for a workbook is one part of it, unpacked.
 */
public final class FuzzSeeds {
  /** Inputs larger than this teach a fuzzer nothing and take its time. */
  private static final int LARGEST = 64 * 1024;

  /** One with a form on it. */
  private static final String SHEET = "Statement";

  private FuzzSeeds() {}

  /** What each target begins with, by the simple name of its class. */
  static Map<String, Supplier<List<byte[]>>> targets() {
    Map<String, Supplier<List<byte[]>>> targets = new TreeMap<>();
    targets.put("YamlTarget", FuzzSeeds::yaml);
    targets.put("JsonTarget", FuzzSeeds::json);
    targets.put("PolicyTarget", FuzzSeeds::policy);
    targets.put("ManifestTarget", FuzzSeeds::manifest);
    targets.put("PdfTarget", FuzzSeeds::pdf);
    targets.put("WorkbookTarget", FuzzSeeds::intakeParts);
    targets.put("XlsxTarget", FuzzSeeds::sheetParts);
    return targets;
  }

  /** Writes the seeds of every target to a folder each, for runs by command. */
  public static void main(String[] args) throws IOException {
    for (Map.Entry<String, Supplier<List<byte[]>>> target : targets().entrySet()) {
      Path folder = Files.createDirectories(Path.of(args[0]).resolve(target.getKey()));
      int number = 0;
      for (byte[] seed : target.getValue().get()) {
        Files.write(folder.resolve("seed-" + number++), seed);
      }
    }
  }

  static List<byte[]> yaml() {
    return files("schemas/conformance/base.yaml", "examples/compliant/ljungviken-2025.yaml");
  }

  static List<byte[]> json() {
    return List.of(
        StatementJson.bytes(BaseStatement.with("{}")),
        "{\"id\": \"a\", \"entity\": {\"name\": \"\\u00e9\"}, \"x\": [1.50, null, true]}"
            .getBytes(StandardCharsets.UTF_8));
  }

  static List<byte[]> policy() {
    return List.of(Bundled.DEFAULT_POLICY.source().bytes(), Bundled.STRICT_POLICY.source().bytes());
  }

  static List<byte[]> manifest() {
    List<byte[]> all = new java.util.ArrayList<>(files("schemas/conformance/manifest.json"));
    all.add(
        """
        {"format":"counterweight-release/1","statement":"A-1","status":"issued","entity":"A",
        "periodStart":"2025-01-01","periodEnd":"2025-12-31","draft":false,"usage":"none",
        "tool":{"name":"counterweight","version":"1"},"files":[{"name":"statement.pdf",
        "mediaType":"application/pdf","bytes":1,"sha256":"00"}],
        "options":{"signature":{"certificate":"00","day":"2026-01-01"}}}
        """
            .getBytes(StandardCharsets.UTF_8));
    return all;
  }

  private static List<byte[]> files(String... names) {
    return java.util.stream.Stream.of(names)
        .map(name -> {
          try {
            byte[] bytes = Files.readAllBytes(Path.of(name));
            return bytes.length > LARGEST ? java.util.Arrays.copyOf(bytes, LARGEST) : bytes;
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        })
        .toList();
  }

  /** A page with a line of text, nothing in it packed. */
  static List<byte[]> pdf() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.setDocumentId(1L);
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content =
          new PDPageContentStream(
              document, page, PDPageContentStream.AppendMode.OVERWRITE, false)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(72, 700);
        content.showText("Tokens 1.5 bn");
        content.endText();
        content.addRect(10, 10, 50, 50);
        content.fill();
      }
      document.save(out, CompressParameters.NO_COMPRESSION);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.of(out.toByteArray());
  }

  /** One sheet of the intake workbook, its texts alone: a whole one takes too long for every input. */
  static byte[] intake() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XSSFWorkbook blank =
            new XSSFWorkbook(
                new ByteArrayInputStream(new IntakeWorkbook(FuzzParts.SCHEMA).blank()));
        XSSFWorkbook book = new XSSFWorkbook()) {
      XSSFSheet sheet = book.createSheet(SHEET);
      for (Row row : blank.getSheet(SHEET)) {
        Row copy = sheet.createRow(row.getRowNum());
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.STRING) {
            copy.createCell(cell.getColumnIndex()).setCellValue(cell.getStringCellValue());
          }
        }
      }
      book.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static List<byte[]> intakeParts() {
    return parts(intake());
  }

  /** A small workbook with text, numbers, a formula and a name. */
  static byte[] book() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      var row = book.createSheet("Value").createRow(0);
      row.createCell(0).setCellValue("Tokens");
      row.createCell(1).setCellValue(12.5);
      row.createCell(2).setCellFormula("B1*2");
      var name = book.createName();
      name.setNameName("usage.tokens");
      name.setRefersToFormula("Value!$B$1");
      book.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static List<byte[]> sheetParts() {
    return parts(book());
  }

  /** Each part behind the number of the part. */
  private static List<byte[]> parts(byte[] xlsx) {
    List<byte[]> seeds = new java.util.ArrayList<>();
    int number = 0;
    for (byte[] part : unzip(xlsx).values()) {
      if (part.length < LARGEST) {
        byte[] seed = new byte[part.length + 1];
        seed[0] = (byte) number;
        System.arraycopy(part, 0, seed, 1, part.length);
        seeds.add(seed);
      }
      number++;
    }
    return seeds;
  }

  /** A workbook in which one part is replaced: the first byte says which. */
  static byte[] packed(Map<String, byte[]> parts, byte[] input) {
    if (input.length == 0) {
      return input;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(0);
      int chosen = (input[0] & 0xFF) % parts.size();
      int number = 0;
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        if (number++ == chosen) {
          zip.write(input, 1, input.length - 1);
        } else {
          zip.write(part.getValue());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static Map<String, byte[]> unzip(byte[] xlsx) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
      for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
        parts.put(e.getName(), in.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }
}
