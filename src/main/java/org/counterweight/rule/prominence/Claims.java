package org.counterweight.rule.prominence;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterweight.claim.Claim;
import org.counterweight.claim.ClaimFinder;
import org.counterweight.claim.Metric;
import org.counterweight.claim.Reading;
import org.counterweight.claim.TextLabel;

/**
 * Reads text of an artefact for claims. Names of files, addresses and digests are no claims,
 * whatever words they are made of: {@code data/usage-2025.csv} in a register of evidence names a
 * file.
 *
 * <p>The same words stand in many places of one artefact, and many criteria ask after them: each
 * text is read once and remembered as long as the artefact is looked at.
 */
final class Claims {
  /** So many hexadecimal digits in a row name something and count nothing. */
  private static final int DIGEST = 24;

  private static final Pattern NAME =
      Pattern.compile(
          "\\S+/\\S+\\.\\p{Alnum}{2,5}\\b|\\b\\p{XDigit}{24,}|\\S+\\.(?:csv|xlsx|pdf|json)\\b");

  /** What numbers say that have no word beside them. */
  private static final Reading NOTHING = new Reading(TextLabel.OTHER, List.of(), List.of());

  private final ClaimFinder finder;
  private final Map<String, Reading> elsewhere;
  private final Map<String, Reading> known = new ConcurrentHashMap<>();

  /**
   * A reader for the texts of one artefact.
   *
   * @param finder finds claims
   * @param elsewhere what texts of other statements say, see {@link Wording}
   */
  Claims(ClaimFinder finder, Map<String, Reading> elsewhere) {
    this.finder = finder;
    this.elsewhere = elsewhere;
  }

  /** What a text says; places are those of the text as given. */
  Reading read(String text) {
    return known.computeIfAbsent(text == null ? "" : text, this::fresh);
  }

  /** Whether there is no word in a text. */
  static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private Reading fresh(String text) {
    return isNumber(text) ? NOTHING : Wording.read(elsewhere, text, this::words);
  }

  private Reading words(String text) {
    if (!mayName(text)) {
      return counted(finder.read(text));
    }
    Matcher matcher = NAME.matcher(text);
    StringBuilder masked = null;
    while (matcher.find()) {
      masked = masked == null ? new StringBuilder(text) : masked;
      for (int i = matcher.start(); i < matcher.end(); i++) {
        masked.setCharAt(i, 'x');
      }
    }
    return counted(finder.read(masked == null ? text : masked.toString()));
  }

  /** Whether the pattern could match: hardly any text has what each of its branches needs. */
  private static boolean mayName(String text) {
    int point = text.indexOf('.');
    if (point >= 0
        && (text.indexOf('/') >= 0
            || text.indexOf(".csv", point) >= 0
            || text.indexOf(".xlsx", point) >= 0
            || text.indexOf(".pdf", point) >= 0
            || text.indexOf(".json", point) >= 0)) {
      return true;
    }
    int digits = 0;
    for (int i = 0; i < text.length() && digits < DIGEST; i++) {
      digits = Character.digit(text.charAt(i), 16) >= 0 ? digits + 1 : 0;
    }
    return digits >= DIGEST;
  }

  /** Nobody has 0.61 licences, or boasts of none: such a number is what they cost. */
  private static Reading counted(Reading reading) {
    if (reading.claims().isEmpty()) {
      return reading;
    }
    List<Claim> kept = reading.claims().stream().filter(claim -> !cost(claim)).toList();
    if (kept.size() == reading.claims().size()) {
      return reading;
    }
    TextLabel label =
        reading.label() == TextLabel.USAGE && kept.stream().noneMatch(Claim::usage)
            ? TextLabel.OTHER
            : reading.label();
    return new Reading(label, kept, reading.remarks());
  }

  private static boolean cost(Claim claim) {
    return claim.metric() == Metric.SEATS
        && claim.number() != null
        && (claim.number().signum() == 0 || claim.number().stripTrailingZeros().scale() > 0);
  }
}
