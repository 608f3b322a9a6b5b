package org.counterweight.rule.tieout;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers that need no source in the data, each with the reason; the one place where they are
 * declared. A number is exempt where the pattern covers all of it.
 */
public enum Exempt {
  /** Codes. */
  CODE(
      "part of a name or code: E-07, 8-K, L4, ISO/IEC 30134-2, and ids of statements",
      "(?<![\\p{L}\\p{N}])(?:\\p{L}[\\p{L}\\p{N}.]*[-/_][\\p{L}\\p{N}./_-]*\\d[\\p{L}\\p{N}./_-]*"
          + "|\\d+-\\p{L}[\\p{L}\\p{N}-]*|\\p{Lu}{1,3}\\d+)"),
  /** Standards and law. */
  STANDARD(
      "number of a standard, a law or a part of one: Article 3(49), Scope 2, ISAE 3000",
      "(?iu)\\b(?:ISO(?:/IEC)?|IEC|ISAE|ISSA|IFRS|ESRS|EN|DIN|IPCC AR|Articles?|Artikel|Art\\.|Scopes?"
          + "|category|categories|Kategorie|Form|Item|Annex|Anhang|Regulation|Directive|Verordnung"
          + "|Richtlinie|Protocol|section|Nr\\.|Nummer|Absatz|Abschnitt|level|Stufe|schema|version|Schema|Version)"
          + "\\s*(?:\\([A-Z]{2}\\)\\s*)?\\d+[\\d().,:/-]*(?:\\s*(?:,|and|und|to|bis|Nr\\.|Nummer)\\s*\\d+[\\d().]*)*"),
  /** Page numbers. */
  PAGE(
      "a page, and how many there are",
      "(?iu)\\b(?:page|p\\.|seite|s\\.)\\s*\\d+(?:\\s*(?:of|von|/)\\s*\\d+)?"),
  /** Numbers of lists and headings. */
  ORDINAL(
      "the number of an entry or heading at the beginning of a line, or an ordinal: 1., 2), 3rd",
      "(?iu)^\\s*\\d{1,2}[.)]\\s|\\b\\d{1,3}(?:st|nd|rd|th)\\b",
      ""),
  /** The whole. */
  WHOLE("all of it is a hundred percent", "\\b100(?:[.,]0+)?\\s?%", "100"),
  /** Chemistry and units. */
  FORMULA(
      "part of a unit or formula: CO2e, m3, 10^6",
      "\\b(?:CO2e?|m3|m2|10\\^\\d+)\\b",
      "CO2",
      "m3",
      "m2",
      "10^");

  private final String reason;
  private final Pattern pattern;

  // A list that cannot be changed, though its type does not say so.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> signs;

  /** With signs of which one must be there; without any, a letter must. */
  Exempt(String reason, String pattern, String... signs) {
    this.reason = reason;
    this.pattern = Pattern.compile(pattern);
    this.signs = List.of(signs);
  }

  /** Why such a number needs no source. */
  public String reason() {
    return reason;
  }

  /**
   * Marks all such numbers. Most texts are bare numbers, for which a look shows that there is none.
   *
   * @param letters whether the text has a letter
   */
  void cover(String text, boolean letters, BitSet covered) {
    if (signs.isEmpty() ? !letters : signs.stream().noneMatch(text::contains)) {
      return;
    }
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      covered.set(matcher.start(), matcher.end());
    }
  }
}
