package org.counterweight.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import org.counterweight.batch.Progress;
import org.counterweight.generate.Beside;
import org.counterweight.generate.Checker;
import org.counterweight.generate.UsageMode;
import org.counterweight.generate.WithheldUsage;
import org.counterweight.intake.Bundled;
import org.counterweight.intake.Document;
import org.counterweight.intake.DocumentReader;
import org.counterweight.intake.Input;
import org.counterweight.intake.Inputs;
import org.counterweight.intake.IntakeFailure;
import org.counterweight.intake.Limits;
import org.counterweight.intake.LoadedPolicy;
import org.counterweight.intake.PolicyReader;
import org.counterweight.intake.Source;
import org.counterweight.intake.StatementReader;
import org.counterweight.intake.StructureCheck;
import org.counterweight.intake.workbook.WorkbookReader;
import org.counterweight.release.Digest;
import org.counterweight.release.Manifest;
import org.counterweight.render.Messages;
import org.counterweight.render.RenderException;
import org.counterweight.render.TemplateEngine;
import org.counterweight.render.pdf.FontLibrary;
import org.counterweight.report.PolicyReference;
import org.counterweight.report.RuleText;
import org.counterweight.report.Tool;
import org.counterweight.rule.RuleSetting;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What a run over statements needs, made once: schema, policy, fonts.
 *
 * @param limits on every input
 * @param reader reads statements
 * @param policy in force
 * @param fonts faces for the documents
 */
record Equipment(Limits limits, StatementReader reader, LoadedPolicy policy, FontLibrary fonts) {

  static Equipment of(CheckOptions options, PrintWriter err) throws IOException {
    Limits limits = Limits.DEFAULT;
    DocumentReader documents = new DocumentReader(limits);
    Beside<LoadedPolicy> policy =
        Beside.begin(() -> policy(documents, limits, options.policy, err));
    try {
      StatementReader reader = statements(documents, limits);
      FontLibrary fonts = FontLibrary.bundled();
      return new Equipment(
          limits,
          reader,
          policy.<IOException>result(),
          options.fonts == null ? fonts : fonts.with(options.fonts));
    } catch (IntakeFailure e) {
      throw new CommandFailure(e.getMessage(), e);
    } finally {
      policy.end();
    }
  }

  /** Reads statements of every format. */
  static StatementReader statements(DocumentReader documents, Limits limits) throws IntakeFailure {
    Document schema = (Document) documents.read(Bundled.STATEMENT_SCHEMA.source());
    return new StatementReader(
        documents,
        StructureCheck.of(schema.name(), schema.root()),
        new WorkbookReader(schema.root(), limits)::read);
  }

  private static StructureCheck structure(DocumentReader documents, Bundled schema)
      throws IntakeFailure {
    Document document = (Document) documents.read(schema.source());
    return StructureCheck.of(document.name(), document.root());
  }

  private static LoadedPolicy policy(
      DocumentReader documents, Limits limits, Path file, PrintWriter err) throws IOException {
    try {
      Source source =
          file == null
              ? Bundled.DEFAULT_POLICY.source()
              : Source.read(file.toString(), file, limits);
      return policy(documents, source, err);
    } catch (IntakeFailure e) {
      throw new CommandFailure(e.getMessage(), e);
    }
  }

  private static LoadedPolicy policy(DocumentReader documents, Source source, PrintWriter err)
      throws IntakeFailure, IOException {
    PolicyReader reader =
        new PolicyReader(
            documents, structure(documents, Bundled.POLICY_SCHEMA), RuleEntry.policyCheck());
    return switch (reader.read(source)) {
      case PolicyReader.Sound sound -> new LoadedPolicy(sound.policy(), Digest.of(source.bytes()));
      case PolicyReader.Unsound unsound -> {
        new PolicyProblems(err).show(unsound);
        throw new CommandFailure("the policy " + source.name() + " cannot be used");
      }
    };
  }

