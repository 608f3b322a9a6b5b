package org.counterweight.readback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.counterweight.layout.Block;
import org.counterweight.layout.Layout;
import org.counterweight.layout.Run;

/**
 * PDF files made for tests from content streams as written: pages of 400 by 300 points with
 * Helvetica as F1 and its bold face as F2.
 */
final class MadePdf {
  /** Changes the document or its first page before it is saved. */
  interface Change {
    void apply(PDDocument document, PDPage page) throws IOException;
  }

  private final List<String> contents = new ArrayList<>();
  private final List<Change> changes = new ArrayList<>();
  private final List<COSDictionary> elements = new ArrayList<>();
  private String roleMap = "";

  static MadePdf of(String... pages) {
    MadePdf made = new MadePdf();
    made.contents.addAll(List.of(pages));
    return made;
  }

  MadePdf with(Change change) {
    changes.add(change);
    return this;
  }

  /** Adds a top element of the structure, with numbers of marked content on page 1 as kids. */
  MadePdf tagged(COSDictionary... tops) {
    elements.addAll(List.of(tops));
    return this;
  }

  /** Maps a name of the structure to a standard one. */
  MadePdf role(String name, String standard) {
    roleMap = name + "=" + standard;
    return this;
  }

  /** A structure element; kids are elements, or numbers of marked content. */
  static COSDictionary element(String type, Object... kids) {
    COSDictionary element = new COSDictionary();
    element.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
    element.setName(COSName.S, type);
    COSArray array = new COSArray();
    for (Object kid : kids) {
      if (kid instanceof Integer number) {
        array.add(COSInteger.get(number));
      } else {
        array.add((COSDictionary) kid);
        ((COSDictionary) kid).setItem(COSName.P, element);
      }
    }
    element.setItem(COSName.K, array);
    return element;
  }

  static COSDictionary id(String id, COSDictionary element) {
    element.setItem(COSName.ID, new COSString(id));
    return element;
  }

  static COSDictionary attribute(COSDictionary element, String owner, String key, int value) {
    COSDictionary attributes = new COSDictionary();
    attributes.setName(COSName.O, owner);
    attributes.setInt(COSName.getPDFName(key), value);
    element.setItem(COSName.A, attributes);
    return element;
  }

  static COSStream stream(PDDocument document, String content) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content.getBytes(StandardCharsets.ISO_8859_1));
    }
    return stream;
  }

  static COSArray numbers(double... values) {
    COSArray array = new COSArray();
    for (double value : values) {
      array.add(new COSFloat((float) value));
    }
    return array;
  }

  /** A form with the fonts of the page. */
  static COSStream form(PDDocument document, PDPage page, String content) throws IOException {
    COSStream form = stream(document, content);
    form.setItem(COSName.TYPE, COSName.XOBJECT);
    form.setItem(COSName.SUBTYPE, COSName.FORM);
    form.setItem(COSName.BBOX, numbers(0, 0, 400, 300));
    form.setItem(COSName.RESOURCES, page.getResources());
    return form;
  }

  /** Puts a resource of a kind under a name. */
  static void resource(PDPage page, COSName kind, String name, COSDictionary value) {
    COSDictionary all = page.getResources().getCOSObject();
    COSDictionary some = all.getCOSDictionary(kind);
    if (some == null) {
      some = new COSDictionary();
      all.setItem(kind, some);
    }
    some.setItem(COSName.getPDFName(name), value);
  }

  byte[] bytes() throws IOException {
    try (PDDocument document = new PDDocument()) {
      COSDictionary fonts = new COSDictionary();
      fonts.setItem(COSName.getPDFName("F1"), new PDType1Font(FontName.HELVETICA));
      fonts.setItem(COSName.getPDFName("F2"), new PDType1Font(FontName.HELVETICA_BOLD));
      for (String content : contents) {
        PDPage page = new PDPage(new PDRectangle(400, 300));
        PDResources resources = new PDResources();
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        page.setResources(resources);
        page.getCOSObject().setItem(COSName.CONTENTS, stream(document, content));
        document.addPage(page);
      }
      PDPage first = document.getPage(0);
      if (!elements.isEmpty()) {
        tag(document, first);
      }
      for (Change change : changes) {
        change.apply(document, first);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private void tag(PDDocument document, PDPage page) {
    COSDictionary root = new COSDictionary();
    root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
    COSArray kids = new COSArray();
    for (COSDictionary element : elements) {
      element.setItem(COSName.PG, page);
      kids.add(element);
    }
    root.setItem(COSName.K, kids);
    if (!roleMap.isEmpty()) {
      COSDictionary roles = new COSDictionary();
      String[] pair = roleMap.split("=", 2);
      roles.setName(COSName.getPDFName(pair[0]), pair[1]);
      root.setItem(COSName.ROLE_MAP, roles);
    }
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    catalog.setItem(COSName.STRUCT_TREE_ROOT, root);
    COSDictionary marked = new COSDictionary();
    marked.setBoolean(COSName.getPDFName("Marked"), true);
    catalog.setItem(COSName.MARK_INFO, marked);
    page.setStructParents(0);
  }

  Readback read() throws IOException {
    try {
      return new PdfReader().read(bytes(), "made.pdf");
    } catch (UnreadableArtefact e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  Layout layout() throws IOException {
    return read().layout();
  }

  /** The message with which the file is refused. */
  String refusal() throws IOException {
    return refusal(bytes());
  }

  static String refusal(byte[] pdf) {
    try {
      new PdfReader().read(pdf, "made.pdf");
    } catch (UnreadableArtefact e) {
      assertThat(e.getMessage()).startsWith("made.pdf: ");
      return e.getMessage();
    }
    throw new AssertionError("the file was read");
  }

  /** The one run that holds a text. */
  static Run run(Layout layout, String text) {
    List<Run> found =
        layout.blocks().stream()
            .flatMap(block -> block.runs().stream())
            .filter(run -> run.text().contains(text))
            .toList();
    assertThat(found).as("runs with '" + text + "'").hasSize(1);
    return found.get(0);
  }

  static List<String> texts(Layout layout) {
    return layout.blocks().stream().map(Block::text).toList();
  }
}
