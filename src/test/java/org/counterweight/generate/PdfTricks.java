package org.counterweight.generate;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;

/** What can be done to a finished PDF that no style sheet of ours can say. */
final class PdfTricks {
  private static final String BOAST = "Our systems handled over 95 billion tokens this year";
  private static final int COVER = 0;

  /** One trick. */
  @FunctionalInterface
  private interface Trick {
    void play(PDDocument document) throws IOException;
  }

  private static final Map<String, Trick> TRICKS =
      Map.ofEntries(
          Map.entry("harm-render-mode-3", d -> around(d, "3 Tr", "")),
          Map.entry("harm-clipped", d -> around(d, "0 0 3 3 re W n", "")),
          Map.entry("harm-off-page", d -> around(d, "1 0 0 1 4000 0 cm", "")),
          Map.entry("harm-shrunk", d -> around(d, "0.1 0 0 0.1 0 0 cm", "")),
          Map.entry("harm-squeezed", d -> around(d, "0.5 0 0 1 0 0 cm", "")),
          Map.entry("harm-covered", d -> around(d, "", "q 1 g 0 0 2000 2000 re f Q")),
          Map.entry("harm-under-picture", PdfTricks::pictureOverHarm),
          Map.entry("harm-transparent", PdfTricks::faintHarm),
          Map.entry("harm-layer-off", PdfTricks::layerOff),
          Map.entry("harm-after-blank-pages", PdfTricks::blankPages),
          Map.entry("usage-annotation", PdfTricks::annotation),
          Map.entry("usage-bookmark", PdfTricks::bookmark),
          Map.entry("usage-title", d -> d.getDocumentInformation().setTitle(BOAST)),
          Map.entry("usage-subject", d -> d.getDocumentInformation().setSubject(BOAST)),
          Map.entry("usage-keywords", d -> d.getDocumentInformation().setKeywords(BOAST)),
          Map.entry(
              "usage-property",
              d -> d.getDocumentInformation().setCustomMetadataValue("Slogan", BOAST)),
          Map.entry("usage-alt", PdfTricks::alt),
          Map.entry("usage-hero", d -> write(d, COVER, BOAST, 21, 60, 780, Color.BLACK)),
          Map.entry("usage-in-pieces", PdfTricks::pieces),
          Map.entry("usage-white", d -> write(d, COVER, BOAST, 10, 60, 30, Color.WHITE)),
          Map.entry("usage-1pt", d -> write(d, COVER, BOAST, 1, 60, 30, Color.BLACK)),
          Map.entry("usage-off-page", d -> write(d, COVER, BOAST, 10, 60, -40, Color.BLACK)),
          Map.entry("usage-invisible", PdfTricks::invisible),
          Map.entry("usage-picture", PdfTricks::picture),
          Map.entry(
              "usage-every-page",
              d -> {
                for (int i = 0; i < d.getNumberOfPages(); i++) {
                  write(d, i, BOAST, 7, 60, 20, Color.DARK_GRAY);
                }
              }));

  private PdfTricks() {}

