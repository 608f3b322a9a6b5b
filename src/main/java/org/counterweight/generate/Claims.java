package org.counterweight.generate;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Who may write which release folder: of several inputs of one run the first in the order of the
 * inputs, whichever of them is done first. Safe for threads.
 */
final class Claims {
  private final Map<Path, Claim> first = new HashMap<>();

  /** Inputs that have said what they claim although one before them has not. */
  private final TreeSet<Long> early = new TreeSet<>();

  /** Every input below this one has said what it claims. */
  private long settled;

  private record Claim(long number, String input) {}

  /**
   * Says what an input claims, as soon as that is known; only the first word of an input counts.
   *
   * @param number of the input
   * @param input its name
   * @param folder its release folder; null where it will have none
   */
  synchronized void settle(long number, String input, Path folder) {
    if (number < settled || early.contains(number)) {
      return;
    }
    if (folder != null) {
      Claim mine = new Claim(number, input);
      first.merge(folder, mine, (one, other) -> one.number() < other.number() ? one : other);
    }
    early.add(number);
    while (early.remove(settled)) {
      settled++;
    }
    notifyAll();
  }

  /**
   * The name of the input that has a folder in place of this one; empty where it is this one's.
   * Waits until every input before it has said what it claims, which they all do when they have
   * been read.
   */
  synchronized Optional<String> rival(long number, Path folder) throws InterruptedException {
    while (settled < number) {
      wait();
    }
    Claim owner = first.get(folder);
    return owner == null || owner.number() == number
        ? Optional.empty()
        : Optional.of(owner.input());
  }
}
