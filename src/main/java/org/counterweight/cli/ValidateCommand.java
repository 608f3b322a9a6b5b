package org.counterweight.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.counterweight.finding.Prominence;
import org.counterweight.generate.Checked;
import org.counterweight.generate.Checker;
import org.counterweight.generate.UsageMode;
import org.counterweight.intake.Input;
import org.counterweight.intake.IntakeFailure;
import org.counterweight.intake.Limits;
import org.counterweight.render.TemplateEngine;
import org.counterweight.report.Result;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code counterweight validate}: the first gate, and nothing written. */
@Command(
    name = "validate",
    description = "Checks statements against the schema and every rule about data; writes nothing.")
final class ValidateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private CheckOptions options;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Equipment equipment = Equipment.of(options, spec.commandLine().getErr());
    Checker checker = equipment.checker(UsageMode.REFUSE, TemplateEngine.bundled());
    return equipment
        .run(options, spec)
        .run(
            equipment.inputs(options),
            Equipment.terms(options, spec),
            equipment.reportTool(),
            equipment.policyReference(),
            new Checking(checker, equipment.limits()),
            (outcome, number) -> {});
  }

  /** The first gate. */
  private record Checking(Checker checker, Limits limits) implements Job<Outcome> {
    @Override
    public Outcome work(long number, Input input) {
      try {
        Checked checked = checker.check(input.open(limits), input.format());
        return Outcome.of(
            checked,
            new Result(
                checked.input(),
                checked.statement().map(s -> s.id()).orElse(null),
                checked.verdict(),
                null,
                checked.findings(),
                Prominence.NONE,
                null),
            List.of());
      } catch (IntakeFailure e) {
        return Outcome.unreadable(input.name(), e.reason());
      }
    }

    @Override
    public Outcome complete(long number, Input input, Outcome worked) {
      return worked;
    }
  }
}
