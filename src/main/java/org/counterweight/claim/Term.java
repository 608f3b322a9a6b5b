package org.counterweight.claim;

/**
 * A term of the word lists, found in a text.
 *
 * @param kind what it speaks of
 * @param text the words as they stand in the text
 * @param start index of the first character in the text
 * @param end index after the last character
 * @param stance how the text speaks of it
 * @param number whether a number stands within four words of it, in its sentence; years are none
 * @param opening whether nothing but small words stands before it, or before the words that count
 *     it, in its sentence
 * @param sentence number of the sentence it stands in, from 0
 */
public record Term(
    TermKind kind,
    String text,
    int start,
    int end,
    Stance stance,
    boolean number,
    boolean opening,
    int sentence) {}
