package org.counterweight.generate;

import org.counterweight.rule.prominence.Scene;

/**
 * An artefact that the second gate has looked at, kept for those who want to show it: also of a
 * statement that was refused, for which no file is published.
 *
 * @param file its file name
 * @param bytes the file; not copied, not changed
 * @param scene what a reader sees of it, and what each part speaks of
 */
// The bytes are drawn once and dropped; wrapping them would only copy megabytes.
@SuppressWarnings("ArrayRecordComponent")
public record Seen(String file, byte[] bytes, Scene scene) {}
