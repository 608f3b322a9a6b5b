package org.counterweight.rule.submission;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The data as one file carries them.
 *
 * @param file the file, as a person names it: {@code statement.pdf}
 * @param values every value by its JSON Pointer
 * @param trouble why it could not be read; null where it could
 */
public record DataCopy(String file, SortedMap<String, String> values, String trouble) {
  /** Keeps its own copy. */
  public DataCopy {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }
}
