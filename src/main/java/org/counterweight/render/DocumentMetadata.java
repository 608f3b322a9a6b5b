package org.counterweight.render;

import java.time.OffsetDateTime;

/**
 * What an artefact says of itself, all of it from the statement, none of it from the clock.
 *
 * @param title document title
 * @param author the reporting entity
 * @param subject one line on what this is
 * @param keywords comma-separated
 * @param language BCP 47 tag of the text
 * @param created creation and modification time: midnight UTC of the sign-off date
 * @param statementId id of the statement
 * @param digest hexadecimal SHA-256 of the canonical statement JSON
 */
public record DocumentMetadata(
    String title,
    String author,
    String subject,
    String keywords,
    String language,
    OffsetDateTime created,
    String statementId,
    String digest) {}
