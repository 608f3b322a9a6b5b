package org.counterweight.audit;

import java.util.List;
import org.counterweight.statement.EvidenceItem;

/**
 * One piece of evidence with what became of it and who leans on it.
 *
 * @param item as the statement registers it; null for evidence that is cited and not registered
 * @param id its id
 * @param state what became of it
 * @param found digest of what is there, in lower-case hexadecimal; null where nothing was read
 * @param cited by what: ids of figures, or the names of other entries; in the order of the data
 */
public record Proof(EvidenceItem item, String id, State state, String found, List<String> cited) {
  /** Keeps its own copy. */
  public Proof {
    cited = List.copyOf(cited);
  }

  /** What became of a piece of evidence. */
  public enum State {
    /** It is there and has the digest that the register says. */
    THERE("there, unaltered"),
    /** It is there, and the register has no digest to hold it against. */
    UNPROVEN("there; no digest registered"),
    /** It is there with another digest. */
    ALTERED("altered"),
    /** It is not there. */
    MISSING("missing"),
    /** Its path leads out of the folder. */
    OUTSIDE("outside the folder"),
    /** Something is there that is no file that can be read. */
    UNREADABLE("cannot be read"),
    /** No folder was given. */
    UNCHECKED("not checked"),
    /** The register names no file: a publication, or something to be asked for. */
    NO_FILE("no file"),
    /** It is cited, and the register does not have it. */
    UNREGISTERED("cited, not registered");

    private final String words;

    State(String words) {
      this.words = words;
    }

    /** For people. */
    public String words() {
      return words;
    }
  }
}
