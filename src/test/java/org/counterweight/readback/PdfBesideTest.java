package org.counterweight.readback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.counterweight.layout.Aside;
import org.counterweight.layout.Hiding;
import org.counterweight.layout.Layout;
import org.counterweight.layout.Run;
import org.junit.jupiter.api.Test;

/** Words that stand on no page, words laid over one, and files in the file. */
class PdfBesideTest {
  private static final String PAGE = "BT /F1 10 Tf 50 200 Td (Page) Tj ET";

  @Test
  void propertiesInBothPlaces() throws Exception {
    Layout layout =
        MadePdf.of(PAGE)
            .with((d, p) -> {
              d.getDocumentInformation().setTitle("48 trillion tokens");
              d.getDocumentInformation().setAuthor("Someone");
              d.getDocumentInformation().setCustomMetadataValue("Agents", "9000");
              String xmp =
                  """
                  <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
                   xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
                   xmlns:own="http://example.org/own/" own:boast="trillions of calls">
                  <dc:title><rdf:Alt><rdf:li xml:lang="x-default">Another title</rdf:li></rdf:Alt></dc:title>
                  <dc:subject><rdf:Bag><rdf:li>agents</rdf:li><rdf:li>prompts</rdf:li></rdf:Bag></dc:subject>
                  </rdf:Description></rdf:RDF></x:xmpmeta>
                  """;
              d.getDocumentCatalog()
                  .setMetadata(
                      new PDMetadata(
                          d, new ByteArrayInputStream(xmp.getBytes(StandardCharsets.UTF_8))));
            })
            .layout();
    assertThat(layout.asides())
        .extracting(a -> a.kind() + " " + a.text())
        .containsExactlyInAnyOrder(
            "TITLE 48 trillion tokens",
            "TITLE Another title",
            "PROPERTY Author: Someone",
            "PROPERTY Agents: 9000",
            "PROPERTY boast: trillions of calls",
            "KEYWORDS agents",
            "KEYWORDS prompts");
  }

  @Test
  void metadataReadsNoOtherFile() throws Exception {
    Layout layout =
        MadePdf.of(PAGE)
            .with((d, p) ->
                d.getDocumentCatalog()
                    .setMetadata(
                        new PDMetadata(
                            d,
                            new ByteArrayInputStream(
                                "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]><a>&b;</a>"
                                    .getBytes(StandardCharsets.UTF_8)))))
            .layout();
    assertThat(layout.asides()).isEmpty();
  }

  @Test
  void bookmarksWithLevelAndPage() throws Exception {
    Layout layout =
        MadePdf.of(PAGE, PAGE)
            .with((d, p) -> {
              PDDocumentOutline outline = new PDDocumentOutline();
              PDOutlineItem top = new PDOutlineItem();
              top.setTitle("Usage");
              top.setDestination(d.getPage(1));
              PDOutlineItem below = new PDOutlineItem();
              below.setTitle("Tokens");
              top.addLast(below);
              outline.addLast(top);
              d.getDocumentCatalog().setDocumentOutline(outline);
            })
            .layout();
    assertThat(layout.asides())
        .containsExactly(
            new Aside(Aside.Kind.BOOKMARK, "Usage", 2, 1, 0, null),
            new Aside(Aside.Kind.BOOKMARK, "Tokens", 0, 2, 1, null));
  }

  private static COSDictionary note(String type, int flags) {
    COSDictionary note = new COSDictionary();
    note.setItem(COSName.TYPE, COSName.ANNOT);
    note.setName(COSName.SUBTYPE, type);
    note.setItem(COSName.RECT, MadePdf.numbers(50, 100, 250, 120));
    note.setInt(COSName.F, flags);
    return note;
  }

  private static MadePdf noted(COSDictionary note, String appearance) {
    return MadePdf.of(PAGE)
        .with((d, p) -> {
          if (appearance != null) {
            COSStream form = MadePdf.form(d, p, appearance);
            form.setItem(COSName.BBOX, MadePdf.numbers(0, 0, 200, 20));
            COSDictionary all = new COSDictionary();
            all.setItem(COSName.N, form);
            note.setItem(COSName.AP, all);
          }
          COSArray notes = new COSArray();
          notes.add(note);
          p.getCOSObject().setItem(COSName.ANNOTS, notes);
        });
  }

