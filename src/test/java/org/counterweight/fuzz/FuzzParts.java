package org.counterweight.fuzz;

import java.util.List;
import org.counterweight.intake.Bundled;
import org.counterweight.intake.Document;
import org.counterweight.intake.DocumentReader;
import org.counterweight.intake.Format;
import org.counterweight.intake.IntakeFailure;
import org.counterweight.intake.Limits;
import org.counterweight.intake.PolicyReader;
import org.counterweight.intake.Source;
import org.counterweight.intake.StatementReader;
import org.counterweight.intake.StructureCheck;
import org.counterweight.intake.workbook.WorkbookReader;
import org.counterweight.release.StatementJson;
import org.counterweight.rule.BaseStatement;
import org.counterweight.rule.Policy;
import org.counterweight.rule.PolicyCheck;
import org.counterweight.rule.RuleBook;
import tools.jackson.databind.JsonNode;

/** What the targets share: the readers as the command line puts them together. */
final class FuzzParts {
  private static final DocumentReader DOCUMENTS = new DocumentReader(Limits.DEFAULT);
  static final JsonNode SCHEMA = tree(Bundled.STATEMENT_SCHEMA).root();
  private static final StatementReader STATEMENTS =
      new StatementReader(
          DOCUMENTS,
          structure("statement.schema.json", SCHEMA),
          new WorkbookReader(SCHEMA, Limits.DEFAULT)::read);
  private static final PolicyReader POLICIES =
      new PolicyReader(
          DOCUMENTS,
          structure("policy.schema.json", tree(Bundled.POLICY_SCHEMA).root()),
          PolicyCheck.against(RuleBook.cards(), List.of()));
  private static final Policy POLICY = BaseStatement.policy();

  private FuzzParts() {}

  private static Document tree(Bundled file) {
    return (Document) DOCUMENTS.read(file.source());
  }

  private static StructureCheck structure(String name, JsonNode schema) {
    try {
      return StructureCheck.of(name, schema);
    } catch (IntakeFailure e) {
      throw new LinkageError("the schema comes with the program", e);
    }
  }

  /** As far as an input comes on its own: read, bound, checked, and written in canonical form. */
  static void statement(String name, byte[] input, Format format) {
    switch (STATEMENTS.read(new Source(name, input), format)) {
      case StatementReader.Accepted accepted -> {
        RuleBook.check(accepted.statement(), POLICY);
        StatementJson.bytes(accepted.statement());
      }
      case StatementReader.Rejected rejected -> {
        if (rejected.findings().isEmpty()) {
          throw new IllegalStateException("refused without a reason");
        }
      }
    }
  }

  static void policy(byte[] input) {
    if (POLICIES.read(new Source("policy.yaml", input)) instanceof PolicyReader.Unsound unsound
        && unsound.findings().isEmpty()) {
      throw new IllegalStateException("refused without a reason");
    }
  }
}
