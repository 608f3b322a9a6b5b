package org.counterweight.intake;

/**
 * A stretch of source text. Lines and columns count from 1; columns count code points.
 *
 * @param line line of the first character
 * @param column column of the first character
 * @param endLine line of the last character
 * @param endColumn column after the last character
 */
public record TextSpan(int line, int column, int endLine, int endColumn) {}
