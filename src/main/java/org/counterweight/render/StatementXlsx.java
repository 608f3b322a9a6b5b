package org.counterweight.render;

/** The workbook's template: from a statement to the vocabulary that the workbook engine writes. */
public final class StatementXlsx {
  /** Name of the template below the template folder. */
  public static final String TEMPLATE = "xlsx/statement.ftlx";

  private final TemplateEngine templates;

  /** Uses these templates. */
  public StatementXlsx(TemplateEngine templates) {
    this.templates = templates;
  }

  /**
   * The workbook in the vocabulary of {@code templates/README.md}.
   *
   * @throws RenderException where a template or message file is missing or wrong, with its place
   */
  public String markup(ViewInput input) throws RenderException {
    Messages messages = Messages.of(input.locale(), templates);
    return templates.process(TEMPLATE, StatementModel.of(input, messages));
  }
}
