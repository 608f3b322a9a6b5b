package org.counterweight.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.counterweight.conformance.Bench;
import org.counterweight.conformance.Suite;
import org.counterweight.conformance.SuiteFailure;
import org.counterweight.conformance.SuiteFiles;
import org.counterweight.conformance.SuiteJson;
import org.counterweight.conformance.SuiteReader;
import org.counterweight.conformance.SuiteRun;
import org.counterweight.conformance.impact.Impact;
import org.counterweight.conformance.impact.Subject;
import org.counterweight.conformance.impact.SuiteChange;
import org.counterweight.conformance.mutation.Excuses;
import org.counterweight.conformance.mutation.Fate;
import org.counterweight.conformance.mutation.Mutation;
import org.counterweight.conformance.report.ImpactHtml;
import org.counterweight.conformance.report.ImpactText;
import org.counterweight.conformance.report.ImpactWorkbook;
import org.counterweight.conformance.report.MutationScore;
import org.counterweight.conformance.report.RunHtml;
import org.counterweight.conformance.report.RunJson;
import org.counterweight.conformance.report.RunJunit;
import org.counterweight.conformance.report.RunText;
import org.counterweight.conformance.table.SuiteWriter;
import org.counterweight.conformance.version.Difference;
import org.counterweight.render.RenderException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ObjectNode;

/** {@code counterweight conformance}: tests the schema and the policy themselves. */
@Command(
    name = "conformance",
    description = {
      "Runs a suite of cases against the schema and the policy: every case has to come out exactly as",
      "expected. With --mutate, puts small faults into statements, schema and policy and shows which",
      "nobody notices. With --against, shows what another policy or schema would change: over the",
      "suite, over statements, or over a population of invented companies."
    })
final class ConformanceCommand implements Callable<Integer> {
  /** Formats of the report. */
  enum Format {
    TEXT,
    JSON,
    JUNIT;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "INPUT",
      arity = "0..*",
      description =
          "With --against: statements, folders of them, or - for NDJSON on standard input.")
  private List<String> inputs = List.of();

  @Option(
      names = "--suite",
      paramLabel = "DIR",
      description = "Folder of the suite, with manifest.json; by default the program's own.")
  private Path suite;

  @Option(
      names = "--schema",
      paramLabel = "FILE",
      description = "Schema of statements to test; by default the program's own.")
  private Path schema;

  @Option(
      names = "--policy",
      paramLabel = "P",
      description = "Policy to test; by default the program's own.")
  private Path policy;

  @Option(
      names = "--against",
      paramLabel = "P2",
      description = "Another policy, or another schema: what would it change?")
  private Path against;

