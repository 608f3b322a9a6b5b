package org.counterweight.statement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A decision in which people did not let the AI do it.
 *
 * @param id id.
 * @param date when.
 * @param area area of work; optional
 * @param decision what was decided.
 * @param aiOption the AI option that was declined; optional
 * @param reason why.
 * @param deciderRole role of who decided; never a name; optional
 * @param outcome what came of it; optional
 */
public record OverrideEntry(
    @NotNull @Pattern(regexp = Forms.SLUG) @Size(max = 60) @Qualifier String id,
    @NotNull LocalDate date,
    @Size(min = 1, max = 300) String area,
    @NotBlank @Size(max = 4000) String decision,
    @Size(min = 1, max = 4000) String aiOption,
    @NotNull OverrideReason reason,
    @Size(min = 1, max = 300) String deciderRole,
    @Size(min = 1, max = 4000) String outcome) {}
