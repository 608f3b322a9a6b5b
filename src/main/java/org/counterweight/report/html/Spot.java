package org.counterweight.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Location;
import org.counterweight.layout.Block;
import org.counterweight.layout.Box;
import org.counterweight.layout.Run;
import org.counterweight.layout.Surface;

/** Where on a page or sheet stands what a finding is about. */
final class Spot {
  /** Letters of a block that messages quote at most. */
  private static final int QUOTED = 110;

  private final Entry entry;

  Spot(Entry entry) {
    this.entry = entry;
  }

  /**
   * The box of what a finding names; empty where it names nothing that stands in one place of the
   * page alone, so that nobody is pointed to the wrong one.
   */
  Optional<Box> of(Finding finding, Drawn drawn, Surface surface) {
    Location at = finding.location();
    List<Block> here =
        drawn.layout().blocks().stream()
            .filter(block -> block.surface() == surface.number())
            .toList();
    if (at.cell() != null) {
      return here.stream()
          .filter(block -> at.cell().equals(block.cell()))
          .map(Block::box)
          .findFirst();
    }
    Optional<Tied> tied =
        entry.audit() == null
            ? Optional.empty()
            : entry.audit().ties().stream().filter(tie -> says(tie, finding)).findFirst();
    if (tied.isPresent()) {
      return here.stream()
          .filter(block -> block.order() == tied.get().block())
          .map(block -> narrow(block, tied.get().printed()))
          .findFirst();
    }
    return finding.value() == null ? Optional.empty() : byWords(here, finding);
  }

  /** Whether a row of the tie-out says what a finding says. */
  static boolean says(Tied tie, Finding finding) {
    return tie.trouble() != null
        && tie.place().equals(finding.location())
        && finding.message().endsWith(tie.trouble());
  }

  private static Optional<Box> byWords(List<Block> here, Finding finding) {
    String value = squeeze(finding.value());
    String message = squeeze(finding.message());
    List<Block> holding = new ArrayList<>();
    List<Block> quoted = new ArrayList<>();
    for (Block block : here) {
      String text = squeeze(block.text());
      if (!value.isEmpty() && text.contains(value)) {
        holding.add(block);
        if (message.contains(text.substring(0, Math.min(QUOTED, text.length())))) {
          quoted.add(block);
        }
      }
    }
    // A longer quotation holds the shorter one, so the longest is the one that is meant.
    Block only =
        holding.size() == 1
            ? holding.getFirst()
            : quoted.size() == 1 ? quoted.getFirst() : longest(quoted);
    return Optional.ofNullable(only).map(block -> narrow(block, finding.value()));
  }

  private static Block longest(List<Block> blocks) {
    int most = blocks.stream().mapToInt(block -> squeeze(block.text()).length()).max().orElse(0);
    List<Block> best =
        blocks.stream().filter(block -> squeeze(block.text()).length() == most).toList();
    return best.size() == 1 ? best.getFirst() : null;
  }

  /** The line of a block that says it, or the block where several lines do, or none. */
  private static Box narrow(Block block, String words) {
    String wanted = squeeze(words);
    List<Run> runs =
        block.runs().stream()
            .filter(run -> run.surface() == block.surface())
            .filter(run -> !wanted.isEmpty() && squeeze(run.text()).contains(wanted))
            .toList();
    if (runs.size() != 1 || runs.getFirst().box().isEmpty()) {
      return block.box();
    }
    return part(runs.getFirst(), words.strip());
  }

  /** The part of a line that the words take up, as if all letters were of one width. */
  private static Box part(Run run, String words) {
    int at = run.text().indexOf(words);
    int all = run.text().length();
    if (at < 0 || all == 0) {
      return run.box();
    }
    double letter = run.box().width() / all;
    return new Box(
        run.box().x() + at * letter, run.box().y(), words.length() * letter, run.box().height());
  }

  private static String squeeze(String text) {
    return text == null ? "" : text.replaceAll("[\\s\u00A0\u202F\u2009\u00AD]", "");
  }
}
