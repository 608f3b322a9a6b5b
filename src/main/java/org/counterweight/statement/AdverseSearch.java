package org.counterweight.statement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * How adverse results were looked for.
 *
 * @param scope where was looked.
 * @param outcome what was found.
 * @param signatory who answers for it.
 */
public record AdverseSearch(
    @NotBlank @Size(max = 4000) String scope,
    @NotBlank @Size(max = 4000) String outcome,
    @NotBlank @Size(max = 300) String signatory) {}
