package org.counterweight.conformance.population;

import java.util.List;
import java.util.Locale;

/** What a company does, and where it uses AI. */
public enum Sector {
  /** Moves goods. */
  LOGISTICS("Logistics", List.of("Customs files", "Route planning", "Support desk", "Damage claims", "Yard inspection")),
  /** Lends and insures. */
  FINANCE("Bank", List.of("Credit files", "Fraud alerts", "Support desk", "Letters to customers", "Claims handling")),
  /** Makes things. */
  INDUSTRY("Works", List.of("Visual inspection", "Spare parts", "Shift planning", "Drawings", "Maintenance orders")),
  /** Sells software. */
  SOFTWARE("Software", List.of("Code assistance", "Code review", "Support desk", "Release notes", "Test writing")),
  /** Treats patients. */
  HEALTH("Clinics", List.of("Discharge letters", "Image triage", "Appointment desk", "Coding of cases", "Ward planning")),
  /** Sells to households. */
  RETAIL("Stores", List.of("Returns", "Product texts", "Support desk", "Demand planning", "Price labels"));

  private final String suffix;
  private final List<String> uses;

  Sector(String suffix, List<String> uses) {
    this.suffix = suffix;
    this.uses = uses;
  }

  /** What its companies are called. */
  String suffix() {
    return suffix;
  }

  /** Where AI is used. */
  List<String> uses() {
    return uses;
  }

  /** The word in reports. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
