package org.counterweight.intake.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.counterweight.finding.Finding;
import org.counterweight.intake.Bundled;
import org.counterweight.intake.Document;
import org.counterweight.intake.DocumentReader;
import org.counterweight.intake.Limits;
import org.counterweight.intake.RecordBinder;
import org.counterweight.intake.Refusal;
import org.counterweight.intake.Source;
import org.counterweight.intake.StructureCheck;
import org.counterweight.release.StatementJson;
import tools.jackson.databind.JsonNode;

/** Workbooks made for a test: the base statement, and what people do to it. */
final class Workbooks {
  static final JsonNode SCHEMA =
      ((Document) new DocumentReader(Limits.DEFAULT).read(Bundled.STATEMENT_SCHEMA.source()))
          .root();
  static final WorkbookReader READER = new WorkbookReader(SCHEMA, Limits.DEFAULT);
  static final JsonNode BASE = yaml(Path.of("schemas/conformance/base.yaml"));
  private static final IntakeWorkbook WRITER = new IntakeWorkbook(SCHEMA, 30);

  private static final byte[] BLANK = WRITER.blank();
  private static final byte[] FILLED = WRITER.filled(BASE);

  private Workbooks() {}

  /** What a test does to a workbook before it is read. */
  interface Change {
    void on(Workbook book);
  }

  static JsonNode yaml(Path file) {
    try {
      return ((Document)
              new DocumentReader(Limits.DEFAULT)
                  .read(new Source(file.toString(), Files.readAllBytes(file))))
          .root();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] filled(JsonNode statement) {
    return WRITER.filled(statement);
  }

  static byte[] blank() {
    return BLANK;
  }

  /** The base statement as a workbook, changed. */
  static byte[] base(Change change) {
    return changed(FILLED, change);
  }

  static byte[] changed(byte[] workbook, Change change) {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      change.on(book);
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cell of a table in the column with this key, in the row of an item counted from 1. */
  static Cell cell(Workbook book, String key, int item) {
    for (Sheet sheet : book) {
      Row keys = sheet.getRow(TableSheet.KEYS);
      for (int c = 0; keys != null && c < keys.getLastCellNum(); c++) {
        Cell cell = keys.getCell(c);
        if (cell != null && cell.toString().equals(key)) {
          Row row = sheet.getRow(TableSheet.KEYS + item);
          return row.getCell(c) == null ? row.createCell(c) : row.getCell(c);
        }
      }
    }
    throw new IllegalArgumentException("no column " + key);
  }

  /** The value cell of a form's line. */
  static Cell line(Workbook book, String key) {
    for (Sheet sheet : book) {
      for (Row row : sheet) {
        Cell last = row.getCell(row.getLastCellNum() - 1);
        if (last != null && last.toString().equals(key)) {
          return row.getCell(FormSheet.VALUE);
        }
      }
    }
    throw new IllegalArgumentException("no line " + key);
  }

  static Document document(byte[] workbook) {
    return switch (READER.read(new Source("in.xlsx", workbook))) {
      case Document document -> document;
      case Refusal refusal -> throw new AssertionError(refusal.findings().toString());
    };
  }

  /** Why a workbook is refused; empty where it is not. */
  static List<Finding> findings(byte[] workbook) {
    return switch (READER.read(new Source("in.xlsx", workbook))) {
      case Document document -> {
        try {
          yield StructureCheck.of("schema", SCHEMA).check(document);
        } catch (org.counterweight.intake.IntakeFailure e) {
          throw new AssertionError(e);
        }
      }
      case Refusal refusal -> refusal.findings();
    };
  }

  static String canonical(JsonNode statement) {
    return StatementJson.tree(RecordBinder.statement(statement)).toPrettyString();
  }

  /** The workbook says what the statement says. */
  static void assertSame(byte[] workbook, JsonNode statement) {
    assertThat(canonical(document(workbook).root())).isEqualTo(canonical(statement));
  }
}
