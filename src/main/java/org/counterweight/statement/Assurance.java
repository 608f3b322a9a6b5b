package org.counterweight.statement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Assurance by an outsider.
 *
 * @param level how much.
 * @param standard standard, as in ISSA 5000; optional
 * @param provider who gave it; optional
 * @param sections sections that it covers; optional
 * @param conclusion the conclusion in a sentence; optional
 * @param date date of the report; optional
 */
public record Assurance(
    @NotNull AssuranceLevel level,
    @Size(min = 1, max = 300) String standard,
    @Size(min = 1, max = 300) String provider,
    @Size(max = 6) List<@NotNull Section> sections,
    @Size(min = 1, max = 4000) String conclusion,
    LocalDate date) {
  /** Keeps its own copies: an absent list is an empty one. */
  public Assurance {
    sections = sections == null ? List.of() : List.copyOf(sections);
  }
}
