package org.counterweight.render.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.counterweight.render.RenderException;

/**
 * Turns workbook markup into an {@code .xlsx}. The same source gives the same bytes. Keeps no
 * state, so one instance serves any number of threads.
 */
public final class XlsxRenderer {
  private static final String SHEET_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  /** A renderer. */
  public XlsxRenderer() {}

  /**
   * Writes the workbook.
   *
   * @param out receives the file; stays open. Nothing is written where the source is refused.
   * @throws RenderException where the markup is wrong: names its line and column and what to do
   * @throws IOException where {@code out} fails
   */
  public void render(XlsxSource source, OutputStream out) throws RenderException, IOException {
    Book book = BookParser.parse(source.xml());
    References references = new References(book);
    Results results = Calculator.calculate(book, references);
    parts(book, references, results, source).write(out);
  }

  private static PartPackage parts(
      Book book, References references, Results results, XlsxSource source) throws RenderException {
    PartPackage parts = new PartPackage();
    Relations root = new Relations();
    root.add(Relations.OFFICE + "officeDocument", "xl/workbook.xml");
    root.add(
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        "docProps/core.xml");
    root.add(Relations.OFFICE + "extended-properties", "docProps/app.xml");
    root.add(Relations.OFFICE + "custom-properties", "docProps/custom.xml");
    parts.relate("", root);
    properties(parts, source);

    StyleSheet styles = new StyleSheet(book.base());
    SharedStrings strings = new SharedStrings();
    RowHeights heights = new RowHeights(book.base());
    SheetParts sheets =
        new SheetParts(
            parts, references, results, book.base(), styles, strings, heights, source.metadata());
    Relations workbook = new Relations();
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < book.sheets().size(); i++) {
      ids.add(workbook.add(Relations.OFFICE + "worksheet", "worksheets/sheet" + (i + 1) + ".xml"));
      sheets.add(book.sheets().get(i), i);
    }
    workbook.add(Relations.OFFICE + "styles", "styles.xml");
    parts.add("xl/styles.xml", SHEET_TYPE + "styles+xml", styles.bytes());
    if (!strings.isEmpty()) {
      workbook.add(Relations.OFFICE + "sharedStrings", "sharedStrings.xml");
      parts.add("xl/sharedStrings.xml", SHEET_TYPE + "sharedStrings+xml", strings.bytes());
    }
    AttachmentParts.add(parts, workbook, source.attachments());
    parts.add(
        "xl/workbook.xml", SHEET_TYPE + "sheet.main+xml", WorkbookXml.bytes(book, references, ids));
    parts.relate("xl/workbook.xml", workbook);
    return parts;
  }

  private static void properties(PartPackage parts, XlsxSource source) {
    parts.add(
        "docProps/core.xml",
        "application/vnd.openxmlformats-package.core-properties+xml",
        PropertiesXml.core(source.metadata()));
    parts.add(
        "docProps/app.xml",
        "application/vnd.openxmlformats-officedocument.extended-properties+xml",
        PropertiesXml.application());
    parts.add(
        "docProps/custom.xml",
        "application/vnd.openxmlformats-officedocument.custom-properties+xml",
        PropertiesXml.custom(source.metadata()));
  }
}
