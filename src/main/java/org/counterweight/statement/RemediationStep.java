package org.counterweight.statement;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A step of remediation.
 *
 * @param state state reached.
 * @param on when.
 */
public record RemediationStep(@NotNull RemediationState state, @NotNull LocalDate on) {}
