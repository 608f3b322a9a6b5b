package org.counterweight.audit;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.counterweight.rule.submission.Conformance;

/** Looks for what acts by itself in a PDF, wherever in the file it hides. Nothing is run. */
final class PdfActivity {
  private static final int OBJECTS = 500_000;

  private static final Map<String, String> ACTIONS =
      Map.of(
          "JavaScript", "a JavaScript action",
          "Launch", "an action that starts a program",
          "SubmitForm", "an action that sends a form",
          "ImportData", "an action that reads data from another file",
          "GoToR", "an action that opens another file",
          "GoToE", "an action that opens an embedded file",
          "Rendition", "an action that plays media",
          "Movie", "an action that plays media",
          "Sound", "an action that plays media",
          "RichMediaExecute", "an action that plays media");

  private static final Map<String, String> ANNOTATIONS =
      Map.of(
          "RichMedia", "a media annotation",
          "Movie", "a media annotation",
          "Sound", "a media annotation",
          "Screen", "a media annotation",
          "3D", "a 3D annotation",
          "FileAttachment", "a file attached to a place of a page");

  private PdfActivity() {}

  /** What acts in a PDF that has been read before. */
  static Conformance of(String file, byte[] pdf) {
    Map<String, Integer> found = new TreeMap<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      walk(document.getDocument().getTrailer(), found);
    } catch (IOException | RuntimeException e) {
      Conformance.Fault fault =
          new Conformance.Fault(null, "the file could not be searched to its end", 1, null);
      return new Conformance(
          file, "active content", Conformance.Kind.ACTIVE, false, List.of(fault));
    }
    List<Conformance.Fault> faults =
        found.entrySet().stream()
            .map(e -> new Conformance.Fault(null, "the file has " + e.getKey(), e.getValue(), null))
            .toList();
    return new Conformance(file, "active content", Conformance.Kind.ACTIVE, true, faults);
  }

  private static void walk(COSDictionary trailer, Map<String, Integer> found) {
    Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<COSBase> open = new ArrayDeque<>();
    open.push(trailer);
    while (!open.isEmpty() && seen.size() < OBJECTS) {
      COSBase next = open.pop();
      if (next instanceof COSObject reference) {
        next = reference.getObject();
      }
      if (next == null || !seen.add(next)) {
        continue;
      }
      if (next instanceof COSArray array) {
        array.forEach(open::push);
      } else if (next instanceof COSDictionary dictionary) {
        look(dictionary, found);
        for (COSName key : dictionary.keySet()) {
          COSBase value = dictionary.getItem(key);
          if (value != null) {
            open.push(value);
          }
        }
      }
    }
  }

  private static void look(COSDictionary dictionary, Map<String, Integer> found) {
    String action = ACTIONS.get(String.valueOf(dictionary.getNameAsString(COSName.S)));
    boolean structure = dictionary.containsKey(COSName.P) && dictionary.containsKey(COSName.K);
    if (action != null && !structure) {
      found.merge(action, 1, Integer::sum);
    }
    if (dictionary.containsKey(COSName.JS)) {
      found.merge("a script", 1, Integer::sum);
    }
    if (dictionary.containsKey(COSName.getPDFName("XFA"))) {
      found.merge("a dynamic form (XFA)", 1, Integer::sum);
    }
    if (dictionary.containsKey(COSName.AA)) {
      found.merge("actions that follow what a reader does", 1, Integer::sum);
    }
    if (COSName.WIDGET.equals(dictionary.getCOSName(COSName.SUBTYPE))
        && !COSName.SIG.equals(dictionary.getCOSName(COSName.FT))) {
      found.merge("a form field, whose content a reader can change", 1, Integer::sum);
    }
    String annotation =
        ANNOTATIONS.get(String.valueOf(dictionary.getNameAsString(COSName.SUBTYPE)));
    if (annotation != null && dictionary.containsKey(COSName.RECT)) {
      found.merge(annotation, 1, Integer::sum);
    }
  }
}
