package org.counterweight.intake;

/**
 * How much of an input is read before it is refused. Every refusal names the limit it met.
 *
 * @param bytes largest file
 * @param depth deepest nesting of objects and lists
 * @param keyLength longest key, in UTF-16 units
 * @param textLength longest text value, in UTF-16 units
 * @param values most values (objects, lists and scalars together) in one document
 * @param digits most significant digits of a number
 * @param exponent largest absolute value of a number's decimal exponent
 * @param findings most findings reported for one document before reading stops
 */
public record Limits(
    long bytes,
    int depth,
    int keyLength,
    int textLength,
    int values,
    int digits,
    int exponent,
    int findings) {

  /** What the command line uses: generous for a statement, small for a machine. */
  public static final Limits DEFAULT =
      new Limits(24L * 1024 * 1024, 64, 256, 65_536, 1_000_000, 30, 40, 100);

  /** Refuses limits under which nothing could be read, and files that no array can hold. */
  public Limits {
    if (bytes < 1
        || bytes > Integer.MAX_VALUE - 16
        || depth < 1
        || depth > 500
        || keyLength < 1
        || textLength < 1
        || values < 1
        || digits < 1
        || exponent < 1
        || findings < 1) {
      throw new IllegalArgumentException("limits out of range: bytes 1..2^31-17, depth 1..500");
    }
  }

  /** The same limits with another largest file. */
  public Limits withBytes(long largest) {
    return new Limits(largest, depth, keyLength, textLength, values, digits, exponent, findings);
  }
}
