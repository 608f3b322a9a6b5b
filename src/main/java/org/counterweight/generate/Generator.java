package org.counterweight.generate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.counterweight.finding.Prominence;
import org.counterweight.finding.Verdict;
import org.counterweight.intake.Format;
import org.counterweight.intake.Source;
import org.counterweight.readback.UnreadableArtefact;
import org.counterweight.release.ComplianceJson;
import org.counterweight.release.Manifest;
import org.counterweight.release.ReleaseException;
import org.counterweight.release.ReleaseFile;
import org.counterweight.release.StatementJson;
import org.counterweight.render.RenderException;
import org.counterweight.rule.prominence.Scenes;
import org.counterweight.statement.Comparatives;
import org.counterweight.statement.Statement;

/**
 * From one input to a release that only needs to be put in place: first gate, canonical data,
 * artefacts, second gate, compliance report, manifest. Safe for threads; writes no file.
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
  private final Manifest.Options options;
  private final boolean draft;
  private final Standing standing;
  private final Cores cores;

  /**
   * A generator.
   *
   * @param checker the first gate
   * @param artefacts renders
   * @param gate the second gate
   * @param tool this program
   * @param schema the schema in use
   * @param policy the policy in use
   * @param options what else was asked for and shows in the documents; null for nothing
   * @param draft whether to mark the documents as drafts
   * @param standing releases that need not be made again
   * @param cores what there is to work on, shared by all that work on statements of this run
   */
  public Generator(
      Checker checker,
      Artefacts artefacts,
      SecondGate gate,
      Manifest.Tool tool,
      Manifest.Versioned schema,
      Manifest.Versioned policy,
      Manifest.Options options,
      boolean draft,
      Standing standing,
      Cores cores) {
    this.checker = checker;
    this.artefacts = artefacts;
    this.gate = gate;
    this.tool = tool;
    this.schema = schema;
    this.policy = policy;
    this.options = options;
    this.draft = draft;
    this.standing = standing;
    this.cores = cores;
  }

  /**
   * Everything up to publishing.
   *
   * @param announce is told once, after the first gate and before the long part, which release may
   *     come of it: a manifest that names no file yet; empty where there will be none
   */
  public Prepared prepare(Source source, Format format, Consumer<Optional<Manifest>> announce) {
    return cores.occupied(() -> prepareHere(source, format, announce));
  }

  private Prepared prepareHere(
      Source source, Format format, Consumer<Optional<Manifest>> announce) {
    Checked checked = checker.check(source, format);
    boolean passed = checked.statement().isPresent() && checked.verdict() == Verdict.COMPLIANT;
    announce.accept(
        passed
            ? Optional.of(manifest(checked.statement().get(), checked.usageWithheld(), List.of()))
            : Optional.empty());
    if (!passed) {
      return Prepared.refused(checked, Prominence.NONE, List.of());
    }
    try {
      Optional<Prepared> there = standing(checked);
      if (there.isPresent()) {
        return there.get();
      }
      Rendered rendered = render(checked);
      if (rendered.inspection().verdict() != Verdict.COMPLIANT) {
        Optional<Checked> without = checker.withoutUsage(checked);
        if (without.isPresent()) {
          checked = without.get();
          rendered = render(checked);
        }
      }
      return prepared(checked.with(rendered.inspection().findings()), rendered);
    } catch (NotMade | RenderException | IOException | ReleaseException e) {
      return Prepared.failed(checked, e.getMessage());
    }
  }

  /**
   * What would come out, where it stands there already. Checking the data is done in any case: it
   * costs a fraction of rendering, and its findings have their places in this input.
   */
  private Optional<Prepared> standing(Checked checked) throws ReleaseException {
    Statement statement = checked.statement().orElseThrow();
    ReleaseFile data = new ReleaseFile(DATA, JSON, StatementJson.bytes(statement));
    Optional<Standing.Release> release =
        standing.find(manifest(statement, checked.usageWithheld(), List.of(data)), DATA);
    Optional<ComplianceJson.Seen> seen =
        release.flatMap(there -> ComplianceJson.seen(there.compliance()));
    return seen.map(s ->
        new Prepared(
            checked.with(s.findings()),
            Optional.of(
                new Prepared.Draft(release.get().manifest(), List.of(), prior(statement), true)),
            s.measured(),
            List.of(),
            Optional.empty()));
  }

  private static Optional<String> prior(Statement statement) {
    return Optional.ofNullable(statement.comparatives()).map(Comparatives::statement);
  }

  /** The artefacts with the data, and what the second gate saw of them. */
  private record Rendered(List<ReleaseFile> files, Inspection inspection) {}

  private Rendered render(Checked checked) throws RenderException, IOException, NotMade {
    Statement statement = checked.statement().orElseThrow();
    byte[] data = StatementJson.bytes(statement);
    Scenes scenes = gate.scenes(statement);
    List<Made> made =
        cores.each(
            artefacts.unmade(statement, data, checked.usageWithheld(), draft),
            unmade -> make(unmade, scenes));
    Inspection inspection = gate.inspection(statement, made.stream().map(Made::view).toList());
    List<ReleaseFile> files = new ArrayList<>(made.stream().map(Made::file).toList());
    files.add(new ReleaseFile(DATA, JSON, data));
    return new Rendered(files, inspection);
  }

  /** An artefact, and what the second gate saw of it. */
  private record Made(ReleaseFile file, SecondGate.View view) {}

  private Made make(Artefacts.Unmade unmade, Scenes scenes) throws NotMade {
    try {
      ReleaseFile file = unmade.make();
      return new Made(file, gate.view(scenes, file));
    } catch (RenderException | IOException | UnreadableArtefact e) {
      throw new NotMade(e);
    }
  }

  /** An artefact could not be made or read back, for a reason that the user is told. */
  private static final class NotMade extends Exception {
    private static final long serialVersionUID = 1L;

    NotMade(Exception why) {
      super(why.getMessage(), why);
    }
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
    return new Prepared(
        checked,
        Optional.of(new Prepared.Draft(manifest, files, prior(statement), false)),
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
        options == null ? null : options.signedOn(statement.signOff().date()),
        files.stream().map(ReleaseFile::entry).toList(),
        null);
  }
}
