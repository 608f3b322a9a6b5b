package org.counterweight.rule.prominence;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counterweight.layout.Block;
import org.counterweight.layout.Layout;
import org.counterweight.statement.Section;

/**
 * What a marked section is by its figures, so that words around them go with the figures and not
 * with the label: a section marked as value in which most figures are of usage is usage.
 */
final class RegionContent {
  private final Map<Section, Section> byMark;

  private RegionContent(Map<Section, Section> byMark) {
    this.byMark = byMark;
  }

  static RegionContent of(
      Layout layout, Regions regions, List<List<String>> figures, boolean[] claims) {
    Map<Section, Map<Section, Set<String>>> seen = new EnumMap<>(Section.class);
    for (Block block : layout.blocks()) {
      int i = block.order();
      Section mark = regions.of(i);
      if (mark == null) {
        continue;
      }
      Map<Section, Set<String>> here = seen.computeIfAbsent(mark, m -> new HashMap<>());
      if (claims[i]) {
        String what = figures.get(i).isEmpty() ? block.text() : figures.get(i).getFirst();
        here.computeIfAbsent(Section.U, s -> new LinkedHashSet<>()).add(what);
      } else {
        for (String figure : figures.get(i)) {
          here.computeIfAbsent(KnownFigures.sectionOf(figure), s -> new LinkedHashSet<>())
              .add(figure);
        }
      }
    }
    Map<Section, Section> byMark = new EnumMap<>(Section.class);
    seen.forEach((mark, counts) -> byMark.put(mark, most(mark, counts)));
    return new RegionContent(byMark);
  }

  private static Section most(Section mark, Map<Section, Set<String>> counts) {
    Section best = mark;
    int most = counts.getOrDefault(mark, Set.of()).size();
    for (Section section : Section.values()) {
      int count = counts.getOrDefault(section, Set.of()).size();
      if (count > most) {
        best = section;
        most = count;
      }
    }
    return best;
  }

  /** What a block is that says nothing of itself. */
  Section of(Block block, Section mark) {
    return mark == null ? null : byMark.getOrDefault(mark, mark);
  }
}
