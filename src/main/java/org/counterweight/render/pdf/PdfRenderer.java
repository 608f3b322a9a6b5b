package org.counterweight.render.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.counterweight.render.RenderException;
import org.openpdf.pdf.DefaultPDFCreationListener;
import org.openpdf.pdf.ITextRenderer;
import org.openpdf.util.XRLog;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Makes PDF files that are PDF/A-3a and PDF/UA-1. One instance serves any number of threads; the
 * same source gives the same bytes, in any thread and any run.
 */
public final class PdfRenderer {
  /** Layout counts in dots; 20 to a CSS pixel. */
  static final float DOTS_PER_POINT = ConfinedUserAgent.DOTS_PER_PIXEL * 4f / 3f;

  static {
    // The library reports to java.util.logging, which writes to standard error by default. What
    // matters is refused here with a message of its own.
    XRLog.setLoggingEnabled(false);
    // Else every picture passes through a file in the temporary folder.
    ImageIO.setUseCache(false);
  }

  private final FontLibrary fonts;
  private final XhtmlReader reader = new XhtmlReader();
  private final StyleCheck styles = new StyleCheck();
  private final StyleMemory memory = new StyleMemory();

  /** A renderer whose documents use these faces. */
  public PdfRenderer(FontLibrary fonts) {
    this.fonts = Objects.requireNonNull(fonts);
  }

  /**
   * Renders one document. Nothing is written to {@code out} unless all of it succeeds.
   *
   * @param source what to render
   * @param out receives the file; is not closed
   * @throws UnprintableTextException where a character has no glyph or needs shaping
   * @throws RenderException where the template's output cannot become a conforming document; the
   *     message names the place and the remedy
   * @throws IOException when a resource cannot be read or {@code out} cannot be written
   */
  public void render(PdfSource source, OutputStream out) throws RenderException, IOException {
    FileId file = new FileId();
    try {
      paint(source, file);
    } catch (Refusal e) {
      throw e.why();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (RuntimeException e) {
      if (e.getCause() instanceof Refusal refusal) {
        throw refusal.why();
      }
      throw new RenderException(
          "The document cannot be laid out ("
              + e.getClass().getSimpleName()
              + ": "
              + e.getMessage()
              + "). Look for unusual CSS in the template.",
          e);
    }
    file.release(out);
  }

  private void paint(PdfSource source, OutputStream out) throws RenderException {
    Document document = reader.read(source.xhtml());
    Element body = bodyOf(document);
    SourceCheck.check(body, styles);
    Gaps.close(body);
    PrintableText.check(body, fonts);
    ForeignTerms.mark(document, body);
    FaceTextRenderer measure = new FaceTextRenderer(fonts);
    SvgDrawings drawings = new SvgDrawings(fonts, measure);
    Structure structure = StructureBuilder.build(body, drawings);
    XhtmlHandler handler = new XhtmlHandler();
    DraftWords words = source.draft() ? DraftWords.of(document, fonts) : null;
    DraftMark draft = words == null ? null : new DraftMark(fonts, words);
    TaggingDevice device = new TaggingDevice(structure, measure, handler, draft);
    ConfinedUserAgent agent = new ConfinedUserAgent(device, source.resources(), styles);
    checkSheets(document, agent);
    ITextRenderer renderer =
        new ITextRenderer(
            DOTS_PER_POINT,
            ConfinedUserAgent.DOTS_PER_PIXEL,
            device,
            agent,
            new FaceResolver(fonts),
            new ReplacedElements(drawings),
            measure);
    renderer.getSharedContext().setCss(new SharedStyles(agent, memory));
    renderer.getSharedContext().setLineBreakingStrategy(new LineBreaks());
    renderer.setListener(new Finishing(new Conformance(source, words), structure, device));
    renderer.setDocument(document, "", handler);
    renderer.layout();
    renderer.createPDF(out);
    agent.throwIfRefused();
  }

  // Only a sheet in the head is read, but a fault in another one is a fault, too.
  private static void checkSheets(Document document, ConfinedUserAgent agent) {
    NodeList sheets = document.getElementsByTagName("style");
    int number = 0;
    for (Node n = sheets.item(0); n != null; n = sheets.item(number)) {
      number++;
      agent.sheet(n.getTextContent(), "<style> " + number);
    }
  }

  private static Element bodyOf(Document document) throws RenderException {
    for (Node n = document.getDocumentElement().getFirstChild();
        n != null;
        n = n.getNextSibling()) {
      if (n instanceof Element e && e.getTagName().equals("body")) {
        return e;
      }
    }
    throw new RenderException("The template's output has no <body>.");
  }

  /** Hooks into the library's life of a document. */
  private static final class Finishing extends DefaultPDFCreationListener {
    private final Conformance conformance;
    private final Structure structure;
    private final TaggingDevice device;

    Finishing(Conformance conformance, Structure structure, TaggingDevice device) {
      this.conformance = conformance;
      this.structure = structure;
      this.device = device;
    }

    @Override
    public void preOpen(ITextRenderer renderer) {
      conformance.prepare(renderer.getWriter());
    }

    @Override
    public void onClose(ITextRenderer renderer) {
      try {
        new StructureWriter(renderer.getWriter(), device.nursery()).write(structure.root());
        conformance.complete(renderer.getWriter());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
