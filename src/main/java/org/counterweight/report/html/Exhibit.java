package org.counterweight.report.html;

import java.util.List;

/**
 * A piece of evidence.
 *
 * @param id its id in the statement
 * @param title what it is; null where the register does not have it
 * @param file its path below the evidence folder; null where there is none
 * @param source where it was published; null for nowhere
 * @param digest SHA-256 as registered; null for none
 * @param found SHA-256 of what is there, where that is another; null otherwise
 * @param stand how it stands
 * @param word what became of it, in words
 * @param cited what cites it
 */
public record Exhibit(
    String id,
    String title,
    String file,
    String source,
    String digest,
    String found,
    Asked.Stand stand,
    String word,
    List<String> cited) {
  /** Keeps its own copy. */
  public Exhibit {
    cited = List.copyOf(cited);
  }
}
