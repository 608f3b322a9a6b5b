package org.counterweight.readback.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;

/** An element of the structure tree. */
final class Element implements Kid {
  private final Element parent;
  private final COSDictionary entries;
  private final String name;
  private final String role;
  private final List<String> ids;
  private final List<Kid> kids = new ArrayList<>();
  private List<String> path;

  Element(Element parent, COSDictionary entries, String name, String role) {
    this.parent = parent;
    this.entries = entries;
    this.name = name;
    this.role = role;
    this.ids = List.copyOf(idsOf());
  }

  Element parent() {
    return parent;
  }

  /** What the file calls it. */
  String name() {
    return name;
  }

  /** The standard type that this comes down to. */
  String role() {
    return role;
  }

  /** Ids that it carries itself: its ID first, then those among its attributes. */
  List<String> ids() {
    return ids;
  }

  List<Kid> kids() {
    return kids;
  }

  boolean has(String key) {
    return entries.containsKey(key);
  }

  /** A text of its own, as {@code Alt}; empty for none. */
  String text(String key) {
    String text = entries.getString(COSName.getPDFName(key));
    return text == null ? "" : text;
  }

  /** The page that it begins on, from 1; 0 where it paints nothing. */
  int page() {
    for (Kid kid : kids) {
      int page =
          switch (kid) {
            case Element inner -> inner.page();
            case Kid.Inked inked -> inked.content().page();
          };
      if (page > 0) {
        return page;
      }
    }
    return 0;
  }

  /** Its name with its id, as in {@code Sect#usage}. */
  String step() {
    return ids.isEmpty() ? name : name + "#" + ids.get(0);
  }

  /** Names from the outermost element to this one. */
  List<String> path() {
    if (path == null) {
      List<String> steps = parent == null ? new ArrayList<>() : new ArrayList<>(parent.path());
      steps.add(step());
      path = List.copyOf(steps);
    }
    return path;
  }

  /** The whole number that an attribute gives, at least 1. */
  int span(String attribute) {
    COSBase value = attribute(attribute);
    return value instanceof COSNumber number ? Math.max(1, Math.min(1000, number.intValue())) : 1;
  }

  /** The value of an attribute, whoever owns it; null for none. */
  COSBase attribute(String key) {
    for (COSDictionary attributes : attributes()) {
      COSBase value = attributes.getDictionaryObject(COSName.getPDFName(key));
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private List<COSDictionary> attributes() {
    List<COSDictionary> all = new ArrayList<>();
    COSBase a = entries.getDictionaryObject(COSName.A);
    if (a instanceof COSDictionary one) {
      all.add(one);
    } else if (a instanceof COSArray many) {
      for (int i = 0; i < many.size(); i++) {
        if (many.getObject(i) instanceof COSDictionary one) {
          all.add(one);
        }
      }
    }
    return all;
  }

  private List<String> idsOf() {
    // Most elements have neither.
    if (!entries.containsKey(COSName.ID) && !entries.containsKey(COSName.A)) {
      return List.of();
    }
    List<String> found = new ArrayList<>();
    addText(entries.getDictionaryObject(COSName.ID), found);
    for (COSDictionary attributes : attributes()) {
      for (COSName key : attributes.keySet()) {
        if (key.getName().equalsIgnoreCase("id")) {
          addText(attributes.getDictionaryObject(key), found);
        }
      }
      COSArray user =
          "UserProperties".equals(attributes.getNameAsString(COSName.O))
              ? attributes.getCOSArray(COSName.P)
              : null;
      for (int i = 0; user != null && i < user.size(); i++) {
        if (user.getObject(i) instanceof COSDictionary property
            && "id".equalsIgnoreCase(property.getString(COSName.N))) {
          addText(property.getDictionaryObject(COSName.V), found);
        }
      }
    }
    return found;
  }

  private static void addText(COSBase value, List<String> found) {
    String text =
        value instanceof COSString s
            ? s.getString()
            : value instanceof COSName n ? n.getName() : "";
    if (!text.isEmpty() && !found.contains(text)) {
      found.add(text);
    }
  }
}