  static byte[] play(List<String> tricks, byte[] pdf) throws IOException {
    if (tricks.isEmpty()) {
      return pdf;
    }
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (String trick : tricks) {
        if (!TRICKS.containsKey(trick)) {
          throw new AssertionError("no trick is called " + trick);
        }
        TRICKS.get(trick).play(document);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  /** Pages with harm but without usage and value; the style of the case must see to it. */
  private static List<Integer> harm(PDDocument document) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    int first = -1;
    for (int i = 1; i < document.getNumberOfPages(); i++) {
      stripper.setStartPage(i + 1);
      stripper.setEndPage(i + 1);
      String text = stripper.getText(document);
      if (first < 0 && text.contains("Events by severity")) {
        first = i;
      }
      if (first >= 0 && i > first && text.contains("Raw usage")) {
        List<Integer> pages = new ArrayList<>();
        for (int page = first; page < i; page++) {
          pages.add(page);
        }
        return pages;
      }
    }
    throw new AssertionError("harm has no pages of its own in this style");
  }

  private static void around(PDDocument document, String before, String after) throws IOException {
    for (int i : harm(document)) {
      wrap(document, document.getPage(i), before, after);
    }
  }

  private static void wrap(PDDocument document, PDPage page, String before, String after)
      throws IOException {
    List<PDStream> streams = new ArrayList<>();
    streams.add(stream(document, "q " + before + "\n"));
    page.getContentStreams().forEachRemaining(streams::add);
    streams.add(stream(document, "\nQ " + after));
    page.setContents(streams);
  }

  private static PDStream stream(PDDocument document, String operators) throws IOException {
    PDStream stream = new PDStream(document);
    try (var out = stream.createOutputStream()) {
      out.write(operators.getBytes(StandardCharsets.US_ASCII));
    }
    return stream;
  }

  private static void faintHarm(PDDocument document) throws IOException {
    for (int i : harm(document)) {
      PDExtendedGraphicsState faint = new PDExtendedGraphicsState();
      faint.setNonStrokingAlphaConstant(0.02f);
      PDPage page = document.getPage(i);
      page.getResources().put(COSName.getPDFName("Faint"), faint);
      wrap(document, page, "/Faint gs", "");
    }
  }

  private static void layerOff(PDDocument document) throws IOException {
    PDOptionalContentProperties layers = new PDOptionalContentProperties();
    PDOptionalContentGroup layer = new PDOptionalContentGroup("More");
    layers.addGroup(layer);
    layers.setGroupEnabled(layer, false);
    document.getDocumentCatalog().setOCProperties(layers);
    for (int i : harm(document)) {
      PDPage page = document.getPage(i);
      page.getResources().put(COSName.getPDFName("More"), layer);
      wrap(document, page, "/OC /More BDC", "");
      List<PDStream> streams = new ArrayList<>();
      page.getContentStreams().forEachRemaining(streams::add);
      streams.add(streams.size() - 1, stream(document, "\nEMC "));
      page.setContents(streams);
    }
  }

  private static void blankPages(PDDocument document) throws IOException {
    List<Integer> pages = harm(document);
    List<PDPage> moved = pages.stream().map(document::getPage).toList();
    moved.forEach(page -> document.getPages().remove(page));
    PDRectangle size = document.getPage(0).getMediaBox();
    for (int i = 0; i < 8; i++) {
      document.addPage(new PDPage(size));
    }
    moved.forEach(document::addPage);
  }

  private static void pictureOverHarm(PDDocument document) throws IOException {
    BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.LIGHT_GRAY);
    g.fillRect(0, 0, 8, 8);
    g.dispose();
    for (int i : harm(document)) {
      try (PDPageContentStream out = appending(document, document.getPage(i))) {
        out.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 700, 900);
      }
    }
  }

  private static void picture(PDDocument document) throws IOException {
    BufferedImage image = new BufferedImage(600, 60, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, 600, 60);
    g.setColor(Color.BLACK);
    g.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 22));
    g.drawString(BOAST, 5, 40);
    g.dispose();
    for (int i : new int[] {COVER, document.getNumberOfPages() / 2}) {
      try (PDPageContentStream out = appending(document, document.getPage(i))) {
        out.drawImage(LosslessFactory.createFromImage(document, image), 60, 10, 470, 47);
      }
    }
  }

  private static void write(
      PDDocument document, int page, String text, float size, float x, float y, Color ink)
      throws IOException {
    try (PDPageContentStream out = appending(document, document.getPage(page))) {
      out.beginText();
      out.setFont(font(), size);
      out.setNonStrokingColor(ink);
      out.newLineAtOffset(x, y);
      out.showText(text);
      out.endText();
    }
  }

  private static void invisible(PDDocument document) throws IOException {
    try (PDPageContentStream out = appending(document, document.getPage(COVER))) {
      out.beginText();
      out.setRenderingMode(RenderingMode.NEITHER);
      out.setFont(font(), 10);
      out.newLineAtOffset(60, 30);
      out.showText(BOAST);
      out.endText();
    }
  }

  /** Every letter painted by itself, and the words from the last to the first. */
  private static void pieces(PDDocument document) throws IOException {
    try (PDPageContentStream out = appending(document, document.getPage(COVER))) {
      for (int i = BOAST.length() - 1; i >= 0; i--) {
        float x = font().getStringWidth(BOAST.substring(0, i)) * 21 / 1000;
        out.beginText();
        out.setFont(font(), 21);
        out.newLineAtOffset(40 + x, 790);
        out.showText(BOAST.substring(i, i + 1));
        out.endText();
      }
    }
  }

  private static PDFont font() {
    return new PDType1Font(FontName.HELVETICA);
  }

  private static PDPageContentStream appending(PDDocument document, PDPage page)
      throws IOException {
    if (page.getResources() == null) {
      page.setResources(new PDResources());
    }
    return new PDPageContentStream(document, page, AppendMode.APPEND, true, true);
  }

  private static void annotation(PDDocument document) throws IOException {
    PDAnnotationText note = new PDAnnotationText();
    note.setContents(BOAST);
    note.setRectangle(new PDRectangle(500, 700, 20, 20));
    document.getPage(COVER).getAnnotations().add(note);
    note.setPrinted(true);
    List<org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation> all =
        new ArrayList<>(document.getPage(COVER).getAnnotations());
    all.add(note);
    document.getPage(COVER).setAnnotations(all);
  }

  private static void bookmark(PDDocument document) {
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(BOAST);
    item.setDestination(document.getPage(COVER));
    document.getDocumentCatalog().getDocumentOutline().addFirst(item);
  }

  private static void alt(PDDocument document) {
    COSBase root =
        document.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.STRUCT_TREE_ROOT);
    List<COSDictionary> figures = new ArrayList<>();
    figures(root, figures, 0);
    if (figures.isEmpty()) {
      throw new AssertionError("the PDF has no tagged figure");
    }
    figures.getFirst().setItem(COSName.ALT, new COSString(BOAST));
  }

  private static void figures(COSBase node, List<COSDictionary> found, int depth) {
    if (depth > 40) {
      return;
    }
    if (node instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        figures(array.getObject(i), found, depth + 1);
      }
    } else if (node instanceof COSDictionary dictionary) {
      if ("Figure".equals(dictionary.getNameAsString(COSName.S))) {
        found.add(dictionary);
      }
      figures(dictionary.getDictionaryObject(COSName.K), found, depth + 1);
    }
  }
}
