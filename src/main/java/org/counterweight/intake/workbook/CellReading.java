package org.counterweight.intake.workbook;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.counterweight.intake.SchemaRule;
import org.counterweight.intake.SchemaRules;
import org.counterweight.intake.WorkbookRules;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.StringNode;

/**
 * From a cell to the value that the schema wants there. What has two meanings is asked about, never
 * guessed.
 */
final class CellReading {
  private static final Set<String> YES = Set.of("yes", "y", "true", "ja", "wahr", "oui", "x");
  private static final Set<String> NO = Set.of("no", "n", "false", "nein", "falsch", "non");

  private final CellProblems problems;
  private final boolean from1904;

  CellReading(CellProblems problems, boolean from1904) {
    this.problems = problems;
    this.from1904 = from1904;
  }

  /**
   * The value of a cell; empty where it is blank, and where it is a problem, which has been noted.
   *
   * @param unit what stands in the unit cell of the same figure; null where the cell has none
   */
  Optional<JsonNode> read(BookSheet sheet, BookCell cell, Field field, String unit) {
    if (cell == null || cell.blank()) {
      return Optional.empty();
    }
    switch (cell.type()) {
      case ERROR -> {
        return problem(
            WorkbookRules.CELL,
            sheet,
            cell,
            "The cell shows the error " + cell.text() + ".",
            "Correct the formula, or type the value.");
      }
      case NO_VALUE -> {
        return problem(
            WorkbookRules.CELL,
            sheet,
            cell,
            "The formula in this cell has no value: the file was saved without being calculated.",
            "Open the workbook in Excel or LibreOffice and save it, or type the value.");
      }
      default -> {}
    }
    return switch (field.kind()) {
      case NUMBER, INTEGER -> number(sheet, cell, field, unit);
      case YES_NO, REPORTED -> yesNo(sheet, cell);
      case DATE -> date(sheet, cell);
      case TIME -> time(sheet, cell);
      case CODES -> Optional.of(codes(text(cell), field));
      case CHOICE -> Optional.of(StringNode.valueOf(word(text(cell).strip(), field)));
      case TEXT -> Optional.of(StringNode.valueOf(lines(text(cell))));
      case CODE, UNIT, OWNER -> Optional.of(StringNode.valueOf(text(cell).strip()));
    };
  }

  private Optional<JsonNode> problem(
      SchemaRule rule, BookSheet sheet, BookCell cell, String message, String fix) {
    problems.add(rule, sheet, cell.row(), cell.column(), message, fix);
    return Optional.empty();
  }

  /** A number or a day typed where a text belongs means what it shows. */
  private String text(BookCell cell) {
    return switch (cell.type()) {
      case YES_NO -> cell.text().equals("1") ? "true" : "false";
      case NUMBER -> {
        if (cell.shape().date()) {
          yield Days.serial(cell.text(), from1904).orElse(cell.text());
        }
        String number =
            cell.shape()
                .read(cell.text(), cell.formula())
                .map(BigDecimal::toPlainString)
                .orElse(cell.text());
        yield cell.shape().percent() ? number + "%" : number;
      }
      default -> cell.text();
    };
  }

  /** Excel breaks lines in a cell with LF; some programs write CR LF. */
  private static String lines(String text) {
    return text.replace("\r\n", "\n");
  }

  private Optional<JsonNode> number(BookSheet sheet, BookCell cell, Field field, String unit) {
    if (cell.type() == BookCell.Type.NUMBER) {
      if (cell.shape().date()) {
        return problem(
            WorkbookRules.CELL,
            sheet,
            cell,
            "A number belongs here, but the cell shows a day or a time: the program may have turned"
                + " what was typed, such as 1-2 or 1.2, into a date.",
            "Set the cell's format to Number and type the number again.");
      }
      Optional<BigDecimal> number = cell.shape().read(cell.text(), cell.formula());
      if (number.isEmpty()) {
        return problem(
            SchemaRules.NUMBER,
            sheet,
            cell,
            "`" + cell.text() + "` is not a number that can be reported.",
            "Type a decimal number of at most 40 digits.");
      }
      return cell.shape().percent()
          ? percent(sheet, cell, field, unit, number.get())
          : Optional.of(DecimalNode.valueOf(number.get()));
    }
    String text = cell.type() == BookCell.Type.TEXT ? cell.text().strip() : text(cell);
    if (text.endsWith("%") && text.length() > 1) {
      return Numbers.read(text.substring(0, text.length() - 1)) instanceof Numbers.Exact exact
          ? percent(sheet, cell, field, unit, exact.number())
          : noNumber(sheet, cell, text);
    }
    return switch (Numbers.read(text)) {
      case Numbers.Exact exact -> Optional.of(DecimalNode.valueOf(exact.number()));
      case Numbers.Either either ->
          problem(
              WorkbookRules.CELL,
              sheet,
              cell,
              "The text `" + text + "` may mean " + either.small() + " or " + either.large() + ".",
              "Type it as a number, not as text: set the cell's format to Number and enter it again.");
      case Numbers.None none -> noNumber(sheet, cell, text);
    };
  }

