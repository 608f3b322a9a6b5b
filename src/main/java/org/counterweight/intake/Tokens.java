package org.counterweight.intake;

/** The tokens of one text, whatever its format, pulled one at a time. */
interface Tokens {
  /** What a token is. */
  enum Kind {
    OBJECT,
    ARRAY,
    /** Closes the innermost object or array. */
    END,
    /** A quoted text, or a key of JSON. */
    TEXT,
    /** An unquoted scalar of YAML: what it is has to be worked out. */
    PLAIN,
    NUMBER,
    TRUE,
    FALSE,
    NULL,
    /** A YAML alias, as in {@code *base}. */
    ALIAS,
    /** Something follows the first document. */
    MORE,
    /** The end of the text. */
    EOF
  }

  /**
   * Moves to the next token.
   *
   * @throws SyntaxProblem where the text is not well-formed
   */
  Kind next();

  /** The characters of a scalar, escapes resolved; the name of an alias. */
  String text();

  /** Code point index of the token's first character. */
  int start();

  /** Code point index after the token's last character. */
  int end();

  /** The YAML tag in front of the token as written, or null. */
  String tag();

  /** The YAML anchor in front of the token, or null. */
  String anchor();

  /** A text that is not well-formed YAML or JSON, in our words. */
  final class SyntaxProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient SchemaRule rule;
    private final String value;
    private final String fix;
    private final int start;
    private final int end;

    SyntaxProblem(SchemaRule rule, String message, String value, String fix, int start, int end) {
      super(message, null, false, false);
      this.rule = rule;
      this.value = value;
      this.fix = fix;
      this.start = start;
      this.end = end;
    }

    void addTo(Problems problems) {
      problems.add(rule, getMessage(), value, fix, start, end);
    }
  }
}
