package org.counterweight.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The reporting entity.
 *
 * @param name registered name.
 * @param lei legal Entity Identifier (ISO 17442): 18 letters or digits and two check digits;
 *     optional
 * @param isins ISINs (ISO 6166) of the listed securities; optional
 * @param country ISO 3166-1 alpha-2 code of the seat.
 * @param city seat; optional
 * @param size size, measured against a dated threshold; optional
 */
public record Entity(
    @NotBlank @Size(max = 300) String name,
    @Pattern(regexp = Forms.LEI) @Size(max = 20) String lei,
    @Size(max = 200) List<@NotNull @Pattern(regexp = Forms.ISIN) @Size(max = 12) String> isins,
    @NotNull @Pattern(regexp = Forms.COUNTRY) @Size(max = 2) String country,
    @Size(min = 1, max = 300) String city,
    @Valid EntitySize size) {
  /** Keeps its own copies: an absent list is an empty one. */
  public Entity {
    isins = isins == null ? List.of() : List.copyOf(isins);
  }
}
