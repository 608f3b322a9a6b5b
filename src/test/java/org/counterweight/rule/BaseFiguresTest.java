package org.counterweight.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.counterweight.statement.Figures;
import org.counterweight.statement.ReportedFigure;
import org.junit.jupiter.api.Test;

/** One figure, one id: the ids that people see. */
class BaseFiguresTest {

  @Test
  void idsFollowTheCatalogueAndTheDataTheyStandIn() {
    Figures figures = Figures.of(BaseStatement.with("{}"));
    assertThat(figures.duplicates()).isEmpty();
    assertThat(figures.all().stream().map(ReportedFigure::id))
        .contains(
            "energy.it-energy",
            "energy.it-energy.dublin",
            "energy.instrument-energy.dublin.wind-ppa",
            "energy.workload-inference.stockholm",
            "value.task-time.customs-files",
            "value.task-time.customs-files.baseline",
            "value.net.task-time.customs-files",
            "value.ai-cost.task-time.customs-files.licences",
            "value.net",
            "harm.events",
            "harm.events-by-severity.s3",
            "harm.events-by-type.near-miss",
            "harm.event-cost.manifest-leak",
            "usage.tokens.all");
    assertThat(figures.all()).allMatch(figure -> figure.kind() != null);
    assertThat(figures.find("energy.pue.dublin").orElseThrow().pointer())
        .isEqualTo("/energy/sites/0/pue");
  }
}
