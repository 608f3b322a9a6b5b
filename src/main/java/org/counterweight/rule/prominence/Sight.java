package org.counterweight.rule.prominence;

import java.util.Optional;
import java.util.stream.Collectors;
import org.counterweight.layout.Hiding;
import org.counterweight.layout.Role;
import org.counterweight.layout.Run;

/** Whether text can be seen, and what stands in the way. */
final class Sight {
  private Sight() {}

  /**
   * What keeps a reader from seeing a run at all: it is hidden, or so small or so pale that it
   * might as well be.
   *
   * @param size type smaller than this cannot be seen, in points
   * @param contrast ink of less contrast than this cannot be seen
   */
  static Optional<String> unseen(Run run, double size, double contrast) {
    if (!run.hiding().isEmpty()) {
      return Optional.of(
          run.hiding().stream().sorted().map(Hiding::words).collect(Collectors.joining(" and ")));
    }
    return faint(run, size, contrast);
  }

  /** What keeps a reader from noticing a figure: not seen, small, pale, or only in a note. */
  static Optional<String> unnoticed(Item item, double size, double contrast) {
    Optional<String> flaw = Optional.of("empty");
    for (Run run : item.block().runs()) {
      if (!Digits.in(run.text())) {
        continue;
      }
      flaw = unseen(run, size, contrast);
      if (flaw.isEmpty()) {
        break;
      }
    }
    return flaw.isEmpty() && item.block().role() == Role.NOTE ? Optional.of("in a note") : flaw;
  }

  private static Optional<String> faint(Run run, double size, double contrast) {
    // What is set for a moment smaller, such as a raised digit, may measure a hair less.
    if (run.type().size() < size - 0.05) {
      return Optional.of(
          "in type of "
              + Words.number(run.type().size())
              + " pt, below "
              + Words.number(size)
              + " pt");
    }
    Optional<Double> measured = run.contrast();
    if (measured.isPresent() && measured.get() < contrast) {
      return Optional.of(
          "in ink "
              + run.ink()
              + " on "
              + run.ground()
              + ", a contrast of "
              + Words.number(measured.get())
              + ":1, below "
              + Words.number(contrast)
              + ":1");
    }
    return Optional.empty();
  }
}