  @Option(
      names = "--population",
      paramLabel = "N",
      description = "With --against: over so many invented companies.")
  private Integer population;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "What is left to chance follows from this number; by default ${DEFAULT-VALUE}.")
  private long seed;

  @Option(
      names = "--measure-every",
      paramLabel = "K",
      defaultValue = "1",
      description = {
        "With --against: render and measure every K-th statement only; 0 for none. The data of all are",
        "judged."
      })
  private int every;

  @Option(
      names = "--resume",
      paramLabel = "FILE",
      description = {
        "With --against: take down in FILE what was seen of each statement, and go on from there where",
        "FILE is of the same study. A study of thousands takes hours."
      })
  private Path resume;

  @Option(names = "--mutate", description = "Also mutate statements, schema and policy.")
  private boolean mutate;

  @Option(
      names = "--expand",
      description =
          "Write the suite's files of cases and its manifest from its tables; needs --suite.")
  private boolean expand;

  @Option(
      names = "--report",
      paramLabel = "F",
      defaultValue = "text",
      description = "Format of the report on standard output: ${COMPLETION-CANDIDATES}.")
  private Format report;

  @Option(names = "--html", paramLabel = "FILE", description = "Also write a page for people.")
  private Path html;

  @Option(
      names = "--workbook",
      paramLabel = "FILE",
      description = "With --against: also write the numbers as a workbook.")
  private Path workbook;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "With --against: how many statements at once; by default one for each core.")
  private Integer jobs;

  // Read where failures are reported, whatever the command.
  @SuppressWarnings("unused")
  @Option(names = "--debug", description = "Show the stack trace of an unexpected failure.")
  private boolean debug;

  @Override
  public Integer call() throws IOException, InterruptedException {
    checkOptions();
    PrintWriter out = spec.commandLine().getOut();
    try {
      if (expand) {
        int files = new SuiteWriter(suite, Catalogue.rules()).write();
        out.println(files + " files written in " + suite);
        return ExitCode.COMPLIANT;
      }
      Bench bench = TestBench.of(schema, policy);
      return against == null ? run(bench, out) : compare(bench, out);
    } catch (SuiteFailure | RenderException e) {
      throw new CommandFailure(e.getMessage(), e);
    }
  }

  private void checkOptions() {
    if (expand && suite == null) {
      throw wrong(
          "--expand needs --suite with the folder to write, as in --suite schemas/conformance");
    }
    if (against == null
        && (!inputs.isEmpty() || population != null || workbook != null || resume != null)) {
      throw wrong("inputs, --population, --workbook and --resume go with --against FILE only");
    }
    if (!inputs.isEmpty() && population != null) {
      throw wrong("name inputs or a --population, not both");
    }
    if (resume != null && inputs.equals(List.of("-"))) {
      throw wrong("--resume needs statements that can be read again, not standard input");
    }
    if (population != null && (population < 1 || population > 1_000_000)) {
      throw wrong("--population has to be from 1 to 1000000, and was " + population);
    }
    if (every < 0 || (jobs != null && jobs < 1)) {
      throw wrong("--measure-every must not be negative, and --jobs must be 1 or more");
    }
    if (against != null && report == Format.JUNIT) {
      throw wrong("--against reports as text or json; junit is for runs of the suite");
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private SuiteFiles files() {
    return suite == null ? SuiteFiles.bundled() : SuiteFiles.in(suite);
  }

  private int run(Bench bench, PrintWriter out) throws SuiteFailure, IOException {
    Suite cases = SuiteReader.read(files());
    SuiteRun run = SuiteRun.of(cases, Catalogue.rules(), bench);
    List<Fate> fates =
        mutate
            ? new Mutation(cases, Catalogue.rules(), bench, Excuses.read(files())).run(seed)
            : List.of();
    MutationScore score = MutationScore.of(fates);
    switch (report) {
      case TEXT -> {
        new RunText(out).print(run);
        if (mutate) {
          out.println();
          score.print(fates, out);
        }
      }
      case JSON -> {
        ObjectNode json = RunJson.of(run);
        if (mutate) {
          json.set("mutation", score.json(fates));
        }
        out.print(new String(SuiteJson.pretty(json), StandardCharsets.UTF_8));
      }
      case JUNIT -> out.print(RunJunit.of(run));
    }
    write(html, RunHtml.of(run, fates));
    boolean weak = mutate && score.score().compareTo(MutationScore.ENOUGH) < 0;
    return run.failed().isEmpty() && !weak ? ExitCode.COMPLIANT : ExitCode.FINDINGS;
  }

  private int compare(Bench bench, PrintWriter out)
      throws SuiteFailure, IOException, InterruptedException, RenderException {
    ImpactStudy study = ImpactStudy.of(bench, against);
    if (inputs.isEmpty() && population == null) {
      List<SuiteChange> changes = SuiteChange.of(SuiteReader.read(files()), bench, study.after());
      ImpactText.suite(study.differences(), changes, report == Format.JSON, out);
      return ExitCode.COMPLIANT;
    }
    Iterator<Subject> subjects =
        population == null ? ImpactStudy.inputs(inputs) : ImpactStudy.population(seed, population);
    int workers = jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
    Progress progress = new Progress(spec.commandLine().getErr(), population);
    String which =
        population == null
            ? String.join(" ", inputs)
            : "population " + population + " seed " + seed;
    Impact impact = study.run(subjects, every, workers, resume, which, progress);
    ImpactText.impact(study.differences(), impact, report == Format.JSON, out);
    ImpactHtml.Study words =
        new ImpactHtml.Study(
            population == null
                ? "What the change would do"
                : "What the change would do to " + population + " companies",
            study.beforeName(),
            study.afterName(),
            study.differences().stream().map(Difference::line).toList(),
            every == 0
                ? "none"
                : every == 1
                    ? "all that pass the rules about data"
                    : "every " + every + "th, where it passes the rules about data",
            command());
    write(html, ImpactHtml.of(words, impact, bench.rules(), study.after().rules()));
    if (workbook != null) {
      Files.write(workbook, ImpactWorkbook.of(words, impact));
    }
    return impact.failed() == 0 ? ExitCode.COMPLIANT : ExitCode.FAILURE;
  }

  /** The command line again, without what does not change the outcome. */
  private String command() {
    StringBuilder line = new StringBuilder("counterweight conformance");
    if (policy != null) {
      line.append(" --policy ").append(policy);
    }
    if (schema != null) {
      line.append(" --schema ").append(schema);
    }
    line.append(" --against ").append(against);
    if (population != null) {
      line.append(" --population ").append(population).append(" --seed ").append(seed);
    }
    if (every != 1) {
      line.append(" --measure-every ").append(every);
    }
    inputs.forEach(input -> line.append(' ').append(input));
    return line.append(html == null ? "" : " --html " + html.getFileName()).toString();
  }

  private static void write(Path file, String content) {
    if (file == null) {
      return;
    }
    try {
      Files.writeString(file, content);
    } catch (IOException e) {
      throw new CommandFailure(
          "cannot write the page "
              + file
              + " ("
              + e.getMessage()
              + "); name another file with --html",
          e);
    }
  }
}
