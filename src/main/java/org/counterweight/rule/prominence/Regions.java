package org.counterweight.rule.prominence;

import java.util.List;
import java.util.Locale;
import org.counterweight.claim.SectionNames;
import org.counterweight.layout.Block;
import org.counterweight.layout.Layout;
import org.counterweight.layout.Medium;
import org.counterweight.layout.Role;
import org.counterweight.layout.Surface;
import org.counterweight.statement.Section;

/**
 * Which section each block stands in by its marks: the id of a structure element around it, the tab
 * of its sheet, or the heading above it. Marks say what the maker wants a part to be taken for;
 * {@link Attribution} decides what it is.
 */
final class Regions {
  private final Section[] byBlock;

  private Regions(Section[] byBlock) {
    this.byBlock = byBlock;
  }

  /**
   * Sorts out the marks of an artefact.
   *
   * @param known the figures of the statement; the entity's own name opens no section, whatever
   *     words are in it
   */
  static Regions of(Layout layout, KnownFigures known) {
    Section[] marked = new Section[layout.blocks().size()];
    SectionNames names = SectionNames.known();
    Section[] tabs =
        layout.surfaces().stream()
            .map(Surface::name)
            .map(name -> layout.medium() == Medium.WORKBOOK ? ofName(names, name) : null)
            .toArray(Section[]::new);
    Section open = null;
    int depth = 0;
    for (Block block : layout.blocks()) {
      if (block.role() == Role.HEADING && (open == null || block.level() <= depth)) {
        open = known.isEntity(block.text()) ? null : ofName(names, block.text());
        depth = open == null ? 0 : block.level();
      }
      Section byPath = ofPath(block.path());
      Section byTab = layout.medium() == Medium.WORKBOOK ? tabs[block.surface() - 1] : null;
      boolean structured = layout.medium() == Medium.PDF && hasSections(block.path());
      marked[block.order()] =
          byPath != null ? byPath : byTab != null ? byTab : structured ? null : open;
    }
    return new Regions(marked);
  }

  /** The section that a block is marked as; null for none. */
  Section of(int block) {
    return byBlock[block];
  }

  /** The section that ids on the way to an element name; the innermost wins. */
  static Section ofPath(List<String> path) {
    for (int i = path.size() - 1; i >= 0; i--) {
      int hash = path.get(i).indexOf('#');
      Section section = hash < 0 ? null : ofCode(path.get(i).substring(hash + 1));
      if (section != null) {
        return section;
      }
    }
    return null;
  }

  private static boolean hasSections(List<String> path) {
    return path.stream().anyMatch(element -> element.startsWith("Sect#"));
  }

  private static Section ofCode(String id) {
    String code = id.toLowerCase(Locale.ROOT);
    for (Section section : Section.values()) {
      if (section.code().equals(code)) {
        return section;
      }
    }
    return null;
  }

  private static Section ofName(SectionNames names, String text) {
    return names.opens(text).orElse(null);
  }
}
