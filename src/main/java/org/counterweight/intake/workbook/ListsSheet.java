package org.counterweight.intake.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.counterweight.statement.Dimension;
import org.counterweight.statement.FigureKind;
import org.counterweight.statement.Unit;

/** The words behind the drop-downs, with their meanings, for everyone to see. */
final class ListsSheet {
  static final String TITLE = "Lists";
  private static final int HEAD = 3;

  /** Reporting currencies offered first; any other ISO 4217 code may be typed. */
  private static final List<String> CURRENCIES =
      List.of(
          "EUR", "USD", "GBP", "CHF", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "JPY", "CNY", "INR",
          "KRW", "CAD", "AUD", "BRL");

  private final Map<String, List<Field.Choice>> lists = new LinkedHashMap<>();

  ListsSheet(Plan plan) {
    for (SheetPlan sheet : plan.sheets()) {
      sheet.columns().forEach(field -> name(field));
    }
  }

  /** The range of a field's words, for a validation; null where it has no list. */
  String range(Field field) {
    String name = name(field);
    if (name == null) {
      return null;
    }
    int column = 2 * new ArrayList<>(lists.keySet()).indexOf(name);
    String letter = CellReference.convertNumToColString(column);
    int last = HEAD + 1 + lists.get(name).size();
    return TITLE + "!$" + letter + "$" + (HEAD + 2) + ":$" + letter + "$" + last;
  }

  /** The words of a field's list. */
  List<Field.Choice> words(Field field) {
    return lists.getOrDefault(name(field), List.of());
  }

  private String name(Field field) {
    List<Field.Choice> words =
        switch (field.kind()) {
          case CHOICE, CODES -> field.choices();
          case UNIT -> units(field).stream().map(u -> new Field.Choice(u, "")).toList();
          default -> List.of();
        };
    if (words.isEmpty()) {
      return null;
    }
    for (Map.Entry<String, List<Field.Choice>> known : lists.entrySet()) {
      if (known.getValue().equals(words)) {
        return known.getKey();
      }
    }
    String base = field.kind() == FieldKind.UNIT ? unitName(field) : Labels.of(field.last());
    String name = base;
    for (int i = 2; lists.containsKey(name); i++) {
      name = base + " (" + i + ")";
    }
    lists.put(name, words);
    return name;
  }

  private static String unitName(Field field) {
    Dimension dimension = field.figureKind().map(FigureKind::dimension).orElse(Dimension.ANY);
    return "Unit: "
        + Labels.of(dimension.name().toLowerCase(java.util.Locale.ROOT)).replace('_', ' ');
  }

  /** Units that measure what the figure is about. */
  static List<String> units(Field field) {
    Dimension dimension = field.figureKind().map(FigureKind::dimension).orElse(Dimension.ANY);
    if (dimension == Dimension.MONEY) {
      return CURRENCIES;
    }
    List<String> units = new ArrayList<>(Unit.codes(dimension));
    if (dimension == Dimension.ANY) {
      units.addAll(CURRENCIES.subList(0, 3));
    }
    return units;
  }

  void write(XSSFSheet sheet, Look look) {
    sheet.setTabColor(Look.section("U"));
    text(sheet, 0, 0, "Lists").setCellStyle(look.title("S"));
    text(sheet, 1, 0, "The words that the drop-downs offer, and what they mean.")
        .setCellStyle(look.intro());
    int column = 0;
    for (Map.Entry<String, List<Field.Choice>> list : lists.entrySet()) {
      text(sheet, HEAD, column, list.getKey()).setCellStyle(look.head("S", false, true));
      text(sheet, HEAD, column + 1, "Meaning").setCellStyle(look.head("S", true, false));
      int row = HEAD + 1;
      boolean meant = false;
      for (Field.Choice choice : list.getValue()) {
        text(sheet, row, column, choice.word()).setCellStyle(look.label(false));
        text(sheet, row, column + 1, choice.meaning()).setCellStyle(look.guide());
        meant |= !choice.meaning().isEmpty();
        row++;
      }
      sheet.setColumnWidth(column, 22 * 256);
      sheet.setColumnWidth(column + 1, (meant ? 34 : 4) * 256);
      column += 2;
    }
    sheet.createFreezePane(0, HEAD + 1);
  }

  private static XSSFCell text(XSSFSheet sheet, int row, int column, String text) {
    XSSFRow line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    XSSFCell cell = line.createCell(column);
    cell.setCellValue(text);
    return cell;
  }
}
