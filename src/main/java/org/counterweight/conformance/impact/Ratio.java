package org.counterweight.conformance.impact;

/**
 * How value or harm stands to usage in one artefact.
 *
 * @param medium pdf or xlsx
 * @param rule the criterion, as in {@code prominence.area}
 * @param side B or C
 * @param value measured on that side over measured on usage
 */
public record Ratio(String medium, String rule, String side, double value) {}
