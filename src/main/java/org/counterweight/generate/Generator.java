package org.counterweight.generate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweight.finding.Prominence;
import org.counterweight.finding.Verdict;
import org.counterweight.intake.Format;
import org.counterweight.intake.Source;
import org.counterweight.readback.UnreadableArtefact;
import org.counterweight.release.ComplianceJson;
import org.counterweight.release.Manifest;
import org.counterweight.release.ReleaseFile;
import org.counterweight.release.StatementJson;
import org.counterweight.render.RenderException;
import org.counterweight.statement.Comparatives;
import org.counterweight.statement.Statement;

/**
 * From one input to a release that only needs to be put in place: first gate, canonical data,
 * artefacts, second gate, compliance report, manifest. Safe for threads; touches no file.
 */
public final class Generator {
  private static final String DATA = "statement.json";
  private static final String JSON = "application/json";

  private final Checker checker;
  private final Artefacts artefacts;
  private final SecondGate gate;
  private final Manifest.Tool tool;
  private final Manifest.Versioned schema;
  private final Manifest.Versioned policy;
  private final boolean draft;

  /**
   * A generator.
   *
   * @param checker the first gate
   * @param artefacts renders
   * @param gate the second gate
   * @param tool this program
   * @param schema the schema in use
   * @param policy the policy in use
   * @param draft whether to mark the documents as drafts
   */
  public Generator(
      Checker checker,
      Artefacts artefacts,
      SecondGate gate,
      Manifest.Tool tool,
      Manifest.Versioned schema,
      Manifest.Versioned policy,
      boolean draft) {
    this.checker = checker;
    this.artefacts = artefacts;
    this.gate = gate;
    this.tool = tool;
    this.schema = schema;
    this.policy = policy;
    this.draft = draft;
  }

  /** Everything up to publishing. */
  public Prepared prepare(Source source, Format format) {
    Checked checked = checker.check(source, format);
    if (checked.statement().isEmpty() || checked.verdict() != Verdict.COMPLIANT) {
      return Prepared.refused(checked, Prominence.NONE, List.of());
    }
    try {
      Rendered rendered = render(checked);
      if (rendered.inspection().verdict() != Verdict.COMPLIANT) {
        Optional<Checked> without = checker.withoutUsage(checked);
        if (without.isPresent()) {
          checked = without.get();
          rendered = render(checked);
        }
      }
      return prepared(checked.with(rendered.inspection().findings()), rendered);
    } catch (RenderException | IOException | UnreadableArtefact e) {
      return Prepared.failed(checked, e.getMessage());
    }
  }

  /** The artefacts with the data, and what the second gate saw of them. */
  private record Rendered(List<ReleaseFile> files, Inspection inspection) {}

  private Rendered render(Checked checked) throws RenderException, IOException, UnreadableArtefact {
    Statement statement = checked.statement().orElseThrow();
    byte[] data = StatementJson.bytes(statement);
    List<ReleaseFile> files =
        new ArrayList<>(artefacts.render(statement, data, checked.usageWithheld(), draft));
    Inspection inspection = gate.inspect(statement, files);
    files.add(new ReleaseFile(DATA, JSON, data));
    return new Rendered(files, inspection);
  }

  private Prepared prepared(Checked checked, Rendered rendered) {
    Prominence prominence = rendered.inspection().prominence();
    if (checked.verdict() != Verdict.COMPLIANT) {
      return Prepared.refused(checked, prominence, rendered.inspection().seen());
    }
    Statement statement = checked.statement().orElseThrow();
    List<ReleaseFile> files = new ArrayList<>(rendered.files());
    byte[] compliance =
        ComplianceJson.bytes(
            tool, policy, statement.id(), checked.verdict(), checked.findings(), prominence);
    files.add(new ReleaseFile(ComplianceJson.FILE, JSON, compliance));
    Manifest manifest = manifest(statement, checked.usageWithheld(), files);
    Optional<String> prior =
        Optional.ofNullable(statement.comparatives()).map(Comparatives::statement);
    return new Prepared(
        checked,
        Optional.of(new Prepared.Draft(manifest, files, prior)),
        prominence,
        rendered.inspection().seen(),
        Optional.empty());
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
