package org.counterweight.conformance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.counterweight.audit.Soundness;
import org.counterweight.conformance.sketch.LayoutSketch;
import org.counterweight.finding.Finding;
import org.counterweight.generate.Checker;
import org.counterweight.generate.UsageMode;
import org.counterweight.generate.WithheldUsage;
import org.counterweight.intake.Document;
import org.counterweight.intake.DocumentReader;
import org.counterweight.intake.Format;
import org.counterweight.intake.IntakeFailure;
import org.counterweight.intake.Limits;
import org.counterweight.intake.PolicyReader;
import org.counterweight.intake.RecordBinder;
import org.counterweight.intake.Refusal;
import org.counterweight.intake.Source;
import org.counterweight.intake.StatementReader;
import org.counterweight.intake.StructureCheck;
import org.counterweight.intake.workbook.WorkbookReader;
import org.counterweight.rule.Policy;
import org.counterweight.rule.prominence.Gauge;
import org.counterweight.rule.prominence.Scene;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Puts inputs before a schema, a policy and the rules, and takes down what they say. */
public final class Bench {
  private static final String STATEMENT = "statement.json";

  private final Tools tools;
  private final Versioned schema;
  private final Versioned policy;
  private final DocumentReader documents = new DocumentReader(Limits.DEFAULT);
  private final StructureCheck structure;
  private final Policy sound;
  private final Map<List<JsonNode>, Policy> changed = new HashMap<>();
  private StatementReader reader;

  private Bench(Tools tools, Versioned schema, Versioned policy) throws SuiteFailure {
    this.tools = tools;
    this.schema = schema;
    this.policy = policy;
    try {
      this.structure = StructureCheck.of(schema.name(), schema.tree());
    } catch (IntakeFailure e) {
      throw new SuiteFailure(e.getMessage(), e);
    }
    this.sound = policy(policy.tree());
  }

  /**
   * What a bench needs from its surroundings.
   *
   * @param printable whether some font has a character
   * @param withheld words for usage that is taken out
   * @param policies reads policies
   */
  public record Tools(IntPredicate printable, WithheldUsage withheld, PolicyReader policies) {}

  /**
   * A schema or a policy under test.
   *
   * @param name the file as the user named it
   * @param tree its content
   */
  public record Versioned(String name, JsonNode tree) {}

  /**
   * What was said of a case's input.
   *
   * @param findings in their natural order
   * @param failure why the input could not be judged to the end; null where it was
   */
  public record Judged(List<Finding> findings, String failure) {
    /** Keeps its own copy. */
    public Judged {
      findings = List.copyOf(findings);
    }

    static Judged of(List<Finding> findings) {
      return new Judged(findings, null);
    }
  }

  /**
   * A bench.
   *
   * @throws SuiteFailure where the schema or the policy cannot be used, with the reason
   */
  public static Bench of(Tools tools, Versioned schema, Versioned policy) throws SuiteFailure {
    return new Bench(tools, schema, policy);
  }

  /** The same with another schema. */
  public Bench withSchema(JsonNode other) throws SuiteFailure {
    return new Bench(tools, new Versioned(schema.name(), other), policy);
  }

  /** The same with another policy. */
  public Bench withPolicy(JsonNode other) throws SuiteFailure {
    return new Bench(tools, schema, new Versioned(policy.name(), other));
  }

  /** The schema under test. */
  public Versioned schema() {
    return schema;
  }

  /** The policy under test, as written. */
  public Versioned policy() {
    return policy;
  }

  /** The policy under test. */
  public Policy rules() {
    return sound;
  }

  /** Judges the input of a case. */
  public CaseResult judge(ConformanceCase one) {
    Judged judged = judged(one);
    List<Said> said =
        judged.findings().stream().map(f -> Said.of(f, one.stage())).sorted().toList();
    return new CaseResult(
        one,
        Outcome.of(judged.findings().stream().map(Finding::severity).toList()),
        said,
        judged.findings(),
        judged.failure());
  }

  private Judged judged(ConformanceCase one) {
    try {
      Policy inForce = one.policy() == null ? sound : changed(List.of(one.policy()));
      return switch (one.input()) {
        case CaseInput.Raw raw -> one.stage() == Stage.TEXT ? text(raw) : file(raw, inForce, one);
        case CaseInput.Data data ->
            one.stage() == Stage.STRUCTURE
                ? structure(data.tree())
                : data(source(data.tree()), Format.JSON, inForce, one.withhold());
        case CaseInput.Sketched sketched -> layout(sketched, inForce);
        case CaseInput.Handed handed -> handedIn(handed.tree(), one.policy());
        case CaseInput.Opened opened ->
            Judged.of(Soundness.of(opened.name(), opened.bytes(), inForce));
      };
    } catch (ChangedPolicy e) {
      return new Judged(List.of(), "the case's own policy cannot be used: " + e.getMessage());
    } catch (JacksonException e) {
      return new Judged(
          List.of(),
          "the schema lets in what this program has no place for ("
              + e.getOriginalMessage().lines().findFirst().orElse("")
              + "); such a key needs a change of the program, too");
    } catch (IllegalArgumentException e) {
      return new Judged(List.of(), "the input cannot be made: " + e.getMessage());
    }
  }

