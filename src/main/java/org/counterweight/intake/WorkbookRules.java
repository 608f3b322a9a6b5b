package org.counterweight.intake;

import java.util.List;
import org.counterweight.finding.RuleId;
import org.counterweight.finding.Severity;

/** The rules about workbooks as input; those of {@link SchemaRules} hold beside them. */
public final class WorkbookRules {
  /** The file is a plain workbook. */
  public static final SchemaRule WORKBOOK =
      rule(
          "schema.workbook",
          "The file is a plain workbook",
          "A workbook with macros, links to other files, a password or a damaged zip does not say by"
              + " itself what it states, or cannot be opened safely.",
          "Save it as .xlsx, without password, macros and links.",
          "# a file statement.xlsm, or a workbook whose cells refer to ='[Budget.xlsx]Sheet1'!A1",
          "# the same saved as statement.xlsx, links replaced by their values");

  /** A cell has one meaning. */
  public static final SchemaRule CELL =
      rule(
          "schema.cell",
          "A cell has one meaning",
          "1.234 is one and a bit in London and more than a thousand in Berlin; an error value or a"
              + " formula that was never calculated is no value at all.",
          "Type the value as the finding says.",
          "# a cell that holds the text 1,234, or #DIV/0!",
          "# a cell that holds the number 1234");

  private static final List<SchemaRule> ALL = List.of(WORKBOOK, CELL);

  private WorkbookRules() {}

  /** Every rule, in the order in which a workbook meets them. */
  public static List<SchemaRule> all() {
    return ALL;
  }

  private static SchemaRule rule(
      String id, String title, String why, String fix, String failing, String passing) {
    return new SchemaRule(
        new RuleId(id),
        Severity.ERROR,
        title,
        why,
        SchemaRules.CITATION,
        fix,
        "0.1",
        failing,
        passing);
  }
}
