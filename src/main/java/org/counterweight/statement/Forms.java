package org.counterweight.statement;

/**
 * Regular expressions for the forms of text in a statement; the JSON Schema holds the same ones.
 */
final class Forms {
  /** Lower-case words joined by hyphens. */
  static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

  /** An id of the entity's own. */
  static final String IDENT = "[A-Za-z0-9][A-Za-z0-9._-]*";

  /** Dotted lower-case words. */
  static final String FIGURE_ID = "[a-z]+(\\.[a-z0-9]+(-[a-z0-9]+)*)+";

  /** Value, kind and use. */
  static final String VALUE_ID = "value\\.[a-z]+(-[a-z]+)*\\.[a-z0-9]+(-[a-z0-9]+)*";

  /** Usage, kind and scope. */
  static final String USAGE_ID = "usage\\.[a-z]+(-[a-z]+)*\\.[a-z0-9]+(-[a-z0-9]+)*";

  /** ISO 17442. */
  static final String LEI = "[A-Z0-9]{18}[0-9]{2}";

  /** ISO 6166. */
  static final String ISIN = "[A-Z]{2}[A-Z0-9]{9}[0-9]";

  /** ISO 3166-1 alpha-2. */
  static final String COUNTRY = "[A-Z]{2}";

  /** ISO 4217. */
  static final String CURRENCY = "[A-Z]{3}";

  /** BCP 47, the common forms. */
  static final String LANG = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*";

  /** Lower-case hexadecimal. */
  static final String SHA256 = "[0-9a-f]{64}";

  /** As in E-07. */
  static final String EVIDENCE_ID = "[A-Z][A-Za-z0-9-]*";

  /** A relative path that stays in its folder. */
  static final String PATH = "(?!(.*/)?\\.\\.(/|$))[^/\\\\:*?\"<>|][^\\\\:*?\"<>|]*";

  /** A unit without blanks. */
  static final String UNIT = "[^\\s]+";

  private Forms() {}
}