  /** A statement as a file that the readers take. */
  static Source source(JsonNode tree) {
    return new Source(STATEMENT, SuiteJson.compact(tree));
  }

  private Judged text(CaseInput.Raw raw) {
    String name = "case." + (raw.format() == Format.JSON ? "json" : "yaml");
    return Judged.of(
        switch (documents.read(new Source(name, raw.bytes()), raw.format())) {
          case Refusal refusal -> refusal.findings();
          case Document document -> List.of();
        });
  }

  private Judged file(CaseInput.Raw raw, Policy inForce, ConformanceCase one) {
    return data(new Source("case", raw.bytes()), raw.format(), inForce, one.withhold());
  }

  /** Whether a tree follows the schema: what is wrong with it. */
  public Judged structure(JsonNode tree) {
    return switch (documents.read(source(tree), Format.JSON)) {
      case Refusal refusal -> Judged.of(refusal.findings());
      case Document document -> Judged.of(structure.check(document));
    };
  }

  /** The keywords of the schema that refuse a tree, as pointers into the schema. */
  public Set<String> refusing(JsonNode tree) {
    return structure.refusing(tree);
  }

  /** What every rule about data says of a statement. */
  public Judged data(JsonNode tree) {
    return data(source(tree), Format.JSON, sound, false);
  }

  private synchronized StatementReader reader() {
    if (reader == null) {
      WorkbookReader workbooks = new WorkbookReader(schema.tree(), Limits.DEFAULT);
      reader = new StatementReader(documents, structure, workbooks::read);
    }
    return reader;
  }

  private Judged data(Source source, Format format, Policy inForce, boolean withhold) {
    Checker checker =
        new Checker(
            reader(),
            inForce,
            tools.printable(),
            withhold ? UsageMode.WITHHOLD : UsageMode.REFUSE,
            tools.withheld());
    return Judged.of(checker.check(source, format).findings());
  }

  private static Judged layout(CaseInput.Sketched sketched, Policy inForce) {
    Scene scene =
        Scene.of(
            LayoutSketch.of(sketched.entries()),
            sketched.statement() == null ? null : RecordBinder.statement(sketched.statement()));
    return Judged.of(new Gauge(inForce).measure(scene, "layout").findings());
  }

  /** Files may carry data of any form; those that were recovered follow the schema. */
  private Judged handedIn(JsonNode tree, JsonNode patch) {
    JsonNode statement = tree.path("statement");
    List<Finding> form = statement.isMissingNode() ? List.of() : structure(statement).findings();
    if (!form.isEmpty()) {
      return new Judged(
          List.of(),
          "the statement of the submission does not follow the schema: "
              + form.getFirst().location().pointer()
              + ": "
              + form.getFirst().message());
    }
    List<JsonNode> own =
        Stream.of(patch, tree.at("/auditor/merge"))
            .filter(merge -> merge != null && merge.isObject())
            .toList();
    return Judged.of(
        new HandedIn(tree, changed(own))
            .findings(merge -> changed(Stream.concat(own.stream(), Stream.of(merge)).toList())));
  }

  /** The policy under test with these merge patches laid over it, one after the other. */
  private Policy changed(List<JsonNode> patches) {
    return changed.computeIfAbsent(
        patches,
        all -> {
          JsonNode tree = policy.tree();
          for (JsonNode patch : all) {
            tree = Patches.merge(tree, patch);
          }
          try {
            return policy(tree);
          } catch (SuiteFailure e) {
            throw new ChangedPolicy(e);
          }
        });
  }

  private Policy policy(JsonNode tree) throws SuiteFailure {
    String name = policy.name().replaceAll("\\.ya?ml$", "") + ".json";
    return switch (tools.policies().read(new Source(name, SuiteJson.compact(tree)))) {
      case PolicyReader.Sound found -> found.policy();
      case PolicyReader.Unsound unsound -> {
        List<String> messages = new ArrayList<>();
        unsound.findings().forEach(f -> messages.add(f.location().pointer() + ": " + f.message()));
        throw new SuiteFailure(
            "the policy " + policy.name() + " cannot be used: " + String.join(" ", messages));
      }
    };
  }

  /** Carries a failure out of a map. */
  private static final class ChangedPolicy extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ChangedPolicy(SuiteFailure cause) {
      super(cause.getMessage(), cause);
    }
  }
}
