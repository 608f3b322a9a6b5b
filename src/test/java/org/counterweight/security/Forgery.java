package org.counterweight.security;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** What somebody does to a signed PDF who has no key, or the wrong one. */
final class Forgery {
  private Forgery() {}

  /** Writes over the second page in an incremental update. */
  static byte[] withStampAppended(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDPage page = document.getPage(1);
      try (PDPageContentStream content =
          new PDPageContentStream(
              document, page, PDPageContentStream.AppendMode.APPEND, false, true)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 20);
        content.newLineAtOffset(100, 500);
        content.showText("Approved without reservation");
        content.endText();
      }
      page.getCOSObject().setNeedToBeUpdated(true);
      page.getResources().getCOSObject().setNeedToBeUpdated(true);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.saveIncremental(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file as it was before it was signed. */
  static byte[] unsigned(byte[] pdf) {
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    int end = text.indexOf("%%EOF") + "%%EOF".length();
    return Arrays.copyOf(pdf, end + 1);
  }

  /** The signature replaced by zeros. */
  static byte[] withoutContents(byte[] pdf) {
    int[] range = range(pdf);
    byte[] forged = pdf.clone();
    Arrays.fill(forged, range[1] + 1, range[2] - 1, (byte) '0');
    return forged;
  }

  /**
   * A byte range with a larger gap, under which the signature is right all the same: twenty bytes
   * after it may be anything.
   */
  static byte[] withGap(byte[] pdf, Keys keys) {
    int[] range = range(pdf);
    int more = 20;
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    int at = text.lastIndexOf("/ByteRange");
    int close = text.indexOf(']', at);
    String written =
        String.format(
            Locale.ROOT, "/ByteRange [0 %d %d %d", range[1], range[2] + more, range[3] - more);
    byte[] forged = pdf.clone();
    Arrays.fill(forged, at, close, (byte) ' ');
    byte[] bytes = written.getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(bytes, 0, forged, at, bytes.length);
    int from = range[2] + more;
    byte[] covered = new byte[range[1] + forged.length - from];
    System.arraycopy(forged, 0, covered, 0, range[1]);
    System.arraycopy(forged, from, covered, range[1], forged.length - from);
    String hex = HexFormat.of().formatHex(cms(covered, keys));
    Arrays.fill(forged, range[1] + 1, range[2] - 1, (byte) '0');
    byte[] put = hex.getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(put, 0, forged, range[1] + 1, put.length);
    return forged;
  }

  private static int[] range(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<PDSignature> signatures = document.getSignatureDictionaries();
      return signatures.get(0).getByteRange();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] cms(byte[] content, Keys keys) {
    try {
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(
          new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
              .build(
                  new JcaContentSignerBuilder("SHA256withRSA").build(keys.pair().getPrivate()),
                  new JcaX509CertificateHolder(keys.certificate())));
      generator.addCertificates(new JcaCertStore(List.of(keys.certificate())));
      return generator.generate(new CMSProcessableByteArray(content), false).getEncoded("DER");
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
