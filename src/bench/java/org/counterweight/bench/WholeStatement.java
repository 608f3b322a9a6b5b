package org.counterweight.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.counterweight.generate.Checker;
import org.counterweight.generate.Cores;
import org.counterweight.generate.Generator;
import org.counterweight.generate.Prepared;
import org.counterweight.generate.Publisher;
import org.counterweight.generate.SecondGate;
import org.counterweight.generate.Standing;
import org.counterweight.generate.StatementArtefacts;
import org.counterweight.generate.UsageMode;
import org.counterweight.generate.WithheldUsage;
import org.counterweight.intake.Bundled;
import org.counterweight.intake.Document;
import org.counterweight.intake.DocumentReader;
import org.counterweight.intake.Format;
import org.counterweight.intake.Limits;
import org.counterweight.intake.RecordBinder;
import org.counterweight.intake.Source;
import org.counterweight.intake.StatementReader;
import org.counterweight.intake.StructureCheck;
import org.counterweight.intake.workbook.WorkbookReader;
import org.counterweight.release.Manifest;
import org.counterweight.release.ReleaseStore;
import org.counterweight.render.TemplateEngine;
import org.counterweight.render.pdf.FontLibrary;
import org.counterweight.rule.Policy;

/**
 * All that {@code generate} does for one statement, from the bytes of its JSON to the release on
 * disk. Safe for threads.
 */
final class WholeStatement {
  /** Releases that are written in turn, so that a long run does not fill the disk. */
  private static final int FOLDERS = 64;

  private static final String ENTITY = "Aldersea Logistics plc";

  private final String json;
  private final Generator generator;
  private final ReleaseStore store;
  private final AtomicLong count = new AtomicLong();

  WholeStatement(String json, Path out) throws Exception {
    this.json = json;
    this.store = new ReleaseStore(out);
    Limits limits = Limits.DEFAULT;
    DocumentReader documents = new DocumentReader(limits);
    Document schema = (Document) documents.read(Bundled.STATEMENT_SCHEMA.source());
    Document rules = (Document) documents.read(Bundled.DEFAULT_POLICY.source());
    Policy policy = RecordBinder.policy(rules.root());
    FontLibrary fonts = FontLibrary.bundled();
    Checker checker =
        new Checker(
            new StatementReader(
                documents,
                StructureCheck.of(schema.name(), schema.root()),
                new WorkbookReader(schema.root(), limits)::read),
            policy,
            fonts::covers,
            UsageMode.REFUSE,
            new WithheldUsage(language -> ""));
    Manifest.Versioned version = new Manifest.Versioned(policy.id(), policy.version(), "0");
    this.generator =
        new Generator(
            checker,
            new StatementArtefacts(TemplateEngine.bundled(), fonts, policy, null),
            new SecondGate(policy),
            new Manifest.Tool("counterweight", "bench"),
            version,
            version,
            null,
            false,
            Standing.NONE,
            new Cores(1));
  }

  /**
   * One statement.
   *
   * @return the release folder
   */
  Path release() throws Exception {
    return release(json);
  }

  /** The same for another statement of the same entity. */
  Path release(String json) throws Exception {
    String name = "Company " + count.getAndIncrement() % FOLDERS + " plc";
    byte[] bytes = json.replace(ENTITY, name).getBytes(StandardCharsets.UTF_8);
    Publisher publisher = new Publisher(store);
    Prepared prepared =
        generator.prepare(
            new Source(name, bytes), Format.JSON, release -> publisher.expect(0, name, release));
    if (prepared.release().isEmpty()) {
      throw new IllegalStateException(prepared.failure() + " " + prepared.checked().findings());
    }
    return publisher.publish(0, prepared.release().get());
  }
}
