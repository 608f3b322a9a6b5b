package org.counterweight.intake.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.counterweight.finding.Finding;
import org.counterweight.intake.Document;
import org.counterweight.intake.Intake;
import org.counterweight.intake.Limits;
import org.counterweight.intake.Refusal;
import org.counterweight.intake.SchemaRules;
import org.counterweight.intake.Source;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a filled-in intake workbook into the tree that the same statement in YAML gives, every
 * value with its cell, or says by cell what stands in the way. Keeps no state between inputs; safe
 * for threads.
 */
public final class WorkbookReader {
  private final JsonNode schema;
  private final Limits limits;
  private final BookLimits bookLimits;
  private volatile Plan plan;

  /** For this statement schema, parsed, under these limits. */
  public WorkbookReader(JsonNode schema, Limits limits) {
    this(schema, limits, BookLimits.DEFAULT);
  }

  WorkbookReader(JsonNode schema, Limits limits, BookLimits bookLimits) {
    this.schema = schema;
    this.limits = limits;
    this.bookLimits = bookLimits;
  }

  /** Reads a workbook. Never throws for what the file says. */
  public Intake read(Source source) {
    CellProblems problems = new CellProblems(source.name(), limits.findings());
    try {
      return read(source.name(), BookReader.read(source.bytes(), bookLimits), problems);
    } catch (Unreadable e) {
      problems.add(e.rule(), e.getMessage(), e.value(), e.fix());
      return new Refusal(problems.findings(), Optional.empty());
    }
  }

  /** Worked out from the schema by the first workbook; most runs have none. */
  private Plan plan() {
    Plan known = plan;
    if (known == null) {
      known = Plan.of(schema);
      plan = known;
    }
    return known;
  }

  private Intake read(String name, BookReader.Book book, CellProblems problems) {
    BookExcerpts excerpts = BookExcerpts.of(name, book.sheets());
    BookPlaces places = new BookPlaces(excerpts);
    List<Block> blocks = new ArrayList<>();
    Finder finder = new Finder(plan(), problems);
    book.sheets().forEach(sheet -> blocks.addAll(finder.find(sheet)));
    CellReading reading = new CellReading(problems, book.from1904());
    ObjectNode root = new StatementTree(plan(), problems, places, reading).build(blocks);
    if (blocks.isEmpty() || (root.isEmpty() && problems.findings().isEmpty())) {
      problems.add(
          SchemaRules.EMPTY,
          blocks.isEmpty()
              ? "The workbook has no table or form of the intake workbook."
              : "Nothing is filled in.",
          null,
          "Start from the workbook that `counterweight init --format xlsx -o FILE` writes.");
    }
    List<Finding> findings = problems.findings();
    if (findings.isEmpty()) {
      return new Document(root, places);
    }
    Collections.sort(findings);
    return new Refusal(findings, Optional.of(excerpts));
  }
}
