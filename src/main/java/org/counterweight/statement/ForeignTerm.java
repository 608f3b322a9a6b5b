package org.counterweight.statement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A word or name in another language than the statement's, so that the statement is read aloud as
 * it should be.
 *
 * @param text the words as they stand in the statement.
 * @param language BCP 47 tag of their language.
 */
public record ForeignTerm(
    @NotBlank @Size(max = 300) String text,
    @NotNull @Pattern(regexp = Forms.LANG) @Size(max = 35) String language) {}
