package org.counterweight.render.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.counterweight.render.Attachment;
import org.counterweight.render.DocumentMetadata;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfPageLabels;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** What a file needs around its pages to be PDF/A-3a and PDF/UA-1. */
final class Conformance {
  private static final String CREATOR = "Counterweight";
  private static final String PRODUCER = "Counterweight with OpenPDF";

  /** The JDK's sRGB profile, compressed once for all documents. Never written to. */
  private static final byte[] SRGB =
      deflated(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());

  private final PdfSource source;
  private final DraftWords draft;
  private final PdfDate date;

  /**
   * For one document.
   *
   * @param draft null where it is none
   */
  Conformance(PdfSource source, DraftWords draft) {
    this.source = source;
    this.draft = draft;
    ZonedDateTime created = source.metadata().created().atZoneSameInstant(ZoneOffset.UTC);
    Calendar calendar = GregorianCalendar.from(created);
    this.date = new PdfDate(calendar);
  }

  /** Before the writer is opened. */
  void prepare(PdfWriter writer) {
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    // The tree of a tagged document is thousands of small dictionaries: packed, a file is half as
    // large. The fastest level costs a twentieth in size and saves more than half of the time.
    writer.setFullCompression();
    writer.setCompressionLevel(PdfStream.BEST_SPEED);
    writer.setTagged();
    writer.setTabs(PdfName.S);
    writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
  }

  /** After the last page, before the file is closed. */
  void complete(PdfWriter writer) throws IOException {
    DocumentMetadata m = source.metadata();
    String title = draft == null ? m.title() : draft.word() + " \u2013 " + m.title();
    PdfDictionary info = writer.getInfo();
    info.put(PdfName.TITLE, text(title));
    info.put(PdfName.AUTHOR, text(m.author()));
    info.put(PdfName.SUBJECT, text(m.subject()));
    info.put(PdfName.KEYWORDS, text(m.keywords()));
    info.put(PdfName.CREATOR, text(CREATOR));
    info.put(PdfName.PRODUCER, text(PRODUCER));
    info.put(PdfName.CREATIONDATE, date);
    info.put(PdfName.MODDATE, date);
    writer.setXmpMetadata(Xmp.packet(m, title, CREATOR, PRODUCER));
    writer.setPageLabels(new PdfPageLabels());
    PdfDictionary catalog = writer.getExtraCatalog();
    catalog.put(PdfName.LANG, text(m.language()));
    catalog.put(PdfName.OUTPUTINTENTS, outputIntents(writer));
    attach(writer, catalog);
  }

  private static PdfArray outputIntents(PdfWriter writer) throws IOException {
    PdfStream profile = new PdfStream(SRGB);
    profile.put(PdfName.N, new PdfNumber(3));
    profile.put(PdfName.ALTERNATE, PdfName.DEVICERGB);
    profile.put(PdfName.FILTER, PdfName.FLATEDECODE);
    PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
    intent.put(PdfName.S, PdfName.GTS_PDFA1);
    intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, text("sRGB IEC61966-2.1"));
    intent.put(PdfName.INFO, text("sRGB IEC61966-2.1"));
    intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
    return new PdfArray(intent);
  }

  private static byte[] deflated(byte[] plain) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length);
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (DeflaterOutputStream compressing = new DeflaterOutputStream(out, deflater)) {
      compressing.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
    return out.toByteArray();
  }

  private void attach(PdfWriter writer, PdfDictionary catalog) throws IOException {
    if (source.attachments().isEmpty()) {
      return;
    }
    PdfArray associated = new PdfArray();
    for (Attachment attachment : source.attachments()) {
      PdfDictionary parameters = new PdfDictionary();
      parameters.put(PdfName.MODDATE, date);
      parameters.put(PdfName.SIZE, new PdfNumber(attachment.bytes().length));
      PdfFileSpecification file =
          PdfFileSpecification.fileEmbedded(
              writer,
              null,
              attachment.name(),
              attachment.bytes(),
              attachment.mediaType(),
              parameters,
              PdfStream.BEST_SPEED);
      file.put(PdfName.DESC, text(attachment.description()));
      file.put(PdfName.UF, text(attachment.name()));
      file.put(new PdfName("AFRelationship"), new PdfName("Data"));
      writer.addFileAttachment(attachment.name(), file);
      associated.add(file.getReference());
    }
    catalog.put(new PdfName("AF"), associated);
  }

  private static PdfString text(String text) {
    return new PdfString(text, PdfObject.TEXT_UNICODE);
  }
}
