package org.counterweight.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * One raw usage figure, with what a reader needs to make sense of it (SEC Release 33-10751).
 *
 * @param id figure id: usage, kind and scope, as in usage.tokens.support-desk.
 * @param name what was counted.
 * @param amount the amount.
 * @param definition what counts and what does not; optional
 * @param calculation how it is calculated; optional
 * @param useful why it is useful to a reader; optional
 * @param management how management uses it; optional
 * @param methodChange what changed in the method on the earlier period; optional
 * @param period which days it covers; by default the reporting period; optional
 * @param perimeter what is inside; by default the perimeter of the statement; optional
 * @param parts parts of the amount; optional
 * @param subsetOf id of the usage figure that contains this one; optional
 */
public record UsageFigure(
    @NotNull @Pattern(regexp = Forms.USAGE_ID) @Size(max = 160) String id,
    @NotBlank @Size(max = 300) String name,
    @NotNull @Valid Figure amount,
    @Size(min = 1, max = 4000) String definition,
    @Size(min = 1, max = 4000) String calculation,
    @Size(min = 1, max = 4000) String useful,
    @Size(min = 1, max = 4000) String management,
    @Size(min = 1, max = 4000) String methodChange,
    @Valid Span period,
    @Size(min = 1, max = 4000) String perimeter,
    @Size(max = 20) List<@NotNull @Valid UsagePart> parts,
    @Pattern(regexp = Forms.USAGE_ID) @Size(max = 160) String subsetOf) {
  /** Keeps its own copies: an absent list is an empty one. */
  public UsageFigure {
    parts = parts == null ? List.of() : List.copyOf(parts);
  }
}
