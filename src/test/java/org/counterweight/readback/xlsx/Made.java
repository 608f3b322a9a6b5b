package org.counterweight.readback.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.counterweight.layout.Block;
import org.counterweight.layout.Hiding;
import org.counterweight.layout.Layout;
import org.counterweight.layout.Run;
import org.counterweight.readback.Readback;
import org.counterweight.readback.UnreadableArtefact;
import org.counterweight.readback.XlsxReader;

/** Workbooks made for a test with POI, and what the reader says of them. */
final class Made {
  private Made() {}

  /** Fills a workbook. */
  interface Filling {
    void fill(XSSFWorkbook book, Sheet sheet) throws Exception;
  }

  /** A workbook whose first sheet is called {@code S}. */
  static byte[] bytes(Filling filling) throws Exception {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      filling.fill(book, book.createSheet("S"));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    }
  }

  static Readback read(Filling filling) throws Exception {
    return read(bytes(filling));
  }

  static Readback read(byte[] bytes) throws UnreadableArtefact {
    return new XlsxReader().read(bytes, "made.xlsx");
  }

  static Layout layout(Filling filling) throws Exception {
    return read(filling).layout();
  }

  static Cell cell(Sheet sheet, int row, int column) {
    Row there = sheet.getRow(row);
    Row line = there == null ? sheet.createRow(row) : there;
    Cell cell = line.getCell(column);
    return cell == null ? line.createCell(column) : cell;
  }

  static Cell put(Sheet sheet, int row, int column, String text) {
    Cell cell = cell(sheet, row, column);
    cell.setCellValue(text);
    return cell;
  }

  /** The block of a cell on the sheet {@code S}. */
  static Block block(Layout layout, String cell) {
    String place = cell.contains("!") ? cell : "'S'!" + cell;
    return layout.blocks().stream()
        .filter(block -> place.equals(block.cell()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no block at " + place + ": " + layout.blocks()));
  }

  static Run run(Layout layout, String cell) {
    List<Run> runs = block(layout, cell).runs();
    if (runs.size() != 1) {
      throw new AssertionError(runs);
    }
    return runs.get(0);
  }

  /** Why anything of a cell cannot be seen. */
  static Set<Hiding> hiding(Layout layout, String cell) {
    Set<Hiding> all = new TreeSet<>();
    block(layout, cell).runs().forEach(run -> all.addAll(run.hiding()));
    return all;
  }

  /** The file with one part changed. */
  static byte[] with(byte[] book, String part, UnaryOperator<String> change) throws IOException {
    Map<String, byte[]> parts = parts(book);
    byte[] old = parts.getOrDefault(part, new byte[0]);
    String changed = change.apply(new String(old, StandardCharsets.UTF_8));
    if (changed.getBytes(StandardCharsets.UTF_8).length == old.length
        && changed.equals(new String(old, StandardCharsets.UTF_8))) {
      throw new AssertionError("nothing changed in " + part + ": " + changed);
    }
    parts.put(part, changed.getBytes(StandardCharsets.UTF_8));
    return zip(parts);
  }

  static Map<String, byte[]> parts(byte[] book) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(book))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    }
    return parts;
  }

  static byte[] zip(Map<String, byte[]> parts) throws IOException {
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
