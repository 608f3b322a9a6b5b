package org.counterweight.audit;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.layout.Block;
import org.counterweight.layout.Layout;
import org.counterweight.readback.PdfReader;
import org.counterweight.readback.Readback;
import org.counterweight.readback.UnreadableArtefact;

/** What a reader sees otherwise in another state of a PDF. */
public final class PageDifferences {
  private PageDifferences() {}

  /** The difference between a signed state of a file and the present one, in words. */
  static String difference(byte[] signed, byte[] present) {
    try {
      Readback one = new PdfReader().read(signed, "signed state");
      Readback other = new PdfReader().read(present, "present state");
      List<Integer> pages = differentPages(one.layout(), other.layout());
      List<String> changes = new ArrayList<>();
      if (!pages.isEmpty()) {
        changes.add("pages " + pages + " look different");
      }
      if (!one.layout().asides().equals(other.layout().asides())) {
        changes.add("what stands beside the pages (notes, bookmarks, properties) differs");
      }
      return changes.isEmpty()
          ? "no page looks different"
          : "since then, " + String.join(", and ", changes);
    } catch (UnreadableArtefact e) {
      return "what was signed cannot be read by itself (" + e.getMessage() + ")";
    }
  }

  /** Pages, from 1, on which text or pictures differ. */
  public static List<Integer> differentPages(Layout one, Layout other) {
    List<Integer> pages = new ArrayList<>();
    int most = Math.max(one.surfaces().size(), other.surfaces().size());
    for (int page = 1; page <= most; page++) {
      if (!on(one, page).equals(on(other, page))) {
        pages.add(page);
      }
    }
    return pages;
  }

  private static List<Object> on(Layout layout, int page) {
    List<Object> all = new ArrayList<>();
    layout.blocks().stream()
        .filter(block -> block.surface() == page)
        .map(Block::runs)
        .forEach(all::add);
    layout.pictures().stream()
        .filter(picture -> picture.surface() == page)
        .forEach(picture -> all.add(List.of(picture.box(), picture.alt())));
    return all;
  }
}
