package org.counterweight.intake.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFFontFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/** Drop-downs, input checks with messages in plain words, and colours for what is missing. */
final class Checks {
  private static final int LONGEST_MESSAGE = 220;

  private final XSSFSheet sheet;
  private final ListsSheet lists;
  private final XSSFDataValidationHelper helper;
  private final XSSFSheetConditionalFormatting colours;

  Checks(XSSFSheet sheet, ListsSheet lists) {
    this.sheet = sheet;
    this.lists = lists;
    this.helper = new XSSFDataValidationHelper(sheet);
    this.colours = sheet.getSheetConditionalFormatting();
  }

  /** Checks what is typed into these cells. */
  void validate(Field field, CellRangeAddress cells, String ownersAt) {
    DataValidationConstraint constraint = constraint(field, ownersAt);
    if (constraint == null) {
      return;
    }
    DataValidation validation =
        helper.createValidation(
            constraint,
            new CellRangeAddressList(
                cells.getFirstRow(),
                cells.getLastRow(),
                cells.getFirstColumn(),
                cells.getLastColumn()));
    validation.setErrorStyle(
        open(field) ? DataValidation.ErrorStyle.WARNING : DataValidation.ErrorStyle.STOP);
    validation.setShowErrorBox(true);
    validation.createErrorBox(cut(field.label(), 32), cut(error(field), LONGEST_MESSAGE));
    validation.setShowPromptBox(true);
    validation.createPromptBox(cut(field.label(), 32), cut(prompt(field), LONGEST_MESSAGE));
    validation.setSuppressDropDownArrow(true);
    validation.setEmptyCellAllowed(true);
    sheet.addValidationData(validation);
  }

  private DataValidationConstraint constraint(Field field, String ownersAt) {
    int between = DataValidationConstraint.OperatorType.BETWEEN;
    return switch (field.kind()) {
      case CHOICE, UNIT -> helper.createFormulaListConstraint(lists.range(field));
      case YES_NO, REPORTED -> helper.createExplicitListConstraint(new String[] {"yes", "no"});
      case NUMBER -> helper.createDecimalConstraint(between, "-1E+300", "1E+300");
      case INTEGER ->
          helper.createIntegerConstraint(between, "-9007199254740991", "9007199254740991");
      case DATE -> helper.createDateConstraint(between, "1", "1000000", "");
      case OWNER -> ownersAt == null ? null : helper.createFormulaListConstraint(ownersAt);
      case TEXT, CODE, CODES, TIME -> null;
    };
  }

  /** Whether something else than what the check knows may be right. */
  private static boolean open(Field field) {
    return switch (field.kind()) {
      case UNIT, DATE, OWNER -> true;
      default -> false;
    };
  }

  private static String error(Field field) {
    return switch (field.kind()) {
      case CHOICE -> "Choose one of the words in the list; the sheet Lists says what they mean.";
      case UNIT -> "This unit is not in the list. A currency is its three-letter ISO 4217 code.";
      case YES_NO, REPORTED -> "Choose yes or no.";
      case NUMBER -> "Type a number alone: no unit, no words. The unit has its own cell.";
      case INTEGER -> "Type a whole number alone: no unit, no words.";
      case DATE -> "Type a day, as in 2025-12-31.";
      case OWNER -> "No row has this ID yet. Choose one from the list, or add its row first.";
      case TEXT, CODE, CODES, TIME -> "";
    };
  }

  private static String prompt(Field field) {
    String meaning = field.description().isEmpty() ? field.label() + "." : field.description();
    return field.required() ? meaning + " Required." : meaning;
  }

  /** Colours the blank ones of these cells where the condition holds. */
  void missing(CellRangeAddress cells, String condition) {
    rule(cells, condition, "FCE8B2", null);
  }

  /** Colours what is wrong for certain. */
  void wrong(CellRangeAddress cells, String condition) {
    rule(cells, condition, "F6C9C2", "8E1B0E");
  }

  /** Colours words of a status. */
  void status(CellRangeAddress cells, String first) {
    rule(cells, "LEFT(" + first + ",5)=\"wrong\"", "F6C9C2", "8E1B0E");
    rule(cells, "LEFT(" + first + ",7)=\"missing\"", "FCE8B2", "7A5B00");
    rule(cells, "LEFT(" + first + ",8)=\"complete\"", "D9EFE3", "1B6E53");
  }

  private void rule(CellRangeAddress cells, String formula, String fill, String ink) {
    XSSFConditionalFormattingRule rule = colours.createConditionalFormattingRule(formula);
    PatternFormatting pattern = rule.createPatternFormatting();
    pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
    pattern.setFillBackgroundColor(Look.colour(fill));
    if (ink != null) {
      XSSFFontFormatting font = rule.createFontFormatting();
      font.setFontColor(Look.colour(ink));
      // The library drops the alpha byte, which the schema asks for.
      font.getFontColor().getCTColor().setRgb(Look.colour(ink).getARGB());
    }
    colours.addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
  }

  /** The same for several stretches of cells at once. */
  static CellRangeAddress column(int column, int firstRow, int lastRow) {
    return new CellRangeAddress(firstRow, lastRow, column, column);
  }

  static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }

  /** Words of a list as a message shows them. */
  static String words(List<Field.Choice> choices) {
    return String.join(", ", choices.stream().map(Field.Choice::word).toList());
  }
}
