package org.counterweight.readback.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterweight.layout.Block;
import org.counterweight.layout.Box;
import org.counterweight.layout.Role;

/**
 * Text of a tagged file that its structure leaves out: running heads and feet, once a page, and
 * whatever else lies about.
 */
final class LooseText {
  /** So much of its height may a header or footer reach into the text. */
  private static final double SLACK = 0.25;

  private final Blocks blocks;
  private final Set<String> heads = new HashSet<>();

  LooseText(Blocks blocks) {
    this.blocks = blocks;
    for (Block block : blocks.all()) {
      if (block.role() == Role.HEADER_CELL) {
        heads.add(block.text());
      }
    }
  }

  /** Adds what is left of a page. */
  void add(Canvas page, List<Stretch> stretches) {
    List<Stretch> left = new ArrayList<>();
    double top = page.frame().height();
    double bottom = 0;
    for (Stretch stretch : stretches) {
      if (blocks.order(stretch) >= 0) {
        if (stretch.run().visible()) {
          top = Math.min(top, stretch.run().box().y());
          bottom = Math.max(bottom, stretch.run().box().bottom());
        }
      } else if (!stretch.isBlank()) {
        left.add(stretch);
      }
    }
    if (left.isEmpty()) {
      return;
    }
    List<Stretch> header = new ArrayList<>();
    List<Stretch> footer = new ArrayList<>();
    List<List<Stretch>> others = new ArrayList<>();
    List<WordLines.Row> rows = new ArrayList<>();
    // Text over other text would be read letter between letter, were they not told apart.
    left.stream()
        .collect(Collectors.partitioningBy(s -> paginates(s) && s.run().visible()))
        .values()
        .forEach(layer -> rows.addAll(WordLines.of(layer)));
    rows.sort(Comparator.comparingDouble(row -> row.box().y()));
    for (WordLines.Row row : rows) {
      List<Stretch> parts = parts(row);
      Box box = row.box();
      // A word across the whole page, such as a mark of a draft, reaches into the text, too.
      double lower = box.bottom() - SLACK * box.height();
      double upper = box.y() + SLACK * box.height();
      if (!isPagination(parts)) {
        others.add(parts);
      } else if (lower <= Math.max(top, page.frame().height() * 0.08)) {
        header.addAll(parts);
      } else if (upper >= Math.min(bottom, page.frame().height() * 0.92)) {
        footer.addAll(parts);
      } else {
        others.add(parts);
      }
    }
    put(Role.PAGE_HEADER, header);
    put(Role.PAGE_FOOTER, footer);
    others.forEach(parts -> put(Role.UNMARKED, parts));
  }

  private static List<Stretch> parts(WordLines.Row row) {
    Set<Stretch> parts = new LinkedHashSet<>();
    row.words().forEach(word -> parts.add(word.stretch()));
    return List.copyOf(parts);
  }

  /** Whether the file calls some of a line pagination, and it is no repeated head of a table. */
  private boolean isPagination(List<Stretch> parts) {
    return parts.stream().anyMatch(LooseText::paginates)
        && !parts.stream().allMatch(this::isOfTableHead);
  }

  private static boolean paginates(Stretch stretch) {
    return stretch.mark() != null
        && stretch.mark().artifact() != null
        && stretch.mark().artifact().type().equals("Pagination");
  }

  private boolean isOfTableHead(Stretch stretch) {
    String text = Joining.text(List.of(stretch));
    return heads.stream().anyMatch(head -> head.contains(text));
  }

  private void put(Role role, List<Stretch> parts) {
    List<Blocks.Piece> pieces = new ArrayList<>();
    for (Stretch part : parts) {
      if (blocks.order(part) < 0) {
        pieces.add(new Blocks.Piece(part, null));
      }
    }
    if (!pieces.isEmpty()) {
      List<String> lines = new ArrayList<>();
      for (WordLines.Row row : WordLines.of(parts)) {
        lines.add(WordLines.text(row.words()).replace('\t', ' '));
      }
      blocks.add(role, 0, null, pieces, String.join(" ", lines));
    }
  }
}
