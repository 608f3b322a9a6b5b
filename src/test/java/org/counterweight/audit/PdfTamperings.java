package org.counterweight.audit;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.counterweight.release.Digest;

/** What can be done to the PDF of a release. */
final class PdfTamperings {
  private static final String VALUE = "tieout.pdf-value";
  private static final String LOOSE = "tieout.unsourced-number";

  private PdfTamperings() {}

  static List<Tampering> all() {
    return List.of(
        words("a digit of a total", VALUE, 2, "2,960", "2,950"),
        words("a digit of the cover's figure", VALUE, 1, "3.717", "3.777"),
        words("a shifted decimal point", VALUE, 1, "3.717", "37.17"),
        words("two digits swapped", VALUE, 2, "3,717", "3,771", 2),
        words("a minus taken away", VALUE, 4, "−12.0", "12.0"),
        words("brackets of a loss taken away", VALUE, 5, "(0.34)", "0.34"),
        words("millions turned into billions", VALUE, 1, "GBP m", "GBP bn"),
        words("another currency", VALUE, 1, "GBP m", "EUR m"),
        words("another unit in a row", VALUE, 2, "MWh", "kWh", 3),
        words("a larger unit on the cover", VALUE, 1, "GWh", "MWh"),
        words("a label in a chart", VALUE, 2, "1,730", "1,330"),
        words("usage doubled", VALUE, 1, "48", "84"),
        words("a comparative in a table", VALUE, 2, "2,984", "2,184", 1),
        words("a cheaper harm", VALUE, 7, "375", "175"),
        words("a change in percent", LOOSE, 1, "+24.6%", "+44.6%"),
        words("a comparative in a line of text", LOOSE, 1, "2.984", "2.894"),
        words("a number in a sentence", LOOSE, 2, "3,717 MWh", "3,177 MWh"),
        words("a number in the sensitivity", LOOSE, 3, "34", "43"),
        words("a day", LOOSE, 1, "10 March 2026", "20 March 2026"),
        words("the end of an interval", LOOSE, 5, "(−16.1", "(−13.1"),
        words("a digit of the LEI", LOOSE, 1, "213800HARB", "213900HARB"),
        new Tampering(
            "PDF: the digest of the data", LOOSE, true, PdfTamperings::digestOfTheLastPage),
        pdf("a figure under a white box", VALUE, PdfTamperings::whiteOut),
        pdf(
            "a figure repainted",
            VALUE,
            document -> {
              whiteOut(document);
              write(document, 0, 60, 622, 20, "3.217 GWh", Color.BLACK);
            }),
        new Tampering(
            "a figure repainted by an update at the end of the file",
            VALUE,
            true,
            scene ->
                scene
                    .files()
                    .put(
                        "statement.pdf",
                        PdfForgery.append(
                            scene.files().get("statement.pdf"),
                            document -> {
                              whiteOut(document);
                              document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
                              document
                                  .getPage(0)
                                  .getResources()
                                  .getCOSObject()
                                  .setNeedToBeUpdated(true);
                            }))),
        new Tampering(
            "PDF: a line added by an update at the end of the file",
            "release.pdf-revised",
            true,
            scene ->
                scene
                    .files()
                    .put(
                        "statement.pdf",
                        PdfForgery.append(
                            scene.files().get("statement.pdf"), PdfTamperings::later))),
        pdf(
            "a claim written below a table",
            LOOSE,
            document ->
                write(document, 3, 60, 60, 9, "AI has saved GBP 77.3 m so far", Color.BLACK)),
        pdf(
            "a white claim of usage",
            "prominence.hidden",
            document ->
                write(document, 2, 60, 40, 8, "Staff sent 990 billion tokens", Color.WHITE)),
        pdf("a claim painted invisibly", "prominence.hidden", PdfTamperings::invisible),
        pdf("a note over a figure", LOOSE, PdfTamperings::note),
        pdf("an alternative text", LOOSE, PdfTamperings::alt),
        pdf("a text read aloud in place of a figure", LOOSE, PdfTamperings::readAloud),
        pdf(
            "a bookmark with a number",
            LOOSE,
            document -> {
              PDOutlineItem item = new PDOutlineItem();
              item.setTitle("Net value GBP 9.97 m");
              item.setDestination(document.getPage(0));
              document.getDocumentCatalog().getDocumentOutline().addLast(item);
            }),
        pdf(
            "a title with a number",
            LOOSE,
            document -> document.getDocumentInformation().setTitle("Value up 437 percent")),
        pdf("a page taken out", VALUE, document -> document.removePage(2)),
        pdf("an id on another figure", VALUE, document -> rename(document)),
        pdf(
            "a script at opening",
            "release.active-content",
            document ->
                document
                    .getDocumentCatalog()
                    .setOpenAction(new PDActionJavaScript("app.alert(1)"))),
        pdf(
            "a link that starts a program",
            "release.active-content",
            document -> {
              PDActionLaunch launch = new PDActionLaunch();
              launch.setF("calc.exe");
              PDAnnotationLink link = new PDAnnotationLink();
              link.setRectangle(new PDRectangle(10, 10, 50, 20));
              link.setAction(launch);
              document.getPage(0).getAnnotations().add(link);
            }),
        pdf(
            "other data inside",
            "tieout.data-differs",
            document -> embedded(document, "\"value\":\"2429\"", "\"value\":\"2419\"")),
        pdf(
            "no data inside",
            "tieout.data-differs",
            document -> {
              document
                  .getDocumentCatalog()
                  .getNames()
                  .getCOSObject()
                  .removeItem(COSName.EMBEDDED_FILES);
              document.getDocumentCatalog().getCOSObject().removeItem(COSName.AF);
              document.getPages().forEach(page -> page.getCOSObject().removeItem(COSName.AF));
            }),
        pdf(
            "the tags taken out",
            "conformance.pdf-ua",
            document -> {
              document.getDocumentCatalog().setStructureTreeRoot(null);
              document.getDocumentCatalog().setMarkInfo(null);
            }),
        new Tampering(
            "the end of the file cut off",
            "release.unreadable",
            true,
            scene -> {
              byte[] pdf = scene.files().get("statement.pdf");
              scene.files().put("statement.pdf", java.util.Arrays.copyOf(pdf, pdf.length / 2));
            }));
  }

