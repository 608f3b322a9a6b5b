package org.counterweight.intake;

import java.util.Optional;
import org.counterweight.finding.Location;

/** Where the values of a document stand in its source: lines of a text, or cells of a workbook. */
public interface Places {
  /** What reports may quote of the source. */
  Excerpts excerpts();

  /** The value at this JSON Pointer as written; empty where the document has no such value. */
  Optional<String> written(String pointer);

  /**
   * The place of a value. What is not in the document is located at the nearest place around it
   * that is.
   */
  Location value(String pointer);

  /** The place of a key; of its value where it has no key. */
  Location key(String pointer);

  /** Where a key that is missing from an object would stand. */
  Location missing(String object, String key);

  /** Whether a value has a key; the whole document and items of a list have none. */
  boolean hasKey(String pointer);

  /** What to do to add a missing key. */
  String toAdd(String key);
}
