package org.counterweight.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Location;

/**
 * One thing wrong with a document's structure, before it is traced to a line.
 *
 * @param rule the rule broken
 * @param pointer the value meant; for a missing key its object
 * @param key the key that is missing or unknown, else null
 * @param meant the key that an unknown one was probably meant to be, else null
 * @param message what is wrong
 * @param value the offending value as written, null where something is missing
 * @param fix what to do
 */
record Cause(
    SchemaRule rule,
    String pointer,
    String key,
    String meant,
    String message,
    String value,
    String fix) {

  /** Which of several complaints about one value is its cause: the first of these. */
  private static final List<SchemaRule> ORDER =
      List.of(
          SchemaRules.UNKNOWN_KEY,
          SchemaRules.WRONG_TYPE,
          SchemaRules.NOT_ALLOWED_VALUE,
          SchemaRules.DATE,
          SchemaRules.FORMAT,
          SchemaRules.LENGTH,
          SchemaRules.PATTERN,
          SchemaRules.RANGE,
          SchemaRules.DUPLICATE_ITEM,
          SchemaRules.COUNT,
          SchemaRules.FORM);

  /** Whether a key is missing. */
  boolean missing() {
    return is(SchemaRules.MISSING_KEY);
  }

  /** Whether the key and not the value is to be shown. */
  boolean onKey() {
    return is(SchemaRules.UNKNOWN_KEY) || is(SchemaRules.MISSING_KEY);
  }

  Finding at(Location place) {
    return new Finding(rule.id(), rule.severity(), message, value, fix, rule.citation(), place);
  }

  /** Leaves out what only follows from something else. */
  static List<Cause> distinct(List<Cause> causes) {
    // The library calls a key unknown whose value is broken: what is known of the value goes first.
    Set<String> brokenInside = new HashSet<>();
    for (Cause cause : causes) {
      if (!cause.is(SchemaRules.UNKNOWN_KEY)) {
        for (String at = cause.pointer; !at.isEmpty(); at = Pointers.parent(at)) {
          brokenInside.add(at);
        }
      }
    }
    Map<String, Cause> byValue = new HashMap<>();
    Set<String> misspelt = new HashSet<>();
    for (Cause cause : causes) {
      boolean follows = cause.is(SchemaRules.UNKNOWN_KEY) && brokenInside.contains(cause.pointer);
      if (!cause.is(SchemaRules.MISSING_KEY) && !follows) {
        byValue.merge(cause.pointer, cause, (a, b) -> a.rank() <= b.rank() ? a : b);
      }
      if (cause.is(SchemaRules.UNKNOWN_KEY) && cause.meant != null) {
        misspelt.add(Pointers.append(Pointers.parent(cause.pointer), cause.meant));
      }
    }
    List<Cause> kept = new ArrayList<>();
    Set<String> missing = new HashSet<>();
    for (Cause cause : causes) {
      if (cause.is(SchemaRules.MISSING_KEY)) {
        String absent = Pointers.append(cause.pointer, cause.key);
        if (!misspelt.contains(absent) && missing.add(absent) && !unreadable(cause, byValue)) {
          kept.add(cause);
        }
      } else if (cause.equals(byValue.get(cause.pointer))) {
        kept.add(cause);
      }
    }
    // Whatever follows from whatever: where something was wrong, something is said.
    return kept.isEmpty() && !causes.isEmpty() ? List.of(causes.get(0)) : kept;
  }

  // Of a value of the wrong kind nothing else can be said.
  private static boolean unreadable(Cause cause, Map<String, Cause> byValue) {
    Cause other = byValue.get(cause.pointer);
    return other != null && other.is(SchemaRules.WRONG_TYPE);
  }

  private boolean is(SchemaRule other) {
    return rule.equals(other);
  }

  private int rank() {
    return ORDER.indexOf(rule);
  }
}