  private static Tampering words(String what, String rule, int page, String from, String to) {
    return words(what, rule, page, from, to, 1);
  }

  private static Tampering words(
      String what, String rule, int page, String from, String to, int nth) {
    return pdf(what, rule, PdfForgery.replace(page, from, to, nth));
  }

  /**
   * Turns the first digit of the digest in the block on the data, which stands on the last page.
   */
  private static void digestOfTheLastPage(Tampering.Scene scene) throws Exception {
    String digest = Digest.of(scene.files().get("statement.json"));
    String shown = digest.substring(0, 8);
    String turned = (shown.charAt(0) == '1' ? '2' : '1') + shown.substring(1);
    scene.pdf(
        document -> PdfForgery.replace(document.getNumberOfPages(), shown, turned, 1).to(document));
  }

  private static Tampering pdf(String what, String rule, PdfForgery.Change change) {
    return new Tampering("PDF: " + what, rule, true, scene -> scene.pdf(change));
  }

  private static PDPageContentStream over(PDDocument document, int page)
      throws java.io.IOException {
    return new PDPageContentStream(document, document.getPage(page), AppendMode.APPEND, true, true);
  }

  /** Writes a line on the cover in such a way that it can be appended to the file. */
  static void later(PDDocument document) throws java.io.IOException {
    PDPage page = document.getPage(0);
    write(document, 0, 60, 60, 9, "As approved by the board", Color.BLACK);
    page.getCOSObject().setNeedToBeUpdated(true);
    page.getResources().getCOSObject().setNeedToBeUpdated(true);
  }

  /** Paints over the cover's tiles, numbers included. */
  private static void whiteOut(PDDocument document) throws java.io.IOException {
    PDPage page = document.getPage(0);
    try (PDPageContentStream out = over(document, 0)) {
      out.setNonStrokingColor(Color.WHITE);
      out.addRect(0, page.getMediaBox().getHeight() * 0.35f, page.getMediaBox().getWidth(), 300);
      out.fill();
    }
  }

  private static void write(
      PDDocument document, int page, float x, float y, float size, String text, Color color)
      throws java.io.IOException {
    try (PDPageContentStream out = over(document, page)) {
      out.beginText();
      out.setFont(new PDType1Font(FontName.HELVETICA), size);
      out.setNonStrokingColor(color);
      out.newLineAtOffset(x, y);
      out.showText(text);
      out.endText();
    }
  }

  private static void invisible(PDDocument document) throws java.io.IOException {
    try (PDPageContentStream out = over(document, 2)) {
      out.beginText();
      out.setFont(new PDType1Font(FontName.HELVETICA), 9);
      out.setRenderingMode(RenderingMode.NEITHER);
      out.newLineAtOffset(60, 40);
      out.showText("Staff sent 990 billion tokens");
      out.endText();
    }
  }

  private static void note(PDDocument document) throws java.io.IOException {
    PDAnnotationFreeText note = new PDAnnotationFreeText();
    note.setRectangle(new PDRectangle(60, 500, 200, 40));
    note.setDefaultAppearance("/Helv 12 Tf 0 g");
    note.setContents("corrected: GBP 5.91 m");
    note.constructAppearances(document);
    document.getPage(1).getAnnotations().add(note);
  }

  private static COSDictionary element(COSBase node, String key, String holds, int depth) {
    COSBase it = node instanceof COSObject object ? object.getObject() : node;
    if (it instanceof COSArray array) {
      for (COSBase kid : array) {
        COSDictionary found = element(kid, key, holds, depth + 1);
        if (found != null) {
          return found;
        }
      }
    } else if (it instanceof COSDictionary dictionary && depth < 60) {
      String value = dictionary.getString(COSName.getPDFName(key));
      if (value != null && value.contains(holds)) {
        return dictionary;
      }
      return element(dictionary.getItem(COSName.K), key, holds, depth + 1);
    }
    return null;
  }

  private static COSDictionary element(PDDocument document, String key, String holds) {
    return element(
        document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), key, holds, 0);
  }

  private static void alt(PDDocument document) {
    COSDictionary chart = element(document, "Alt", "1,730");
    chart.setString("Alt", chart.getString("Alt").replace("1,730", "1,370"));
  }

  private static void readAloud(PDDocument document) {
    element(document, "ID", "energy.pue").setString("ActualText", "1.057");
  }

  private static void rename(PDDocument document) {
    element(document, "ID", "value.gross").setString("ID", "value.net~9");
  }

  private static void embedded(PDDocument document, String from, String to)
      throws java.io.IOException {
    var file =
        document
            .getDocumentCatalog()
            .getNames()
            .getEmbeddedFiles()
            .getNames()
            .values()
            .iterator()
            .next();
    String text =
        new String(file.getEmbeddedFile().toByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    if (!text.contains(from)) {
      throw new IllegalArgumentException("the data do not hold " + from);
    }
    byte[] changed = text.replace(from, to).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    var stream =
        new org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile(
            document, new ByteArrayInputStream(changed));
    file.setEmbeddedFile(stream);
    file.setEmbeddedFileUnicode(stream);
  }
}
