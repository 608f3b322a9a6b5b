package org.counterweight.rule.entity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What ISO 3166-1 knows. */
final class Countries {
  private static final Set<String> KNOWN = Set.of(Locale.getISOCountries());

  private Countries() {}

  /**
   * Whether the alpha-2 code names a country. XK is not in the standard but is what European
   * authorities write for Kosovo.
   */
  static boolean known(String code) {
    return KNOWN.contains(code) || code.equals("XK");
  }

  /**
   * Whether an ISIN may begin with this: a country, or a prefix kept for securities of no one
   * country (X and a letter, EU, EZ).
   */
  static boolean isinPrefix(String prefix) {
    return known(prefix) || prefix.charAt(0) == 'X' || prefix.equals("EU") || prefix.equals("EZ");
  }

  /** The code meant by one that people write although the standard has another. */
  static Optional<String> meant(String code) {
    return switch (code) {
      case "UK" -> Optional.of("GB");
      case "EL" -> Optional.of("GR");
      default -> Optional.empty();
    };
  }
}
