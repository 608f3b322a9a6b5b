package org.counterweight.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.counterweight.finding.Finding;
import org.counterweight.statement.Statement;

/**
 * From an input to a statement, in three steps of which each rests on the one before: text to a
 * tree, tree against the JSON Schema, records against their constraints. What one step refuses the
 * next does not look at, so a cause is reported once.
 */
public final class StatementReader {
  private final DocumentReader reader;
  private final StructureCheck structure;
  private final Function<Source, Intake> workbooks;
  private final ConstraintCheck constraints = new ConstraintCheck();

  /** Reads with this reader and checks against this schema; safe for threads. */
  public StatementReader(DocumentReader reader, StructureCheck structure) {
    this(reader, structure, source -> reader.read(source, Format.YAML));
  }

  /** The same, and reads workbooks with this; a workbook is not read as text then. */
  public StatementReader(
      DocumentReader reader, StructureCheck structure, Function<Source, Intake> workbooks) {
    this.reader = reader;
    this.structure = structure;
    this.workbooks = workbooks;
  }

  /** Does once what the first statement would have to wait for. */
  public void prepare() {
    constraints.prepare();
  }

  /** What came of it. */
  public sealed interface Outcome {}

  /** A statement, and where its values stand. */
  public record Accepted(Statement statement, Document document) implements Outcome {}

  /** The reasons why there is none, located; what may be quoted where there is anything. */
  public record Rejected(List<Finding> findings, Optional<? extends Excerpts> text)
      implements Outcome {
    /** Keeps its own copy. */
    public Rejected {
      findings = List.copyOf(findings);
    }
  }

  /** Reads an input in a format. */
  public Outcome read(Source source, Format format) {
    Intake intake = format == Format.XLSX ? workbooks.apply(source) : reader.read(source, format);
    return switch (intake) {
      case Refusal refusal -> new Rejected(refusal.findings(), refusal.source());
      case Document document -> bind(document);
    };
  }

  private Outcome bind(Document document) {
    Optional<Excerpts> text = Optional.of(document.map().excerpts());
    Optional<String> older = OlderVersions.of(document.root());
    if (older.isPresent()) {
      return new Rejected(List.of(OlderVersions.finding(document, older.get())), text);
    }
    List<Finding> wrongForm = structure.check(document);
    if (!wrongForm.isEmpty()) {
      return new Rejected(wrongForm, text);
    }
    Statement statement = RecordBinder.statement(document.root());
    Located located = new Located(document.map());
    List<Finding> broken =
        constraints.check(statement).stream().map(located::locate).sorted().toList();
    return broken.isEmpty() ? new Accepted(statement, document) : new Rejected(broken, text);
  }
}
