package org.counterweight.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.counterweight.conformance.Bench;
import org.counterweight.conformance.SuiteFailure;
import org.counterweight.conformance.SuiteJson;
import org.counterweight.generate.WithheldUsage;
import org.counterweight.intake.Bundled;
import org.counterweight.intake.Document;
import org.counterweight.intake.DocumentReader;
import org.counterweight.intake.IntakeFailure;
import org.counterweight.intake.Limits;
import org.counterweight.intake.PolicyReader;
import org.counterweight.intake.StructureCheck;
import org.counterweight.render.Messages;
import org.counterweight.render.RenderException;
import org.counterweight.render.TemplateEngine;
import org.counterweight.render.pdf.FontLibrary;

/** Makes a bench from the files that a regulator names, or from those of the program. */
final class TestBench {
  private TestBench() {}

  /**
   * A bench.
   *
   * @param schema schema of statements; null for the program's
   * @param policy policy; null for the program's
   */
  static Bench of(Path schema, Path policy) throws SuiteFailure, IOException {
    return Bench.of(
        tools(),
        schema == null ? bundled(Bundled.STATEMENT_SCHEMA) : read(schema),
        policy == null ? bundled(Bundled.DEFAULT_POLICY) : read(policy));
  }

  /** A bench for these. */
  static Bench with(Bench.Versioned schema, Bench.Versioned policy)
      throws SuiteFailure, IOException {
    return Bench.of(tools(), schema, policy);
  }

  /** A schema or policy from a file. */
  static Bench.Versioned read(Path file) throws SuiteFailure {
    try {
      return new Bench.Versioned(
          file.toString(), SuiteJson.read(file.toString(), Files.readAllBytes(file)));
    } catch (NoSuchFileException e) {
      throw new SuiteFailure(file + ": no such file; check the spelling and the folder", e);
    } catch (IOException e) {
      throw new SuiteFailure(file + ": cannot be read (" + e.getMessage() + ")", e);
    }
  }

  private static Bench.Versioned bundled(Bundled file) throws SuiteFailure {
    return new Bench.Versioned(
        file.source().name(), SuiteJson.read(file.source().name(), file.source().bytes()));
  }

  private static Bench.Tools tools() throws SuiteFailure, IOException {
    DocumentReader documents = new DocumentReader(Limits.DEFAULT);
    Document schema = (Document) documents.read(Bundled.POLICY_SCHEMA.source());
    try {
      FontLibrary fonts = FontLibrary.bundled();
      TemplateEngine engine = TemplateEngine.bundled();
      return new Bench.Tools(
          fonts::covers,
          new WithheldUsage(language -> reason(language, engine)),
          new PolicyReader(
              documents, StructureCheck.of(schema.name(), schema.root()), RuleEntry.policyCheck()));
    } catch (IntakeFailure e) {
      throw new SuiteFailure(e.getMessage(), e);
    }
  }

  private static String reason(String language, TemplateEngine engine) {
    try {
      return Messages.of(Locale.forLanguageTag(language), engine).text("usage.withheld.reason");
    } catch (RenderException e) {
      throw new CommandFailure(e.getMessage(), e);
    }
  }
}
