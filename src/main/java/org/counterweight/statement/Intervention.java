package org.counterweight.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What an authority did.
 *
 * @param authority which authority.
 * @param reference case number or citation; optional
 * @param outcome what it decided.
 * @param status where it stands.
 * @param fine fine or damages, in the currency imposed; optional
 */
public record Intervention(
    @NotBlank @Size(max = 300) String authority,
    @Size(min = 1, max = 300) String reference,
    @NotBlank @Size(max = 4000) String outcome,
    @NotNull InterventionStatus status,
    @Kind(FigureKind.HARM_FINE) @Valid Figure fine) {}
