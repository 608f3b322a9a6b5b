package org.counterweight.conformance.version;

/**
 * One difference between two versions of a schema or a policy.
 *
 * @param kind what it does to those who are held to it
 * @param at JSON Pointer into the newer version, or into the older where it is removed
 * @param what the difference in words
 */
public record Difference(Kind kind, String at, String what) {

  /** What a difference does. */
  public enum Kind {
    /** Something new may be said, or is asked. */
    ADDED("added"),
    /** Something is gone. */
    REMOVED("removed"),
    /** Less is let through. */
    TIGHTENED("tightened"),
    /** More is let through. */
    LOOSENED("loosened"),
    /** Neither can be told. */
    CHANGED("changed");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The word in reports. */
    public String word() {
      return word;
    }
  }

  /** One line for people. */
  public String line() {
    return kind.word() + ": " + what + " (" + (at.isEmpty() ? "/" : at) + ")";
  }
}
