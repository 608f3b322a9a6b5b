package org.counterweight.rule.submission;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was found of the registered evidence.
 *
 * @param folder the folder, as it was named
 * @param items what was found, by the path that the register gives
 */
public record EvidenceFolder(String folder, Map<String, Item> items) {
  /** Keeps its own copy. */
  public EvidenceFolder {
    items = Collections.unmodifiableMap(new TreeMap<>(items));
  }

  /** What became of one path. */
  public enum State {
    /** It is a file, and was read. */
    READ,
    /** Nothing is there. */
    MISSING,
    /** It leads out of the folder, by itself or through a link. */
    OUTSIDE,
    /** Something is there that cannot be read as a file. */
    UNREADABLE
  }

  /**
   * One path.
   *
   * @param state what became of it
   * @param sha256 digest of the file; null unless it was read
   */
  public record Item(State state, String sha256) {}
}
