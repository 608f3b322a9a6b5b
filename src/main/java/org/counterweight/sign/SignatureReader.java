package org.counterweight.sign;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.counterweight.sign.Signed.State;

/** Finds signatures and judges them. Safe for threads. */
public final class SignatureReader {
  private static final int MOST = 20;

  private final CmsCheck check;

  /**
   * A reader.
   *
   * @param trust whom the auditor trusts; null for no question
   * @param day of the audit; null for none, and then only the chains are judged, each on the last
   *     day of its certificate
   */
  public SignatureReader(TrustAnchors trust, LocalDate day) {
    this.check = new CmsCheck(trust, day);
  }

  /** A signature that lies beside the file that it is for. */
  public Signed beside(String file, byte[] content, byte[] cms) {
    CmsCheck.Judged judged = check.of(content, cms);
    return new Signed(
        file,
        judged.state(),
        judged.why(),
        judged.signer(),
        judged.claimed(),
        content.length,
        content.length,
        null);
  }

  /**
   * The signatures of a PDF that was read before, in the order in which they were made; empty where
   * it is not signed. Of more than twenty, the first twenty.
   */
  public List<Signed> of(String file, byte[] pdf) {
    List<Signed> found = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDSignature signature : document.getSignatureDictionaries()) {
        if (found.size() < MOST) {
          found.add(judged(file, pdf, signature));
        }
      }
    } catch (IOException | RuntimeException e) {
      return List.of(
          new Signed(
              file,
              State.BROKEN,
              "its signatures cannot be found: " + e.getMessage(),
              null,
              null,
              pdf.length,
              pdf.length,
              null));
    }
    found.sort(Comparator.comparingLong(Signed::end));
    return found;
  }

  private Signed judged(String file, byte[] pdf, PDSignature signature) {
    LocalDate claimed =
        signature.getSignDate() == null
            ? null
            : signature.getSignDate().toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    byte[] contents = signature.getContents();
    int[] range = signature.getByteRange();
    if (contents.length == 0 || range.length == 0) {
      return unread(file, pdf, State.BROKEN, "it has no content or no byte range", claimed);
    }
    String wrapped = wrapped(pdf, range, contents);
    if (wrapped != null) {
      return unread(file, pdf, State.WRAPPED, wrapped, claimed);
    }
    if (!PdfSigner.CADES.getName().equals(signature.getSubFilter())
        && !"adbe.pkcs7.detached".equals(signature.getSubFilter())) {
      return unread(
          file,
          pdf,
          State.BROKEN,
          "it is of the kind " + signature.getSubFilter() + ", which is not checked here",
          claimed);
    }
    byte[] content = new byte[range[1] + range[3]];
    System.arraycopy(pdf, 0, content, 0, range[1]);
    System.arraycopy(pdf, range[2], content, range[1], range[3]);
    CmsCheck.Judged cms = check.of(content, contents);
    return new Signed(
        file,
        cms.state(),
        cms.why(),
        cms.signer(),
        claimed == null ? cms.claimed() : claimed,
        (long) range[2] + range[3],
        pdf.length,
        contents);
  }

  private static Signed unread(
      String file, byte[] pdf, State state, String why, LocalDate claimed) {
    return new Signed(file, state, why, null, claimed, pdf.length, pdf.length, null);
  }

  /**
   * Why something that nobody signed can stand within what seems to be signed; null where the byte
   * range leaves out exactly the signature itself.
   */
  private static String wrapped(byte[] pdf, int[] range, byte[] contents) {
    if (range.length != 4) {
      return "its byte range has " + range.length + " numbers and must have 4";
    }
    long end = (long) range[2] + range[3];
    boolean ordered =
        range[0] == 0 && range[1] > 0 && range[2] > range[1] && range[3] >= 0 && end <= pdf.length;
    if (!ordered) {
      return "its byte range "
          + Arrays.toString(range)
          + " does not begin with the file, or lies outside of it";
    }
    boolean marked = pdf[range[1]] == '<' && pdf[range[2] - 1] == '>';
    if (marked && (range[2] - range[1]) % 2 == 0) {
      String hex =
          new String(
              pdf,
              range[1] + 1,
              range[2] - range[1] - 2,
              java.nio.charset.StandardCharsets.ISO_8859_1);
      try {
        if (Arrays.equals(HexFormat.of().parseHex(hex), contents)) {
          return null;
        }
      } catch (IllegalArgumentException notHex) {
        // Something else stands in the gap.
      }
    }
    return "its byte range leaves out more than the signature: bytes "
        + range[1]
        + " to "
        + range[2]
        + " are not signed and hold something else";
  }
}
