package org.counterweight.readback.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The pages of a file in their order, or a word about why there is no saying which they are. */
final class PageList {
  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<COSDictionary> pages = new ArrayList<>();

  private PageList() {}

  static List<COSDictionary> of(COSDictionary catalog) {
    COSDictionary root = catalog.getCOSDictionary(COSName.PAGES);
    if (root == null) {
      throw damaged("has no list of pages");
    }
    PageList list = new PageList();
    list.add(root, 0);
    if (list.pages.isEmpty()) {
      throw damaged("has no page");
    }
    return list.pages;
  }

  private void add(COSDictionary node, int depth) {
    if (depth > Budget.DEPTH) {
      throw Budget.tooMuch("lists of pages nested more than " + Budget.DEPTH + " deep");
    }
    if (!seen.add(node)) {
      throw damaged("lists a page, or a group of pages, twice");
    }
    COSBase kids = node.getDictionaryObject(COSName.KIDS);
    if (!(kids instanceof COSArray all)) {
      if (pages.size() == Budget.PAGES) {
        throw Budget.tooMuch("more than " + Budget.PAGES + " pages");
      }
      pages.add(node);
      return;
    }
    for (int i = 0; i < all.size(); i++) {
      if (!(all.getObject(i) instanceof COSDictionary kid)) {
        throw damaged("lists a page that is missing");
      }
      add(kid, depth + 1);
    }
  }

  private static Stopped damaged(String how) {
    return new Stopped(
        "the file "
            + how
            + ", so that it is damaged; get it again, or save it anew from its source");
  }
}
