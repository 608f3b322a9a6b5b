package org.counterweight.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.counterweight.generate.Artefacts;
import org.counterweight.generate.Beside;
import org.counterweight.generate.Cores;
import org.counterweight.generate.Generator;
import org.counterweight.generate.Publisher;
import org.counterweight.generate.SecondGate;
import org.counterweight.generate.SignedArtefacts;
import org.counterweight.generate.Standing;
import org.counterweight.generate.StatementArtefacts;
import org.counterweight.generate.UsageMode;
import org.counterweight.readback.PdfReader;
import org.counterweight.release.Digest;
import org.counterweight.release.Manifest;
import org.counterweight.release.ReleaseException;
import org.counterweight.release.ReleaseStore;
import org.counterweight.release.Seal;
import org.counterweight.render.PageSize;
import org.counterweight.render.RenderException;
import org.counterweight.render.TemplateEngine;
import org.counterweight.render.pdf.FontLibrary;
import org.counterweight.rule.Policy;
import org.counterweight.sign.ManifestSigner;
import org.counterweight.sign.PdfSigner;
import org.counterweight.sign.SigningKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code counterweight generate}: from statements to releases, or to the reasons why not. */
@Command(
    name = "generate",
    description = {
      "Checks statements, renders them, and releases those without an error to",
      "OUT/<entity>/<period>/: statement.pdf, statement.xlsx, statement.json, compliance.json,",
      "manifest.json."
    })
final class GenerateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private CheckOptions options;
  @Mixin private PageOptions page;
  @Mixin private SignOptions sign;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "OUT",
      defaultValue = "out",
      description = "Folder for releases; ${DEFAULT-VALUE} by default.")
  private Path out;

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description = "Folder with templates of your own (pdf/, xlsx/); what it lacks is built in.")
  private Path templates;

  @Option(
      names = "--usage",
      paramLabel = "MODE",
      defaultValue = "refuse",
      description =
          "Where raw usage may not be shown: ${COMPLETION-CANDIDATES}; withhold releases the"
              + " statement without it and says so in it.")
  private UsageMode usage;

  @Option(
      names = "--draft",
      description = "Mark every page as a draft; goes to a folder of its own.")
  private boolean draft;

  @Option(
      names = "--paper",
      paramLabel = "SIZE",
      description =
          "Page size: ${COMPLETION-CANDIDATES}; by default what is usual in the entity's country.")
  private PageSize paper;

  @Option(
      names = "--levy-rate",
      paramLabel = "RATE",
      split = ",",
      converter = LevyRate.class,
      description =
          "What the waste-AI levy would be at another rate, beside the policy's: percent of the cost, or"
              + " an amount for each unit that the policy counts. May be given several times. Changes no"
              + " rule; for that, bring a policy.")
  private List<BigDecimal> levyRates;

  @Option(
      names = "--force",
      description =
          "Make releases anew that stand already, made from the same data with the same policy,"
              + " templates, options and version of this program.")
  private boolean force;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Equipment equipment = Equipment.of(options, spec.commandLine().getErr());
    TemplateEngine engine = engine();
    Beside<Void> ahead = Beside.begin(() -> ahead(equipment, engine));
    try {
      return call(equipment, engine);
    } finally {
      ahead.end();
    }
  }

  /** What the first statement will want, made ready on another core while it is read. */
  private static Void ahead(Equipment equipment, TemplateEngine engine) {
    equipment.reader().prepare();
    engine.prepare();
    PdfReader.prepare();
    return null;
  }

  private int call(Equipment equipment, TemplateEngine engine)
      throws IOException, InterruptedException {
    Optional<SigningKey> key = sign.key();
    ReleaseStore store = new ReleaseStore(out, key.map(GenerateCommand::seal).orElse(Seal.NONE));
    Generator generator = generator(engine, equipment, store, key);
    Publisher publisher = new Publisher(store);
    try (PageForPeople html = PageForPeople.at(page.file, equipment)) {
      StatementRun run = equipment.run(options, spec);
      int code =
          run.run(
              equipment.inputs(options),
              Equipment.terms(options, spec),
              equipment.reportTool(),
              equipment.policyReference(),
              new Publishing(generator, publisher, equipment.limits()),
              html::add);
      publisher.link();
      html.end(run.summary());
      return code;
    } catch (ReleaseException e) {
      throw new CommandFailure(e.getMessage(), e);
    }
  }

  /** Signs manifests on the day that they name. */
  private static Seal seal(SigningKey key) {
    ManifestSigner signer = new ManifestSigner(key);
    return (manifest, bytes) -> signer.sign(bytes, manifest.options().signature().day());
  }

  private TemplateEngine engine() {
    try {
      return templates == null ? TemplateEngine.bundled() : TemplateEngine.folder(templates);
    } catch (RenderException e) {
      throw new CommandFailure(e.getMessage(), e);
    }
  }

  private Generator generator(
      TemplateEngine engine, Equipment equipment, ReleaseStore store, Optional<SigningKey> key)
      throws IOException {
    Policy shown = policy(equipment.policy().policy());
    Artefacts artefacts = new StatementArtefacts(engine, equipment.fonts(), shown, paper);
    if (key.isPresent()) {
      artefacts = new SignedArtefacts(artefacts, new PdfSigner(key.get()), sign.day);
    }
    return new Generator(
        equipment.checker(usage, engine),
        artefacts,
        new SecondGate(shown, page.file != null),
        VersionProvider.tool(),
        equipment.schemaVersion(),
        equipment.policyVersion(),
        optionsInFiles(key),
        draft,
        // A page is to show what was measured, so that it has to be measured.
        force || page.file != null ? Standing.NONE : Standing.in(store),
        new Cores(options.jobs()));
  }

  /** The policy with the rates to show beside that were asked for. */
  private Policy policy(Policy policy) {
    if (levyRates == null) {
      return policy;
    }
    if (policy.levy() == null) {
      throw new ParameterException(
          spec.commandLine(), "--levy-rate: the policy " + policy.id() + " proposes no levy");
    }
    return policy.withWhatIf(levyRates);
  }

  /** What a release that stands must have been made with, beside policy, templates and so on. */
  private Manifest.Options optionsInFiles(Optional<SigningKey> key) throws IOException {
    String fonts = null;
    if (options.fonts != null) {
      SortedMap<String, byte[]> files = new TreeMap<>();
      for (Path file : FontLibrary.files(options.fonts)) {
        files.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
      fonts = Digest.ofFiles(files);
    }
    return Manifest.Options.of(
        paper == null ? null : paper.name().toLowerCase(Locale.ROOT),
        levyRates == null ? null : levyRates.stream().map(BigDecimal::toString).toList(),
        fonts,
        key.map(k -> new Manifest.Signature(k.fingerprint(), sign.day)).orElse(null));
  }
}
