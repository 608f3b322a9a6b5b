package org.counterweight.rule.energy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterweight.rule.Side;
import org.counterweight.rule.Sum;
import org.counterweight.statement.Figure;
import org.counterweight.statement.Interval;
import org.counterweight.statement.Workloads;

/** The five parts of IT electricity. */
enum WorkloadPart {
  TRAINING("training"),
  FINE_TUNING("fineTuning"),
  EXPERIMENTS("experiments"),
  INFERENCE("inference"),
  IDLE("idle");

  private final String field;

  WorkloadPart(String field) {
    this.field = field;
  }

  /** Name of the part in the statement. */
  String field() {
    return field;
  }

  /** The part; null where it or all of the workloads are absent. */
  Figure of(Workloads workloads) {
    if (workloads == null) {
      return null;
    }
    return switch (this) {
      case TRAINING -> workloads.training();
      case FINE_TUNING -> workloads.fineTuning();
      case EXPERIMENTS -> workloads.experiments();
      case INFERENCE -> workloads.inference();
      case IDLE -> workloads.idle();
    };
  }

  /** The parts that are there. */
  static List<Figure> present(Workloads workloads) {
    return Stream.of(values()).map(part -> part.of(workloads)).filter(Objects::nonNull).toList();
  }

  /** All five on one side; empty where one is missing. */
  static Optional<Interval> sum(Workloads workloads, Side side) {
    List<Figure> parts = present(workloads);
    return parts.size() < values().length ? Optional.empty() : Sum.of(parts, side, Units.ENERGY);
  }
}
