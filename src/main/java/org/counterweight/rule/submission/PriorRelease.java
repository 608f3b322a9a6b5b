package org.counterweight.rule.submission;

import org.counterweight.statement.Statement;

/**
 * The release of the comparative period.
 *
 * @param name as it was named
 * @param statement its data; null where they cannot be read
 * @param manifestDigest SHA-256 of its manifest; null where there is none
 * @param trouble why it cannot be read; null where it can
 */
public record PriorRelease(
    String name, Statement statement, String manifestDigest, String trouble) {}
