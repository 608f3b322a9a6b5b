package org.counterweight.statement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Who approved the statement.
 *
 * @param body body or role that approved it, as in "the board".
 * @param name signatory; optional
 * @param role role of the signatory; optional
 * @param date date of approval; also the date that the documents carry.
 */
public record SignOff(
    @NotBlank @Size(max = 300) String body,
    @Size(min = 1, max = 300) String name,
    @Size(min = 1, max = 300) String role,
    @NotNull LocalDate date) {}
