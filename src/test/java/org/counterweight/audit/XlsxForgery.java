package org.counterweight.audit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Changes a finished workbook. */
final class XlsxForgery {
  private XlsxForgery() {}

  /** One thing done to a workbook. */
  interface Change {
    void to(XSSFWorkbook workbook) throws IOException;
  }

  /** One thing done to the parts of a workbook. */
  interface Repack {
    void to(Map<String, byte[]> parts) throws IOException;
  }

  static byte[] change(byte[] xlsx, Change change) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
      change.to(workbook);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    }
  }

  /** A cell by its place, as in {@code 'C Harm'!B7}. */
  static Cell cell(XSSFWorkbook workbook, String place) {
    CellReference at = new CellReference(place);
    return workbook.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
  }

  /** The cell that a name stands for. */
  static Cell named(XSSFWorkbook workbook, String name) {
    return cell(workbook, workbook.getName(name).getRefersToFormula());
  }

  static byte[] repack(byte[] xlsx, Repack change) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
      for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
        parts.put(e.getName(), in.readAllBytes());
      }
    }
    change.to(parts);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
      }
    }
    return out.toByteArray();
  }

  /** Replaces text in a part; it has to be there. */
  static void replace(Map<String, byte[]> parts, String part, String from, String to) {
    String text = new String(parts.get(part), StandardCharsets.UTF_8);
    if (!text.contains(from)) {
      throw new IllegalArgumentException(part + " does not hold " + from);
    }
    int at = text.indexOf(from);
    String changed = text.substring(0, at) + to + text.substring(at + from.length());
    parts.put(part, changed.getBytes(StandardCharsets.UTF_8));
  }
}