  /** The policies that come with the program, whichever is in force. */
  List<LoadedPolicy> shippedPolicies() {
    DocumentReader documents = new DocumentReader(limits);
    PrintWriter nowhere = new PrintWriter(java.io.Writer.nullWriter());
    try {
      List<LoadedPolicy> policies = new ArrayList<>();
      for (Bundled bundled : List.of(Bundled.DEFAULT_POLICY, Bundled.STRICT_POLICY)) {
        policies.add(policy(documents, bundled.source(), nowhere));
      }
      return policies;
    } catch (IntakeFailure | IOException e) {
      throw new CommandFailure(e.getMessage(), e);
    }
  }

  /** A checker for this run. */
  Checker checker(UsageMode usage, TemplateEngine engine) {
    WithheldUsage withheld = new WithheldUsage(language -> reason(language, engine));
    return new Checker(reader, policy.policy(), fonts::covers, usage, withheld);
  }

  private static String reason(String language, TemplateEngine engine) {
    try {
      return Messages.of(Locale.forLanguageTag(language), engine).text("usage.withheld.reason");
    } catch (RenderException e) {
      throw new CommandFailure(e.getMessage(), e);
    }
  }

  /** The inputs of this run. */
  Iterator<Input> inputs(CheckOptions options) {
    try {
      List<String> names = options.inputs;
      if (names.contains("-")) {
        if (names.size() > 1) {
          throw new CommandFailure("- (standard input) cannot be mixed with other inputs");
        }
        return new StandardInput(System.in, limits);
      }
      return Inputs.of(names);
    } catch (IntakeFailure e) {
      throw new CommandFailure(e.getMessage(), e);
    }
  }

  /** A run that reports in the format asked for. */
  StatementRun run(CheckOptions options, CommandSpec command) {
    return run(
        options, command, () -> options.inputs.contains("-") ? -1 : Inputs.count(options.inputs));
  }

  /**
   * The same for inputs that are counted in another way.
   *
   * @param total how many there are, asked for where progress is shown; -1 where that shows at the
   *     end only
   */
  StatementRun run(CheckOptions options, CommandSpec command, LongSupplier total) {
    PrintWriter out = command.commandLine().getOut();
    PrintWriter err = command.commandLine().getErr();
    boolean colours =
        Boolean.getBoolean("counterweight.terminal") && System.getenv("NO_COLOR") == null;
    return new StatementRun(
        options.report.writer(out, colours, rules()),
        options.report.asDone(),
        out,
        err,
        progress(total, err),
        new Failures(err, options.debug));
  }

  /** Shown only where standard error is a terminal, which the launcher finds out. */
  private static Progress progress(LongSupplier total, PrintWriter err) {
    return Boolean.getBoolean("counterweight.progress")
        ? new Progress(err, total.getAsLong(), System::nanoTime)
        : Progress.none();
  }

  /** The terms of a batch that Ctrl-C stops. */
  static StatementRun.Terms terms(CheckOptions options, CommandSpec command) {
    Counterweight program = (Counterweight) command.root().userObject();
    return new StatementRun.Terms(
        options.jobs(), options.timeLimit(), program.interruption().batch());
  }

  /** The rules that the policy leaves switched on, in the order of their ids. */
  List<RuleText> rules() {
    Map<String, RuleSetting> settings = policy.policy().rules();
    return RuleEntry.all().stream()
        .filter(rule -> !settings.containsKey(rule.id()) || !settings.get(rule.id()).off())
        .map(rule -> rule.text(settings.get(rule.id())))
        .toList();
  }

  Tool reportTool() {
    Manifest.Tool tool = VersionProvider.tool();
    return new Tool(tool.name(), tool.version());
  }

  PolicyReference policyReference() {
    return new PolicyReference(policy.policy().id(), policy.policy().version(), policy.sha256());
  }

  Manifest.Versioned policyVersion() {
    return new Manifest.Versioned(policy.policy().id(), policy.policy().version(), policy.sha256());
  }

  Manifest.Versioned schemaVersion() {
    Source schema = Bundled.STATEMENT_SCHEMA.source();
    return new Manifest.Versioned("statement", "1.0", Digest.of(schema.bytes()));
  }
}
