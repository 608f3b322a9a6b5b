package org.counterweight.statement;

import jakarta.validation.Valid;

/**
 * IT electricity by workload; the parts sum to the IT electricity.
 *
 * @param training training of models; optional
 * @param fineTuning fine-tuning; optional
 * @param experiments experiments; optional
 * @param inference inference; optional
 * @param idle idle and overhead; optional
 */
public record Workloads(
    @Kind(FigureKind.ENERGY_WORKLOAD_TRAINING) @Valid Figure training,
    @Kind(FigureKind.ENERGY_WORKLOAD_FINE_TUNING) @Valid Figure fineTuning,
    @Kind(FigureKind.ENERGY_WORKLOAD_EXPERIMENTS) @Valid Figure experiments,
    @Kind(FigureKind.ENERGY_WORKLOAD_INFERENCE) @Valid Figure inference,
    @Kind(FigureKind.ENERGY_WORKLOAD_IDLE) @Valid Figure idle) {}
