package org.counterweight.render;

/** The PDF's template: from a statement to the XHTML that the PDF engine lays out. */
public final class StatementPdf {
  /** Name of the template below the template folder. */
  public static final String TEMPLATE = "pdf/statement.ftlx";

  private final TemplateEngine templates;

  /** Uses these templates. */
  public StatementPdf(TemplateEngine templates) {
    this.templates = templates;
  }

  /**
   * The document as XHTML; style sheets and pictures in it are named relative to {@code pdf/}.
   *
   * @throws RenderException where a template or message file is missing or wrong, with its place
   */
  public String xhtml(ViewInput input) throws RenderException {
    Messages messages = Messages.of(input.locale(), templates);
    return templates.process(TEMPLATE, StatementModel.of(input, messages));
  }
}
