package org.counterweight.intake;

import org.counterweight.finding.Finding;
import org.counterweight.finding.Location;

/**
 * Traces findings that know only a JSON Pointer back to file, line and column, or to sheet and
 * cell. What is not in the document is located at its nearest parent that is.
 */
public final class Located {
  private final Places places;

  /** Traces to the source behind these places. */
  public Located(Places places) {
    this.places = places;
  }

  /**
   * The finding at its place in the source. A finding that has a line already, or no pointer, or a
   * page or cell of an artefact, comes back as it is.
   */
  public Finding locate(Finding finding) {
    Location at = finding.location();
    if (at.pointer() == null || at.line() != null || at.page() != null || at.cell() != null) {
      return finding;
    }
    return finding.at(value(at.pointer()));
  }

  /** The place of a value. */
  public Location value(String pointer) {
    return places.value(pointer);
  }

  /** The place of a key; of its value where it has no key. */
  public Location key(String pointer) {
    return places.key(pointer);
  }

  /** Where a key that is missing from an object would stand. */
  public Location missing(String object, String key) {
    return places.missing(object, key);
  }
}
