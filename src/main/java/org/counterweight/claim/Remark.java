package org.counterweight.claim;

/**
 * Something that a text says around its claims.
 *
 * @param kind what it is
 * @param start index of its first character in the text as given
 * @param end index after its last character
 * @param text the words as they stand
 */
public record Remark(RemarkKind kind, int start, int end, String text) {}
