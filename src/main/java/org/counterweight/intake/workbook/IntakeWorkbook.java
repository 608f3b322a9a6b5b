package org.counterweight.intake.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Writes the intake workbook for a schema, blank or filled with a statement. The same input gives
 * the same bytes.
 */
public final class IntakeWorkbook {
  /** Rows of a table that have a status at once; further ones get it by copying it down. */
  private static final int STATUS_ROWS = 1000;

  private final Plan plan;
  private final int statusRows;

  /** For this statement schema, parsed. */
  public IntakeWorkbook(JsonNode schema) {
    this(schema, STATUS_ROWS);
  }

  IntakeWorkbook(JsonNode schema, int statusRows) {
    this.plan = Plan.of(schema);
    this.statusRows = statusRows;
  }

  /** A workbook to fill in. */
  public byte[] blank() {
    return filled(JsonNodeFactory.instance.objectNode());
  }

  /**
   * A workbook filled with a statement.
   *
   * @param statement a tree that keeps the schema; what does not is left out
   */
  public byte[] filled(JsonNode statement) {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      write(book, statement);
      book.write(out);
      return FixedZip.of(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(XSSFWorkbook book, JsonNode statement) {
    Look look = new Look(book);
    ListsSheet lists = new ListsSheet(plan);
    Items items = new Items(plan.fields(), statement);
    XSSFSheet start = book.createSheet("Start");
    List<Integer> lastRows = new ArrayList<>();
    for (SheetPlan sheet : plan.sheets()) {
      XSSFSheet target = book.createSheet(sheet.title());
      if (sheet.form()) {
        FormSheet form = new FormSheet(sheet, look, lists);
        form.write(target, statement);
        lastRows.add(form.lastRow());
      } else {
        int most = plan.fields().lists().get(sheet.list()).most();
        new TableSheet(sheet, look, lists)
            .write(target, items(sheet, items), ownersAt(sheet), Math.min(most, statusRows));
        lastRows.add(0);
      }
    }
    lists.write(book.createSheet(ListsSheet.TITLE), look);
    new StartSheet(look).write(start, plan.sheets(), lastRows);
    book.setForceFormulaRecalculation(true);
    book.getProperties().getCoreProperties().setTitle("AI impact statement: intake");
    book.getProperties().getCoreProperties().setCreator("Counterweight");
    book.getProperties().getCoreProperties().setCreated(Optional.empty());
  }

  /** A further sheet of a list shows only items that it has something to say about. */
  private static List<Items.Item> items(SheetPlan sheet, Items items) {
    List<Items.Item> all = items.of(sheet.list());
    return sheet.extension() ? all.stream().filter(item -> says(sheet, item)).toList() : all;
  }

  private static boolean says(SheetPlan sheet, Items.Item item) {
    return sheet.fields().stream().anyMatch(f -> !Items.at(item.node(), f.path()).isMissingNode());
  }

  /** Where the ids stand that an owner column refers to. */
  private String ownersAt(SheetPlan sheet) {
    if (sheet.owner().isEmpty()) {
      return null;
    }
    String list = sheet.owner().get().list();
    SheetPlan owners =
        plan.sheets().stream()
            .filter(s -> s.list().equals(list) && !s.extension())
            .findFirst()
            .orElseThrow();
    List<Field> columns = owners.columns();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).rel().equals("id")) {
        String letter = org.apache.poi.ss.util.CellReference.convertNumToColString(i + 1);
        int first = TableSheet.FIRST + 1;
        return "'"
            + owners.title()
            + "'!$"
            + letter
            + "$"
            + first
            + ":$"
            + letter
            + "$"
            + (first + 4999);
      }
    }
    return null;
  }
}
