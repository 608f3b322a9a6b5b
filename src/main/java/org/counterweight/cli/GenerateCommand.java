package org.counterweight.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.counterweight.finding.Verdict;
import org.counterweight.generate.Artefacts;
import org.counterweight.generate.Checked;
import org.counterweight.generate.Generator;
import org.counterweight.generate.Prepared;
import org.counterweight.generate.Publisher;
import org.counterweight.generate.SecondGate;
import org.counterweight.generate.StatementArtefacts;
import org.counterweight.generate.UsageMode;
import org.counterweight.intake.Input;
import org.counterweight.intake.IntakeFailure;
import org.counterweight.release.ReleaseException;
import org.counterweight.release.ReleaseStore;
import org.counterweight.render.PageSize;
import org.counterweight.render.RenderException;
import org.counterweight.render.TemplateEngine;
import org.counterweight.report.Result;
import org.counterweight.report.html.Drawn;
import org.counterweight.rule.Policy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code counterweight generate}: from statements to releases, or to the reasons why not. */
@Command(
    name = "generate",
    description = {
      "Checks statements, renders them, and releases those without an error to",
      "OUT/<entity>/<period>/: statement.pdf, statement.xlsx, statement.json, compliance.json,",
      "manifest.json."
    })
final class GenerateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private CheckOptions options;
  @Mixin private PageOptions page;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "OUT",
      defaultValue = "out",
      description = "Folder for releases; ${DEFAULT-VALUE} by default.")
  private Path out;

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description = "Folder with templates of your own (pdf/, xlsx/); what it lacks is built in.")
  private Path templates;

  @Option(
      names = "--usage",
      paramLabel = "MODE",
      defaultValue = "refuse",
      description =
          "Where raw usage may not be shown: ${COMPLETION-CANDIDATES}; withhold releases the"
              + " statement without it and says so in it.")
  private UsageMode usage;

  @Option(
      names = "--draft",
      description = "Mark every page as a draft; goes to a folder of its own.")
  private boolean draft;

  @Option(
      names = "--paper",
      paramLabel = "SIZE",
      description =
          "Page size: ${COMPLETION-CANDIDATES}; by default what is usual in the entity's country.")
  private PageSize paper;

  @Option(
      names = "--levy-rate",
      paramLabel = "RATE",
      split = ",",
      converter = LevyRate.class,
      description =
          "What the waste-AI levy would be at another rate, beside the policy's: percent of the cost, or"
              + " an amount for each unit that the policy counts. May be given several times. Changes no"
              + " rule; for that, bring a policy.")
  private List<BigDecimal> levyRates;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Equipment equipment = Equipment.of(options, spec.commandLine().getErr());
    Generator generator = generator(equipment);
    Publisher publisher = new Publisher(new ReleaseStore(out));
    try (PageForPeople html = PageForPeople.at(page.file, equipment)) {
      StatementRun run = equipment.run(options, spec.commandLine().getOut());
      int code =
          run.run(
              equipment.inputs(options),
              options.jobs(),
              equipment.reportTool(),
              equipment.policyReference(),
              input -> Work.of(prepare(generator, equipment, input)),
              work -> {
                StatementRun.Outcome outcome = publish(publisher, work.prepared());
                html.add(work.title(), outcome, work.drawn());
                return outcome;
              });
      publisher.link();
      html.end(run.summary());
      return code;
    } catch (ReleaseException e) {
      throw new CommandFailure(e.getMessage(), e);
    }
  }

  /** A prepared statement, its artefacts drawn and let go where they are to be shown. */
  private record Work(Prepared prepared, List<Drawn> drawn) {
    static Work of(Prepared prepared) {
      List<Drawn> drawn =
          prepared.seen().stream()
              .map(seen -> Drawing.of(seen.file(), seen.bytes(), seen.scene()))
              .toList();
      return new Work(prepared.withoutSeen(), drawn);
    }

    String title() {
      return prepared
          .checked()
          .statement()
          .map(s -> s.entity().name() + ", " + s.period().label())
          .orElse(null);
    }
  }

  private Generator generator(Equipment equipment) throws IOException {
    try {
      TemplateEngine engine =
          templates == null ? TemplateEngine.bundled() : TemplateEngine.folder(templates);
      Artefacts artefacts =
          new StatementArtefacts(
              engine, equipment.fonts(), policy(equipment.policy().policy()), paper);
      return new Generator(
          equipment.checker(usage, engine),
          artefacts,
          new SecondGate(equipment.policy().policy(), page.file != null),
          VersionProvider.tool(),
          equipment.schemaVersion(),
          equipment.policyVersion(),
          draft);
    } catch (RenderException e) {
      throw new CommandFailure(e.getMessage(), e);
    }
  }

  /** The policy with the rates to show beside that were asked for. */
  private Policy policy(Policy policy) {
    if (levyRates == null) {
      return policy;
    }
    if (policy.levy() == null) {
      throw new ParameterException(
          spec.commandLine(), "--levy-rate: the policy " + policy.id() + " proposes no levy");
    }
    return policy.withWhatIf(levyRates);
  }

  private static Prepared prepare(Generator generator, Equipment equipment, Input input) {
    try {
      return generator.prepare(input.open(equipment.limits()), input.format());
    } catch (IntakeFailure e) {
      return Prepared.unread(input.name(), e.reason());
    }
  }

  private static StatementRun.Outcome publish(Publisher publisher, Prepared prepared) {
    Checked checked = prepared.checked();
    String statement = checked.statement().map(s -> s.id()).orElse(null);
    String failure = prepared.failure().orElse(null);
    String folder = null;
    if (failure == null && prepared.release().isPresent()) {
      try {
        Path released = publisher.publish(checked.input(), prepared.release().get());
        folder = released.toString().replace(java.io.File.separatorChar, '/');
      } catch (ReleaseException e) {
        failure = e.getMessage();
      }
    }
    Verdict verdict = failure == null ? checked.verdict() : Verdict.UNREADABLE;
    return new StatementRun.Outcome(
        new Result(
            checked.input(),
            statement,
            verdict,
            folder,
            checked.findings(),
            prepared.prominence(),
            failure),
        StatementRun.text(checked));
  }
}
