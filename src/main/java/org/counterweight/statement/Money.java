package org.counterweight.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * An effect in money: net = gross - costs.
 *
 * @param gross before the cost of AI.
 * @param costs what AI cost on the way; optional
 * @param net after the cost of AI.
 */
public record Money(
    @NotNull @Kind(FigureKind.VALUE_GROSS) @Valid Figure gross,
    @Size(max = 50) List<@NotNull @Valid ValueCost> costs,
    @NotNull @Kind(FigureKind.VALUE_NET) @Valid Figure net) {
  /** Keeps its own copies: an absent list is an empty one. */
  public Money {
    costs = costs == null ? List.of() : List.copyOf(costs);
  }
}
