package org.counterweight.render;

/**
 * A file carried inside an artefact.
 *
 * @param name file name, as in {@code statement.json}
 * @param mediaType as in {@code application/json}
 * @param description one line for people
 * @param bytes the content; not copied, not changed
 */
// The bytes go straight into the artefact; wrapping them would only copy megabytes.
@SuppressWarnings("ArrayRecordComponent")
public record Attachment(String name, String mediaType, String description, byte[] bytes) {}