  private Optional<JsonNode> noNumber(BookSheet sheet, BookCell cell, String text) {
    return problem(
        SchemaRules.WRONG_TYPE,
        sheet,
        cell,
        "A number is expected here, not `" + text + "`.",
        "Type the number alone; the unit has its own cell, and words belong in the note.");
  }

  /** 0.81 shown as 81% is 81 of the unit %, and 0.81 of the unit 1. */
  private Optional<JsonNode> percent(
      BookSheet sheet, BookCell cell, Field field, String unit, BigDecimal hundredfold) {
    boolean inPercent =
        "%".equals(unit) || (unit == null && field.description().contains("percent"));
    if (inPercent) {
      return Optional.of(DecimalNode.valueOf(hundredfold));
    }
    if ("1".equals(unit)) {
      return Optional.of(DecimalNode.valueOf(hundredfold.scaleByPowerOfTen(-2)));
    }
    return problem(
        WorkbookRules.CELL,
        sheet,
        cell,
        "The cell shows "
            + hundredfold.toPlainString()
            + "%, but its unit is "
            + (unit == null || unit.isEmpty() ? "not % and not 1." : "`" + unit + "`."),
        "Set the cell's format to Number, or the unit to %.");
  }

  private Optional<JsonNode> yesNo(BookSheet sheet, BookCell cell) {
    if (cell.type() == BookCell.Type.YES_NO) {
      return Optional.of(BooleanNode.valueOf(cell.text().equals("1")));
    }
    String word = text(cell).strip().toLowerCase(Locale.ROOT);
    if (YES.contains(word) || NO.contains(word)) {
      return Optional.of(BooleanNode.valueOf(YES.contains(word)));
    }
    return problem(
        SchemaRules.WRONG_TYPE,
        sheet,
        cell,
        "Yes or no is expected here, not `" + text(cell).strip() + "`.",
        "Choose yes or no.");
  }

  private Optional<JsonNode> date(BookSheet sheet, BookCell cell) {
    if (cell.type() == BookCell.Type.NUMBER) {
      Optional<String> day =
          cell.shape().date() ? Days.serial(cell.text(), from1904) : Optional.empty();
      if (day.isPresent()) {
        return Optional.of(StringNode.valueOf(day.get()));
      }
      return problem(
          SchemaRules.DATE,
          sheet,
          cell,
          cell.shape().date()
              ? "The cell holds a time of day, not just a day."
              : "A day is expected here, and the cell holds the number " + cell.shown() + ".",
          "Type the day as in 2025-12-31.");
    }
    String text = text(cell).strip();
    return switch (Days.read(text)) {
      case Days.Exact exact -> Optional.of(StringNode.valueOf(exact.day()));
      case Days.Either either ->
          problem(
              WorkbookRules.CELL,
              sheet,
              cell,
              "The text `"
                  + text
                  + "` may mean "
                  + either.dayFirst()
                  + " or "
                  + either.monthFirst()
                  + ".",
              "Type the day as in 2025-12-31.");
      case Days.None none ->
          problem(
              SchemaRules.DATE,
              sheet,
              cell,
              "`" + text + "` is not a day that exists, written as 2025-12-31 or 31.12.2025.",
              "Type the day as in 2025-12-31.");
    };
  }

  private Optional<JsonNode> time(BookSheet sheet, BookCell cell) {
    String text = text(cell).strip();
    Optional<String> time = cell.type() == BookCell.Type.TEXT ? Days.time(text) : Optional.empty();
    return time.isPresent()
        ? Optional.of(StringNode.valueOf(time.get()))
        : problem(
            SchemaRules.DATE,
            sheet,
            cell,
            "A point in time with its offset from UTC is expected here, not `"
                + cell.shown()
                + "`.",
            "Type it as text, as in 2025-03-11T15:20+01:00 or 2025-03-11T14:20Z.");
  }

  private static ArrayNode codes(String text, Field field) {
    ArrayNode codes = JsonNodeFactory.instance.arrayNode();
    for (String code : text.strip().split("[,;\\s]+", -1)) {
      if (!code.isEmpty()) {
        codes.add(word(code, field));
      }
    }
    return codes;
  }

  /** The word of a list in the form it has there; case and blanks are not a meaning. */
  private static String word(String text, Field field) {
    for (Field.Choice choice : field.choices()) {
      if (choice.word().equalsIgnoreCase(text)
          || choice.word().equalsIgnoreCase(text.replaceAll("[\\s_]+", "-"))) {
        return choice.word();
      }
    }
    return text;
  }
}
