package org.counterweight.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.counterweight.conformance.SuiteJson;
import org.counterweight.conformance.version.Migration;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Prominence;
import org.counterweight.finding.Verdict;
import org.counterweight.intake.Bundled;
import org.counterweight.intake.Document;
import org.counterweight.intake.DocumentReader;
import org.counterweight.intake.IntakeFailure;
import org.counterweight.intake.Limits;
import org.counterweight.intake.OlderVersions;
import org.counterweight.intake.Refusal;
import org.counterweight.intake.Source;
import org.counterweight.intake.StructureCheck;
import org.counterweight.report.Result;
import org.counterweight.report.SourceLines;
import org.counterweight.report.TextReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** {@code counterweight migrate}: a statement of an older version of the schema, taken along. */
@Command(
    name = "migrate",
    description = {
      "Takes a statement of an older version of the schema along to the current one and says what was",
      "done. Comments are not kept. Ends with 1 where something has to be added by hand."
    })
final class MigrateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The statement, YAML or JSON.")
  private Path file;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description =
          "Where to write it: JSON where it ends in .json, else YAML; by default standard output.")
  private Path out;

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    try {
      DocumentReader documents = new DocumentReader(Limits.DEFAULT);
      return switch (documents.read(Source.read(file.toString(), file, Limits.DEFAULT))) {
        case Refusal refusal -> refused(refusal.findings(), err);
        case Document document -> migrate(document, documents, err);
      };
    } catch (IntakeFailure e) {
      throw new CommandFailure(e.getMessage(), e);
    }
  }

  private int migrate(Document document, DocumentReader documents, PrintWriter err)
      throws IntakeFailure, IOException {
    Optional<String> version = OlderVersions.of(document.root());
    if (version.isEmpty()) {
      throw new CommandFailure(
          file
              + ": schemaVersion is "
              + document.root().path("schemaVersion").asString("missing")
              + "; there is something to migrate for "
              + String.join(", ", OlderVersions.KNOWN)
              + " only");
    }
    Document schema = (Document) documents.read(Bundled.OLDER_STATEMENT_SCHEMA.source());
    List<Finding> wrong = StructureCheck.of(schema.name(), schema.root()).check(document);
    if (!wrong.isEmpty()) {
      return refused(wrong, err);
    }
    JsonNode steps = ((Document) documents.read(Bundled.MIGRATIONS.source())).root();
    Migration.Migrated migrated =
        Migration.from(version.get(), steps).orElseThrow().apply(document.root());
    write(migrated.tree());
    migrated.done().forEach(line -> err.println("done: " + line));
    migrated.open().forEach(line -> err.println("open: " + line));
    return migrated.open().isEmpty() ? ExitCode.COMPLIANT : ExitCode.FINDINGS;
  }

  private int refused(List<Finding> findings, PrintWriter err) throws IOException {
    new TextReport(err, false)
        .result(
            new Result(
                file.toString(),
                null,
                Verdict.NON_COMPLIANT,
                null,
                findings,
                Prominence.NONE,
                null),
            SourceLines.NONE);
    err.println(
        "nothing was migrated: the statement does not follow its own version of the schema");
    return ExitCode.FINDINGS;
  }

  private void write(JsonNode tree) throws IOException {
    boolean json = out != null && out.toString().endsWith(".json");
    String text =
        json
            ? new String(SuiteJson.pretty(tree), StandardCharsets.UTF_8)
            : YAMLMapper.builder()
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
                .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
                .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                .build()
                .writeValueAsString(tree);
    if (out == null) {
      spec.commandLine().getOut().print(text);
      return;
    }
    try {
      Files.writeString(out, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException e) {
      throw new CommandFailure(out + " exists already; name another file with -o", e);
    } catch (IOException e) {
      throw new CommandFailure(
          out + " cannot be written (" + e.getMessage() + "); name another file with -o", e);
    }
  }
}
