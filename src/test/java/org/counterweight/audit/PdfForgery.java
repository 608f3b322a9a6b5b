package org.counterweight.audit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Changes words in a finished PDF where they are painted, in the fonts that are there. */
final class PdfForgery {
  private final PDDocument document;
  private final Map<COSBase, Map<String, byte[]>> letters = new HashMap<>();

  private PdfForgery(PDDocument document) throws IOException {
    this.document = document;
    for (PDPage page : document.getPages()) {
      shown(page, new PDFStreamParser(page).parse());
    }
  }

  /** One thing done to a document. */
  interface Change {
    void to(PDDocument document) throws IOException;
  }

  /** Does something to a document and saves it whole. */
  static byte[] change(byte[] pdf, Change change) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      change.to(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  /** Adds to a document at its end, as an editor does. */
  static byte[] append(byte[] pdf, Change change) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      change.to(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.saveIncremental(out);
      return out.toByteArray();
    }
  }

  /** Replaces the first occurrence of a text on a page, counted from 1. */
  static Change replace(int page, String from, String to) {
    return replace(page, from, to, 1);
  }

  /** Replaces the n-th occurrence of a text on a page. */
  static Change replace(int page, String from, String to, int nth) {
    return document -> new PdfForgery(document).replaceOn(page, from, to, nth);
  }

  /** A letter as it is painted. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Sign(COSString in, String text, byte[] code, COSBase font) {}

  private void replaceOn(int number, String from, String to, int nth) throws IOException {
    PDPage page = document.getPage(number - 1);
    List<Object> tokens = new PDFStreamParser(page).parse();
    int left = nth;
    for (List<Sign> run : shown(page, tokens)) {
      StringBuilder text = new StringBuilder();
      run.forEach(sign -> text.append(sign.text()));
      int at = text.indexOf(from);
      while (at >= 0 && --left > 0) {
        at = text.indexOf(from, at + 1);
      }
      if (at >= 0) {
        exchange(tokens, run, at, from.length(), to);
        PDStream stream = new PDStream(document);
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
          new ContentStreamWriter(out).writeTokens(tokens);
        }
        page.setContents(stream);
        return;
      }
    }
    throw new IllegalArgumentException("page " + number + " does not say " + from);
  }

  private void exchange(List<Object> tokens, List<Sign> run, int at, int length, String to)
      throws IOException {
    Map<COSString, ByteArrayOutputStream> changed = new HashMap<>();
    boolean done = false;
    for (int i = 0; i < run.size(); i++) {
      Sign sign = run.get(i);
      ByteArrayOutputStream out =
          changed.computeIfAbsent(sign.in(), s -> new ByteArrayOutputStream());
      if (i >= at && i < at + length) {
        if (!done) {
          for (String letter : to.codePoints().mapToObj(Character::toString).toList()) {
            byte[] code = letters.get(sign.font()).get(letter);
            if (code == null) {
              throw new IllegalArgumentException("the font has no " + letter);
            }
            out.write(code);
          }
          done = true;
        }
      } else {
        out.write(sign.code());
      }
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof COSString string && changed.containsKey(string)) {
        tokens.set(i, new COSString(changed.get(string).toByteArray()));
      } else if (tokens.get(i) instanceof COSArray array) {
        for (int k = 0; k < array.size(); k++) {
          if (array.get(k) instanceof COSString string && changed.containsKey(string)) {
            array.set(k, new COSString(changed.get(string).toByteArray()));
          }
        }
      }
    }
  }

  /** What each operator that shows text shows, letter by letter. */
  private List<List<Sign>> shown(PDPage page, List<Object> tokens) throws IOException {
    List<List<Sign>> runs = new ArrayList<>();
    PDFont font = null;
    for (int i = 0; i < tokens.size(); i++) {
      if (!(tokens.get(i) instanceof Operator operator)) {
        continue;
      }
      switch (operator.getName()) {
        case "Tf" -> font = page.getResources().getFont((COSName) tokens.get(i - 2));
        case "Tj", "TJ" -> runs.add(signs(tokens.get(i - 1), font));
        default -> {}
      }
    }
    return runs;
  }

  private List<Sign> signs(Object operand, PDFont font) throws IOException {
    List<Sign> signs = new ArrayList<>();
    List<COSString> strings = new ArrayList<>();
    if (operand instanceof COSString string) {
      strings.add(string);
    } else if (operand instanceof COSArray array) {
      array.forEach(part -> {
        if (part instanceof COSString string) {
          strings.add(string);
        }
      });
    }
    Map<String, byte[]> known = letters.computeIfAbsent(font.getCOSObject(), f -> new HashMap<>());
    for (COSString string : strings) {
      byte[] bytes = string.getBytes();
      ByteArrayInputStream in = new ByteArrayInputStream(bytes);
      while (in.available() > 0) {
        int before = bytes.length - in.available();
        int code = font.readCode(in);
        byte[] raw = java.util.Arrays.copyOfRange(bytes, before, bytes.length - in.available());
        String text = font.toUnicode(code);
        String letter = text == null || text.length() != 1 ? "\uFFFD" : text;
        known.putIfAbsent(letter, raw);
        signs.add(new Sign(string, letter, raw, font.getCOSObject()));
      }
    }
    return signs;
  }
}
