package org.counterweight.render.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * A finished file as a screen reader takes it: the structure tree with its text, read by PDFBox.
 */
final class TagView {
  /** One structure element. */
  record Node(String role, String id, COSDictionary entries, List<Object> kids) {
    String text() {
      StringBuilder text = new StringBuilder();
      for (Object kid : kids) {
        text.append(kid instanceof Node n ? n.text() : kid.toString());
      }
      return text.toString();
    }

    String entry(String name) {
      return entries.getString(COSName.getPDFName(name), "");
    }

    COSBase attribute(String name) {
      COSBase a = entries.getDictionaryObject(COSName.A);
      List<COSBase> all = new ArrayList<>();
      if (a instanceof COSArray array) {
        for (int i = 0; i < array.size(); i++) {
          all.add(array.getObject(i));
        }
      } else if (a != null) {
        all.add(a);
      }
      for (COSBase one : all) {
        COSBase value = ((COSDictionary) one).getDictionaryObject(COSName.getPDFName(name));
        if (value != null) {
          return value;
        }
      }
      return null;
    }

    List<Node> all(Predicate<Node> wanted) {
      List<Node> found = new ArrayList<>();
      collect(wanted, found);
      return found;
    }

    List<Node> all(String wanted) {
      return all(n -> n.role().equals(wanted));
    }

    private void collect(Predicate<Node> wanted, List<Node> found) {
      if (wanted.test(this)) {
        found.add(this);
      }
      for (Object kid : kids) {
        if (kid instanceof Node n) {
          n.collect(wanted, found);
        }
      }
    }
  }

  private final Node root;
  private final List<String> artifacts = new ArrayList<>();
  private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
  private final int pages;

  private TagView(PDDocument document) throws IOException {
    pages = document.getNumberOfPages();
    for (PDPage page : document.getPages()) {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.setSuppressDuplicateOverlappingText(false);
      extractor.processPage(page);
      Map<Integer, String> marks = new HashMap<>();
      for (PDMarkedContent mark : extractor.getMarkedContents()) {
        StringBuilder text = new StringBuilder();
        for (Object o : mark.getContents()) {
          if (o instanceof TextPosition p) {
            text.append(p.getUnicode());
          }
        }
        if (mark.getMCID() >= 0) {
          marks.put(mark.getMCID(), text.toString());
        } else {
          artifacts.add(text.toString());
        }
      }
      texts.put(page.getCOSObject(), marks);
    }
    COSDictionary tree = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    root = node(first(tree.getDictionaryObject(COSName.K)), null);
  }

  static TagView of(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new TagView(document);
    }
  }

  Node root() {
    return root;
  }

  /** Text of each artifact, in the order painted. */
  List<String> artifacts() {
    return artifacts;
  }

  int pages() {
    return pages;
  }

  Node withId(String id) {
    List<Node> found = root.all(n -> id.equals(n.id()));
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " elements have the ID " + id);
    }
    return found.get(0);
  }

  private static COSDictionary first(COSBase k) {
    return (COSDictionary) (k instanceof COSArray a ? a.getObject(0) : k);
  }

  private Node node(COSDictionary element, COSDictionary inheritedPage) {
    COSDictionary page = element.getCOSDictionary(COSName.PG);
    COSDictionary at = page == null ? inheritedPage : page;
    List<Object> kids = new ArrayList<>();
    COSBase k = element.getDictionaryObject(COSName.K);
    if (k instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        kids.add(kid(array.getObject(i), at));
      }
    } else if (k != null) {
      kids.add(kid(k, at));
    }
    return new Node(
        element.getNameAsString(COSName.S), element.getString(COSName.ID), element, kids);
  }

  private Object kid(COSBase kid, COSDictionary page) {
    if (kid instanceof COSInteger id) {
      return texts.get(page).get(id.intValue());
    }
    COSDictionary dictionary = (COSDictionary) kid;
    String type = dictionary.getNameAsString(COSName.TYPE);
    return switch (type == null ? "" : type) {
      case "MCR" ->
          texts.get(dictionary.getCOSDictionary(COSName.PG)).get(dictionary.getInt(COSName.MCID));
      case "OBJR" -> "";
      default -> node(dictionary, page);
    };
  }
}
