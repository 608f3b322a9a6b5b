package org.counterweight.generate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweight.finding.Verdict;
import org.counterweight.intake.Format;
import org.counterweight.intake.Source;
import org.counterweight.release.ComplianceJson;
import org.counterweight.release.Manifest;
import org.counterweight.release.ReleaseFile;
import org.counterweight.release.StatementJson;
import org.counterweight.render.RenderException;
import org.counterweight.statement.Comparatives;
import org.counterweight.statement.Statement;

/**
 * From one input to a release that only needs to be put in place: first gate, canonical data,
 * artefacts, compliance report, manifest. Safe for threads; touches no file.
 */
public final class Generator {
  private static final String DATA = "statement.json";
  private static final String JSON = "application/json";

  private final Checker checker;
  private final Artefacts artefacts;
  private final Manifest.Tool tool;
  private final Manifest.Versioned schema;
  private final Manifest.Versioned policy;
  private final boolean draft;

  /**
   * A generator.
   *
   * @param checker the first gate
   * @param artefacts renders
   * @param tool this program
   * @param schema the schema in use
   * @param policy the policy in use
   * @param draft whether to mark the documents as drafts
   */
  public Generator(
      Checker checker,
      Artefacts artefacts,
      Manifest.Tool tool,
      Manifest.Versioned schema,
      Manifest.Versioned policy,
      boolean draft) {
    this.checker = checker;
    this.artefacts = artefacts;
    this.tool = tool;
    this.schema = schema;
    this.policy = policy;
    this.draft = draft;
  }

  /** Everything up to publishing. */
  public Prepared prepare(Source source, Format format) {
    Checked checked = checker.check(source, format);
    if (checked.statement().isEmpty() || checked.verdict() != Verdict.COMPLIANT) {
      return Prepared.refused(checked);
    }
    Statement statement = checked.statement().get();
    byte[] data = StatementJson.bytes(statement);
    List<ReleaseFile> files = new ArrayList<>();
    try {
      files.addAll(artefacts.render(statement, data, checked.usageWithheld(), draft));
    } catch (RenderException | IOException e) {
      return Prepared.failed(checked, e.getMessage());
    }
    files.add(new ReleaseFile(DATA, JSON, data));
    byte[] compliance =
        ComplianceJson.bytes(tool, policy, statement.id(), checked.verdict(), checked.findings());
    files.add(new ReleaseFile(ComplianceJson.FILE, JSON, compliance));
    Manifest manifest = manifest(statement, checked.usageWithheld(), files);
    Optional<String> prior =
        Optional.ofNullable(statement.comparatives()).map(Comparatives::statement);
    return new Prepared(
        checked, Optional.of(new Prepared.Draft(manifest, files, prior)), Optional.empty());
  }

  private Manifest manifest(Statement statement, boolean withheld, List<ReleaseFile> files) {
    String usage = statement.usage() != null ? "shown" : withheld ? "withheld" : "none";
    return new Manifest(
        Manifest.FORMAT,
        statement.id(),
        statement.status().code(),
        statement.entity().name(),
        statement.entity().lei(),
        statement.period().start(),
        statement.period().end(),
        draft,
        usage,
        tool,
        schema,
        policy,
        artefacts.templates(),
        files.stream().map(ReleaseFile::entry).toList(),
        null);
  }
}
