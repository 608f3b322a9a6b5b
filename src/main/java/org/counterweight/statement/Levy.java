package org.counterweight.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Waste-AI levy schedule: due = rate x (base - exempt).
 *
 * @param base cost of all compute.
 * @param exempt cost of compute tied to safety, accessibility or public benefit.
 * @param rate rate.
 * @param deduction human-craft deduction; optional
 * @param due amount that would be due.
 */
public record Levy(
    @NotNull @Kind(FigureKind.PURPOSE_LEVY_BASE) @Valid Figure base,
    @NotNull @Kind(FigureKind.PURPOSE_LEVY_EXEMPT) @Valid Figure exempt,
    @NotNull @Kind(FigureKind.PURPOSE_LEVY_RATE) @Valid Figure rate,
    @Kind(FigureKind.PURPOSE_LEVY_DEDUCTION) @Valid Figure deduction,
    @NotNull @Kind(FigureKind.PURPOSE_LEVY_DUE) @Valid Figure due) {}
