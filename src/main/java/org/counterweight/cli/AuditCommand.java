package org.counterweight.cli;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.counterweight.audit.AuditFailure;
import org.counterweight.audit.AuditLimits;
import org.counterweight.audit.AuditSettings;
import org.counterweight.audit.Audited;
import org.counterweight.audit.Auditor;
import org.counterweight.audit.Suppression;
import org.counterweight.audit.SuppressionReader;
import org.counterweight.audit.Suppressions;
import org.counterweight.audit.Target;
import org.counterweight.intake.DocumentReader;
import org.counterweight.intake.Input;
import org.counterweight.intake.IntakeFailure;
import org.counterweight.intake.Source;
import org.counterweight.report.Quotes;
import org.counterweight.report.Result;
import org.counterweight.report.html.Drawn;
import org.counterweight.sign.SigningException;
import org.counterweight.sign.TrustAnchors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code counterweight audit}: somebody else's submission, checked from the outside. */
@Command(
    name = "audit",
    description = {
      "Checks releases that somebody else made: that PDF, workbook and data agree, that every number",
      "has a source, that all rules hold, that evidence and the release before are as they should be."
    })
final class AuditCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private PageOptions page;
  @Mixin private AuditOptions options;

  @Parameters(
      paramLabel = "TARGET",
      arity = "1..*",
      description =
          "A release folder, a folder of releases, a single PDF or XLSX, @FILE for a list of these,"
              + " one a line, or - for a name, or a result of generate --report ndjson, a line on"
              + " standard input.")
  private List<String> targets;

  @Override
  public Integer call() throws IOException, InterruptedException {
    CheckOptions shared = options.shared(targets, spec);
    Equipment equipment = Equipment.of(shared, spec.commandLine().getErr());
    try {
      AuditInputs found = AuditInputs.of(targets, System.in, equipment.limits());
      Auditor auditor = auditor(equipment);
      AuditSummary summary = new AuditSummary(options.summary, page.file, spec.commandLine());
      try (PageForPeople html = PageForPeople.at(page.file, equipment)) {
        StatementRun run = equipment.run(shared, spec, found::left);
        int code =
            run.run(
                found,
                terms(shared),
                equipment.reportTool(),
                equipment.policyReference(),
                new Auditing(auditor, found),
                (outcome, number) -> {
                  html.add(outcome, number);
                  summary.add(outcome, number);
                });
        html.end(run.summary());
        summary.end(equipment);
        return code;
      }
    } catch (AuditFailure e) {
      throw new CommandFailure(e.getMessage(), e);
    }
  }

  private StatementRun.Terms terms(CheckOptions shared) {
    Counterweight program = (Counterweight) spec.root().userObject();
    // The auditor keeps the time itself and says what to do; this is a net below it.
    return new StatementRun.Terms(
        shared.jobs(),
        Duration.ofSeconds(2L * options.timeLimit + 60),
        program.interruption().batch());
  }

  /** Audits one target after the other, draws its artefacts and lets them go. */
  private record Auditing(Auditor auditor, AuditInputs targets) implements Job<Outcome> {
    @Override
    public Outcome work(long number, Input input) {
      Audited audited;
      try {
        audited = auditor.audit(targets.target(number, input));
      } catch (IntakeFailure e) {
        return Outcome.unreadable(input.name(), e.reason());
      }
      List<Drawn> drawn =
          audited.seen().stream()
              .map(seen -> Drawing.of(seen.file(), seen.bytes(), seen.scene()))
              .toList();
      String title =
          audited.statement().map(s -> s.entity().name() + ", " + s.period().label()).orElse(null);
      return new Outcome(result(audited), Quotes.NONE, title, drawn, AuditSheet.of(audited));
    }

    @Override
    public Outcome complete(long number, Input input, Outcome worked) {
      targets.done(number);
      return worked;
    }

    @Override
    public void lost(long number, Input input) {
      targets.done(number);
    }
  }

  private Auditor auditor(Equipment equipment) throws AuditFailure {
    DocumentReader documents = new DocumentReader(equipment.limits());
    AuditLimits limits;
    try {
      limits = new AuditLimits(options.maxBytes, options.maxFiles, options.timeLimit);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(), "--max-bytes, --max-files and --time-limit must be 1 or more");
    }
    return new Auditor(
        documents,
        equipment.reader(),
        new AuditSettings(
            equipment.policy(),
            equipment.shippedPolicies(),
            VersionProvider.tool().version(),
            List.of(equipment.schemaVersion().sha256()),
            options.evidence,
            options.prior,
            suppressions(documents, equipment),
            !options.noConformance,
            options.rerender
                ? Rerendering.with(options.templates, equipment)
                : org.counterweight.audit.Rendering.NONE,
            page.file != null,
            limits,
            trust()));
  }

  private TrustAnchors trust() {
    try {
      return options.trust == null ? null : TrustAnchors.read(options.trust);
    } catch (SigningException e) {
      throw new CommandFailure("--trust: " + e.getMessage(), e);
    }
  }

  private Suppressions suppressions(DocumentReader documents, Equipment equipment)
      throws AuditFailure {
    LocalDate asOf = options.asOf;
    if (options.suppress == null) {
      return new Suppressions(null, List.of(), asOf);
    }
    String name = options.suppress.toString().replace('\\', '/');
    try {
      Source source = Source.read(name, options.suppress, equipment.limits());
      List<Suppression> read =
          new SuppressionReader(
                  documents,
                  RuleEntry.all().stream().map(RuleEntry::id).collect(Collectors.toSet()))
              .read(source);
      return new Suppressions(name, read, asOf);
    } catch (IntakeFailure e) {
      throw new CommandFailure(e.getMessage(), e);
    }
  }

  private static Result result(Audited audited) {
    boolean folder = audited.target().kind() == Target.Kind.RELEASE;
    return new Result(
        audited.target().name(),
        audited.statement().map(s -> s.id()).orElse(null),
        audited.verdict(),
        folder ? audited.target().name() : null,
        audited.findings(),
        audited.prominence(),
        audited.failure().orElse(null));
  }
}
