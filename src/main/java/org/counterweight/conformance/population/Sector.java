package org.counterweight.conformance.population;

import java.util.List;
import java.util.Locale;

/** What a company does, and where it uses AI. */
public enum Sector {
  /** Moves goods. */
  LOGISTICS(
      "Logistics",
      "Customs files",
      "Route planning",
      "Support desk",
      "Damage claims",
      "Yard inspection"),
  /** Lends and insures. */
  FINANCE(
      "Bank",
      "Credit files",
      "Fraud alerts",
      "Support desk",
      "Letters to customers",
      "Claims handling"),
  /** Makes things. */
  INDUSTRY(
      "Works",
      "Visual inspection",
      "Spare parts",
      "Shift planning",
      "Drawings",
      "Maintenance orders"),
  /** Sells software. */
  SOFTWARE(
      "Software",
      "Code assistance",
      "Code review",
      "Support desk",
      "Release notes",
      "Test writing"),
  /** Treats patients. */
  HEALTH(
      "Clinics",
      "Discharge letters",
      "Image triage",
      "Appointment desk",
      "Coding of cases",
      "Ward planning"),
  /** Sells to households. */
  RETAIL("Stores", "Returns", "Product texts", "Support desk", "Demand planning", "Price labels");

  private static final String SEPARATOR = ";";

  private final String suffix;
  private final String uses;

  Sector(String suffix, String... uses) {
    this.suffix = suffix;
    this.uses = String.join(SEPARATOR, uses);
  }

  /** What its companies are called. */
  String suffix() {
    return suffix;
  }

  /** Where AI is used. */
  List<String> uses() {
    return List.of(uses.split(SEPARATOR, -1));
  }

  /** The word in reports. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
