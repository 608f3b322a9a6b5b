package org.counterweight.sign;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;

/**
 * Signs a PDF as PAdES baseline B (ETSI EN 319 142-1): appended to the file, which keeps every byte
 * it had. The field has no size and lies outside of every page, so that nobody's reading is
 * disturbed; PDF/A-3 and PDF/UA-1 hold as before. Safe for threads.
 */
public final class PdfSigner {
  static final COSName CADES = COSName.getPDFName("ETSI.CAdES.detached");

  /** What a CMS takes beside its certificates, with room to spare. */
  private static final int ROOM = 4096;

  private static final COSName TABS = COSName.getPDFName("Tabs");

  private final SigningKey key;

  /** Signs with this key. */
  public PdfSigner(SigningKey key) {
    this.key = key;
  }

  /**
   * The signed file.
   *
   * @param pdf a file without a signature
   * @param day claimed day of signing, written as its midnight in UTC
   * @throws SigningException where the certificate was not in force on that day, or the key cannot
   *     sign
   */
  public byte[] sign(byte[] pdf, LocalDate day) throws SigningException {
    key.requireValidOn(day);
    int reserved = ROOM;
    for (var certificate : key.chain()) {
      reserved += Certificates.encoded(certificate).length;
    }
    return appended(pdf, day, reserved, content -> new DetachedCms(key).of(content, null));
  }

  /**
   * The file as it comes out when it is signed on this day with this result: what somebody else
   * signed can be made again without their key.
   *
   * @param contents the signature as it stands in the signed file, with its padding
   */
  public static byte[] withSignature(byte[] pdf, LocalDate day, byte[] contents)
      throws SigningException {
    return appended(pdf, day, contents.length, content -> contents);
  }

  /** What goes into the place kept for the signature. */
  private interface Cms {
    byte[] of(byte[] content) throws IOException;
  }

  private static byte[] appended(byte[] pdf, LocalDate day, int reserved, Cms cms)
      throws SigningException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + 4 * reserved);
    try (PDDocument document = Loader.loadPDF(pdf);
        SignatureOptions options = new SignatureOptions()) {
      // The file's new id is made from this number instead of the clock.
      document.setDocumentId(ByteBuffer.wrap(Certificates.sha256().digest(pdf)).getLong());
      PDSignature signature = new PDSignature();
      signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
      signature.setSubFilter(CADES);
      signature.setSignDate(midnight(day));
      options.setPreferredSignatureSize(reserved);
      document.addSignature(signature, options);
      describe(document);
      ExternalSigningSupport signing = document.saveIncrementalForExternalSigning(out);
      signing.setSignature(cms.of(signing.getContent().readAllBytes()));
      return out.toByteArray();
    } catch (SigningException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new SigningException("the PDF cannot be signed: " + e.getMessage(), e);
    }
  }

  /** What PDF/UA asks of a page with a field and of the field. */
  private static void describe(PDDocument document) {
    PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
    for (PDField field : form.getFields()) {
      field.setAlternateFieldName("Signature");
    }
    document.getPage(0).getCOSObject().setItem(TABS, COSName.S);
  }

  private static Calendar midnight(LocalDate day) {
    Calendar midnight = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    midnight.clear();
    midnight.setTimeInMillis(day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
    return midnight;
  }
}
