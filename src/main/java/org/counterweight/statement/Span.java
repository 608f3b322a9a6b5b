package org.counterweight.statement;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A span of days; both days belong to it.
 *
 * @param start first day.
 * @param end last day.
 */
public record Span(@NotNull LocalDate start, @NotNull LocalDate end) {}
