package org.counterweight.intake.workbook;

import java.util.Locale;
import java.util.Map;

/** Short names for keys of the schema, in words that a finance team uses. */
final class Labels {
  private static final Map<String, String> SPECIAL =
      Map.ofEntries(
          Map.entry("id", "ID"),
          Map.entry("lei", "LEI"),
          Map.entry("isins", "ISINs"),
          Map.entry("sha256", "SHA-256"),
          Map.entry("n", "Observations"),
          Map.entry("on", "Date"),
          Map.entry("pue", "PUE"),
          Map.entry("wue", "WUE"),
          Map.entry("cue", "CUE"),
          Map.entry("ref", "REF"),
          Map.entry("erf", "ERF"),
          Map.entry("sci", "SCI"),
          Map.entry("eWaste", "E-waste"),
          Map.entry("itEnergy", "IT electricity"),
          Map.entry("facilityEnergy", "Facility electricity"),
          Map.entry("gwpSet", "GWP set"),
          Map.entry("aiOption", "AI option"),
          Map.entry("plusMinusPercent", "± %"),
          Map.entry("confidence", "Confidence %"),
          Map.entry("prior", "Prior period"),
          Map.entry("asInAccounts", "Perimeter as in the accounts"),
          Map.entry("asOf", "As of"),
          Map.entry("inTotal", "In total?"),
          Map.entry("inPlace", "In place?"),
          Map.entry("payOrReview", "Pay or review"),
          Map.entry("signOff", "Sign-off"),
          Map.entry("notDisclosed", "Not disclosed"));

  private Labels() {}

  /** A short name for a key: {@code gridFactorSource} becomes "Grid factor source". */
  static String of(String key) {
    String special = SPECIAL.get(key);
    if (special != null) {
      return special;
    }
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (Character.isUpperCase(c) && i > 0 && Character.isLowerCase(key.charAt(i - 1))) {
        words.append(' ').append(Character.toLowerCase(c));
      } else {
        words.append(c == '-' ? ' ' : c);
      }
    }
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
