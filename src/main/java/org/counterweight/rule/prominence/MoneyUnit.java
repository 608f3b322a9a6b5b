package org.counterweight.rule.prominence;

import java.util.Currency;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Recognises heads and units that say that numbers are amounts of money: "EUR m", "Use, USD". */
final class MoneyUnit {
  /** Codes of ISO 4217. */
  private static final Set<String> CODES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  private static final Pattern LAST =
      Pattern.compile(
          "(?:^|[\\s,(/])(?:([A-Z]{3})|[€$£¥])\\s*"
              + "(?:k|m|bn|tn|000|'000|thousand|million|billion|Tsd\\.?|Mio\\.?|Mrd\\.?|Md)?"
              + "\\)?\\s*$");

  private MoneyUnit() {}

  /** Whether a text is a unit of money or ends in one. */
  static boolean ends(String text) {
    if (text.isEmpty()) {
      return false;
    }
    Matcher matcher = LAST.matcher(text);
    return matcher.find() && (matcher.group(1) == null || CODES.contains(matcher.group(1)));
  }
}
