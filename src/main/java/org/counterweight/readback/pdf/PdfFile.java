package org.counterweight.readback.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.counterweight.layout.Aside;
import org.counterweight.layout.Layout;
import org.counterweight.layout.Line;
import org.counterweight.layout.Medium;
import org.counterweight.layout.Panel;
import org.counterweight.layout.Picture;
import org.counterweight.layout.Surface;
import org.counterweight.layout.Table;
import org.counterweight.readback.Embedded;
import org.counterweight.readback.Readback;
import org.counterweight.readback.UnreadableArtefact;

/** Reads one PDF file from its bytes. */
public final class PdfFile {
  private final PDDocument document;
  private final Desk desk;
  private final List<Canvas> pages = new ArrayList<>();
  private final List<List<Stretch>> stretches = new ArrayList<>();

  private PdfFile(PDDocument document, Budget budget) {
    this.document = document;
    this.desk = new Desk(document, budget);
  }

  /**
   * Reads a file.
   *
   * @throws UnreadableArtefact where not all of it can be read for certain
   */
  public static Readback read(byte[] pdf) throws UnreadableArtefact {
    Budget budget = new Budget();
    try (PDDocument document = Opening.open(pdf)) {
      return new PdfFile(document, budget).read();
    } catch (Stopped e) {
      throw new UnreadableArtefact(e.getMessage(), e);
    } catch (StackOverflowError | OutOfMemoryError e) {
      throw new UnreadableArtefact(
          "the file is nested too deep or grows too large when it is read;"
              + " split it, or save it in a simpler form",
          e);
    } catch (IOException | RuntimeException e) {
      throw new UnreadableArtefact(
          "the file is damaged inside, so that not all of it can be read;"
              + " get it again, or save it anew from its source",
          e);
    }
  }

  private Readback read() throws IOException {
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    PageScan scan = new PageScan(desk);
    int number = 0;
    List<COSDictionary> list = PageList.of(catalog);
    for (COSDictionary page : list) {
      desk.budget().time();
      desk.number(page, ++number);
      pages.add(
          scan.scan(new WholePage(page, document.getResourceCache(), desk.streams()), number));
      stretches.add(Stretches.of(pages.get(number - 1)));
    }
    Blocks blocks = new Blocks();
    TaggedTables tables = new TaggedTables();
    TaggedPictures figures = new TaggedPictures();
    Element root = Tree.of(catalog, desk);
    List<Element> elements =
        root == null ? List.of() : TaggedText.walk(root, blocks, tables, figures);
    boolean tagged = blocks.size() > 0;
    Set<Paint> drawn = figures.paints();
    List<LoosePictures> others = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      others.add(new LoosePictures(pages.get(i), stretches.get(i), drawn));
    }
    List<Table> grids = new ArrayList<>(tables.all());
    if (!tagged) {
      Flow flow = new Flow(pages, stretches, blocks, grids);
      for (int i = 0; i < pages.size(); i++) {
        flow.add(i, others.get(i).drawings());
      }
    }
    LooseText loose = new LooseText(blocks);
    for (int i = 0; i < pages.size(); i++) {
      loose.add(pages.get(i), stretches.get(i));
    }
    List<Picture> pictures = figures.pictures(pages, blocks.all());
    others.forEach(page -> page.add(blocks.all(), pictures));
    List<Panel> panels = new ArrayList<>();
    pages.forEach(page -> panels.addAll(Panels.of(page, drawn)));
    pictures.sort(Comparator.comparingInt(Picture::order));
    Asides asides = new Asides();
    Properties.add(document, desk, asides);
    Outline.add(document, desk, asides);
    Notes.addSpoken(elements, asides);
    for (Canvas page : pages) {
      page.spoken().forEach(text -> asides.add(Aside.Kind.ACTUAL_TEXT, text, page.page(), 0));
    }
    Notes.add(catalog, list, desk, asides);
    List<Embedded> attachments = Attachments.of(catalog, list, desk, asides);
    Layout layout =
        new Layout(
            Medium.PDF,
            tagged,
            document.getDocumentCatalog().getLanguage(),
            surfaces(),
            blocks.all(),
            lines(blocks),
            grids,
            pictures,
            panels,
            asides.all());
    return new Readback(layout, attachments, blocks.identified());
  }

  private List<Surface> surfaces() {
    String[] labels = labels();
    List<Surface> surfaces = new ArrayList<>();
    for (Canvas page : pages) {
      surfaces.add(
          new Surface(
              page.page(),
              labels.length >= page.page() && labels[page.page() - 1] != null
                  ? labels[page.page() - 1]
                  : Integer.toString(page.page()),
              page.frame().width(),
              page.frame().height(),
              true));
    }
    return surfaces;
  }

  private String[] labels() {
    try {
      PDPageLabels labels = document.getDocumentCatalog().getPageLabels();
      return labels == null ? new String[0] : labels.getLabelsByPageIndices();
    } catch (IOException | RuntimeException e) {
      // Labels that cannot be made out are shown by no viewer either: it counts the pages.
      return new String[0];
    }
  }

  private List<Line> lines(Blocks blocks) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      List<Stretch> seen = new ArrayList<>();
      for (Stretch stretch : stretches.get(i)) {
        if (stretch.run().visible() && blocks.order(stretch) >= 0) {
          seen.add(stretch);
        }
      }
      List<Line> own = new ArrayList<>();
      for (WordLines.Row row : WordLines.of(seen)) {
        Set<Integer> from = new LinkedHashSet<>();
        row.words().forEach(word -> from.add(blocks.order(word.stretch())));
        own.add(new Line(i + 1, WordLines.text(row.words()), row.box(), List.copyOf(from)));
      }
      own.sort(
          Comparator.<Line>comparingDouble(line -> line.box().y())
              .thenComparingDouble(line -> line.box().x()));
      lines.addAll(own);
    }
    return lines;
  }
}
