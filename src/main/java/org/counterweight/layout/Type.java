package org.counterweight.layout;

/**
 * How letters are set.
 *
 * @param size height of the type in points as shown, after all scaling
 * @param family name of the face without subset prefix, as in {@code Liberation Sans Bold}
 * @param bold whether the face is bold, or made bold by stroking
 * @param italic whether the face leans
 * @param advance mean horizontal room of one character including added spacing, in points;
 *     characters that are blank are left out
 */
public record Type(double size, String family, boolean bold, boolean italic, double advance) {}
