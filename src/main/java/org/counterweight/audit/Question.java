package org.counterweight.audit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.counterweight.finding.RuleId;

/** What an auditor wants to know of a submission; every rule answers one of them. */
public enum Question {
  /** The copies of the data. */
  DATA("Is the data the same in all files?", "tieout.data-differs"),
  /** What is printed. */
  FIGURES(
      "Do the printed figures tie to the data?",
      "tieout.pdf-value",
      "tieout.xlsx-value",
      "tieout.unsourced-number"),
  /** What is calculated. */
  FORMULAS("Do the workbook\u2019s formulas recompute?", "tieout.formula-value"),
  /** What is reported. */
  RULES(
      "Do the figures add up and keep their rules?",
      "schema.",
      "entity.",
      "energy.",
      "value.",
      "harm.",
      "oversight.",
      "purpose.",
      "usage."),
  /** What meets the eye. */
  PROMINENCE("Is usage no more prominent than value and harm?", "prominence."),
  /** What stands behind it. */
  EVIDENCE("Is the evidence there and unaltered?", "evidence."),
  /** What was handed in. */
  RELEASE("Is the release whole, and as it was approved?", "release."),
  /** Who vouches for it. */
  SIGNED("Who signed it, and does the signature hold?", "signature."),
  /** What was published before. */
  PRIOR("Is the chain to the release before intact?", "prior."),
  /** How the files are built. */
  CONFORMANCE("Do the files conform to their standards?", "conformance.", "release.active-content"),
  /** Whether the files come of the data. */
  RERENDER("Does re-rendering give the same bytes?", "release.rerender-differs"),
  /** Whether the maker's policy agrees with the auditor's. */
  POLICY("Does the release\u2019s own policy come to the same?", "audit.other-policy"),
  /** What somebody let pass. */
  WAIVED("What was waived?", "suppression."),
  /** What nobody looked at. */
  UNCHECKED("What could not be checked?", "audit.unchecked");

  private final String words;

  /** Never changed: made by {@code List.of}. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> rules;

  Question(String words, String... rules) {
    this.words = words;
    this.rules = List.of(rules);
  }

  /** The question as a person asks it. */
  public String words() {
    return words;
  }

  /** Its name in ids and columns, as in {@code figures}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The question that a rule answers; a rule named in full goes before its group. */
  public static Optional<Question> of(RuleId rule) {
    Question best = null;
    int most = 0;
    for (Question question : values()) {
      for (String own : question.rules) {
        boolean fits = own.endsWith(".") ? rule.value().startsWith(own) : rule.value().equals(own);
        if (fits && own.length() > most) {
          best = question;
          most = own.length();
        }
      }
    }
    return Optional.ofNullable(best);
  }
}
