package org.counterweight.finding;

import java.util.regex.Pattern;

/**
 * The stable name of a rule: a group and a name in lower-case words, as in {@code
 * energy.pue-identity}. Scripts stand on these names; they are never derived from class names.
 *
 * @param value the whole id
 */
public record RuleId(String value) implements Comparable<RuleId> {
  private static final Pattern FORM =
      Pattern.compile("[a-z][a-z0-9]*\\.[a-z][a-z0-9]*(-[a-z0-9]+)*");

  /** Refuses a value that is not of the form {@code group.some-name}. */
  public RuleId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a rule id of the form group.some-name: " + value);
    }
  }

  /** The part before the dot. */
  public String group() {
    return value.substring(0, value.indexOf('.'));
  }

  @Override
  public int compareTo(RuleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