  @Test
  void notesOverThePageAreSeen() throws Exception {
    COSDictionary note = note("FreeText", 4);
    note.setString(COSName.CONTENTS, "What the note says");
    Layout layout = noted(note, "BT /F1 10 Tf 5 5 Td (Laid over) Tj ET").layout();
    Run run = MadePdf.run(layout, "Laid over");
    assertThat(run.visible()).isTrue();
    assertThat(run.box().x()).isEqualTo(55);
    assertThat(layout.asides())
        .containsExactly(new Aside(Aside.Kind.ANNOTATION, "What the note says", 1, 0, 0, null));
  }

  @Test
  void notesThatAreHiddenOrNotPrinted() throws Exception {
    for (int flags : new int[] {0, 6, 36}) {
      Layout layout = noted(note("Stamp", flags), "BT /F1 10 Tf 5 5 Td (Laid over) Tj ET").layout();
      assertThat(MadePdf.run(layout, "Laid over").hiding()).containsExactly(Hiding.LAYER_OFF);
    }
  }

  @Test
  void aNoteCanCoverThePage() throws Exception {
    COSDictionary note = note("Square", 4);
    note.setItem(COSName.RECT, MadePdf.numbers(40, 190, 240, 215));
    Layout layout = noted(note, "1 g 0 0 200 20 re f").layout();
    assertThat(MadePdf.run(layout, "Page").hiding()).containsExactly(Hiding.COVERED);
  }

  @Test
  void formFields() throws Exception {
    COSDictionary field = note("Widget", 4);
    field.setItem(COSName.FT, COSName.getPDFName("Tx"));
    field.setItem(COSName.V, new COSString("48 trillion"));
    field.setString(COSName.TU, "Tokens processed");
    Layout layout =
        noted(field, null)
            .with((d, p) -> {
              COSArray fields = new COSArray();
              fields.add(field);
              COSDictionary form = new COSDictionary();
              form.setItem(COSName.FIELDS, fields);
              d.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
            })
            .layout();
    assertThat(layout.asides())
        .extracting(Aside::text)
        .containsExactly("48 trillion", "Tokens processed");
  }

  @Test
  void wordsReadAloudInsteadOfThoseSeen() throws Exception {
    Layout layout =
        MadePdf.of("/Span <</ActualText (48 trillion tokens)>> BDC " + PAGE + " EMC").layout();
    assertThat(MadePdf.texts(layout)).containsExactly("Page");
    assertThat(layout.asides())
        .containsExactly(new Aside(Aside.Kind.ACTUAL_TEXT, "48 trillion tokens", 1, 0, 0, null));
  }

  private static COSDictionary file(PDDocument document, String name, String content)
      throws IOException {
    COSStream stream = MadePdf.stream(document, content);
    stream.setName(COSName.SUBTYPE, "application/json");
    COSDictionary streams = new COSDictionary();
    streams.setItem(COSName.F, stream);
    COSDictionary file = new COSDictionary();
    file.setItem(COSName.TYPE, COSName.getPDFName("Filespec"));
    file.setString(COSName.UF, name);
    file.setString(COSName.DESC, "About " + name);
    file.setItem(COSName.EF, streams);
    return file;
  }

  @Test
  void filesInTheFile() throws Exception {
    COSDictionary note = note("FileAttachment", 4);
    Readback read =
        noted(note, null)
            .with((d, p) -> {
              note.setItem(COSName.FS, file(d, "c.json", "c"));
              COSDictionary named = file(d, "b.json", "b");
              COSArray names = new COSArray();
              names.add(new COSString("b.json"));
              names.add(named);
              COSDictionary list = new COSDictionary();
              list.setItem(COSName.NAMES, names);
              COSDictionary all = new COSDictionary();
              all.setItem(COSName.EMBEDDED_FILES, list);
              COSDictionary catalog = d.getDocumentCatalog().getCOSObject();
              catalog.setItem(COSName.NAMES, all);
              COSArray associated = new COSArray();
              associated.add(named);
              associated.add(file(d, "a.json", "a"));
              catalog.setItem(COSName.getPDFName("AF"), associated);
            })
            .read();
    assertThat(read.attachments())
        .extracting(Embedded::name)
        .containsExactly("a.json", "b.json", "c.json");
    assertThat(read.attachments().get(1).bytes()).isEqualTo("b".getBytes(StandardCharsets.UTF_8));
    assertThat(read.attachments().get(1).mediaType()).isEqualTo("application/json");
    assertThat(read.layout().asides())
        .extracting(Aside::text)
        .contains("a.json", "About a.json", "b.json", "c.json");
  }
}
