package org.counterweight.statement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Something the statement should hold and does not.
 *
 * @param what id of a section or a figure kind, as in harm or energy.market-emissions.
 * @param reason why it is not disclosed.
 */
public record Omission(
    @NotNull @Pattern(regexp = Forms.IDENT) @Size(max = 80) String what,
    @NotBlank @Size(max = 4000) String reason) {}
