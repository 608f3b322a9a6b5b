package org.counterweight.statement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/**
 * A prior value that differs from what was published.
 *
 * @param figure id of the figure.
 * @param published value as published, in the unit of the figure.
 * @param restated value as stated now, in the unit of the figure.
 * @param reason why.
 */
public record Restatement(
    @NotNull @Pattern(regexp = Forms.FIGURE_ID) @Size(max = 200) String figure,
    @NotNull BigDecimal published,
    @NotNull BigDecimal restated,
    @NotBlank @Size(max = 4000) String reason) {}
