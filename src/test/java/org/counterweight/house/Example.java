package org.counterweight.house;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.counterweight.cli.Counterweight;
import org.counterweight.intake.Bundled;
import org.counterweight.intake.Document;
import org.counterweight.intake.DocumentReader;
import org.counterweight.intake.Format;
import org.counterweight.intake.IntakeFailure;
import org.counterweight.intake.Limits;
import org.counterweight.intake.Source;
import org.counterweight.intake.StatementReader;
import org.counterweight.intake.StructureCheck;
import org.counterweight.statement.Statement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One file of the examples, as a user meets it. */
record Example(Path file, List<String> lines) {
  static final Path ROOT = Path.of("examples");
  private static final JsonMapper JSON = JsonMapper.shared();

  /** What {@code validate} says of it. */
  record Run(int exit, List<JsonNode> findings) {}

  static List<Example> compliant() {
    return in("compliant");
  }

  static List<Example> refused() {
    return in("refused");
  }

  static List<Example> all() {
    return Stream.concat(compliant().stream(), refused().stream()).toList();
  }

  static Example named(String name) {
    return of(ROOT.resolve(name));
  }

  private static List<Example> in(String folder) {
    try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
      return files.sorted().map(Example::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Example of(Path file) {
    try {
      return new Example(file, Files.readAllLines(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The comment that the file opens with, below the schema line, as running text. */
  String opening() {
    return lines.stream()
        .skip(1)
        .takeWhile(line -> line.startsWith("#"))
        .map(line -> line.substring(1).strip())
        .reduce("", (text, line) -> text + " " + line)
        .strip();
  }

  Source source() {
    return Source.of(file.getFileName().toString(), String.join("\n", lines) + "\n");
  }

  /** The statement in it; fails where the file has another structure than the schema. */
  Statement statement() {
    return switch (reader().read(source(), Format.YAML)) {
      case StatementReader.Accepted accepted -> accepted.statement();
      case StatementReader.Rejected rejected ->
          throw new AssertionError(file + ": " + rejected.findings());
    };
  }

  static StatementReader reader() {
    DocumentReader documents = new DocumentReader(Limits.DEFAULT);
    Document schema = (Document) documents.read(Bundled.STATEMENT_SCHEMA.source());
    try {
      return new StatementReader(documents, StructureCheck.of(schema.name(), schema.root()));
    } catch (IntakeFailure e) {
      throw new AssertionError(e);
    }
  }

  Run validate() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] command = {"validate", "--report", "json", file.toString()};
    int exit = Counterweight.run(command, out, err);
    JsonNode report = JSON.readTree(out.toString(StandardCharsets.UTF_8));
    return new Run(exit, report.path("results").path(0).path("findings").valueStream().toList());
  }

  @Override
  public String toString() {
    return ROOT.relativize(file).toString();
  }
}
