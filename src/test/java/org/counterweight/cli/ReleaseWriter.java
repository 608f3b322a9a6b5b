package org.counterweight.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweight.batch.Batch;
import org.counterweight.batch.Stop;
import org.counterweight.batch.Task;
import org.counterweight.batch.Trouble;
import org.counterweight.generate.Prepared;
import org.counterweight.generate.Publisher;
import org.counterweight.release.Manifest;
import org.counterweight.release.ManifestJson;
import org.counterweight.release.ReleaseFile;
import org.counterweight.release.ReleaseStore;

/**
 * A process that does with releases rendered before what {@code generate} does with new ones: puts
 * them in place on two threads, links them, and begins again, until somebody kills it. Each time
 * round they differ a little, so that there is something to write.
 */
final class ReleaseWriter implements Task<Path, Prepared.Draft, String> {
  private static final int ROUNDS = 10_000;

  private final Publisher publisher;
  private final int round;

  private ReleaseWriter(Publisher publisher, int round) {
    this.publisher = publisher;
    this.round = round;
  }

  static List<String> command(Path rendered, Path out) {
    List<String> command = BatchRunTest.jvm(rendered.toString(), out.toString());
    command.add(1, "-XX:TieredStopAtLevel=1");
    command.set(
        command.indexOf("org.counterweight.cli.Counterweight"), ReleaseWriter.class.getName());
    return command;
  }

  /**
   * Writes.
   *
   * @param args folder of the releases, folder for their copies
   */
  public static void main(String[] args) throws Exception {
    List<Path> releases = Releases.below(Path.of(args[0]));
    for (int round = 0; round < ROUNDS; round++) {
      Publisher publisher = new Publisher(new ReleaseStore(Path.of(args[1])));
      new Batch(2, Duration.ofMinutes(1), new Stop(), () -> {})
          .run(
              releases.iterator(),
              new ReleaseWriter(publisher, round),
              done -> {
                if (!done.result().isEmpty()) {
                  throw new IllegalStateException(done.result());
                }
              });
      publisher.link();
    }
  }

  @Override
  public Prepared.Draft work(long number, Path release) throws IOException {
    Manifest manifest = ManifestJson.read(release).orElseThrow();
    List<ReleaseFile> files = new ArrayList<>();
    for (Manifest.Entry entry : manifest.files()) {
      byte[] bytes = Files.readAllBytes(release.resolve(entry.name()));
      files.add(new ReleaseFile(entry.name(), entry.mediaType(), bytes));
    }
    Manifest changed =
        new Manifest(
            manifest.format(),
            manifest.statement(),
            manifest.status(),
            manifest.entity(),
            manifest.lei(),
            manifest.periodStart(),
            manifest.periodEnd(),
            manifest.draft(),
            manifest.usage(),
            new Manifest.Tool("counterweight", "round " + round),
            manifest.schema(),
            manifest.policy(),
            manifest.templates(),
            manifest.options(),
            manifest.files(),
            null);
    Optional<String> prior = Optional.ofNullable(manifest.prior()).map(Manifest.Prior::statement);
    publisher.expect(number, release.toString(), Optional.of(changed));
    return new Prepared.Draft(changed, files, prior, false);
  }

  @Override
  public String complete(long number, Path release, Prepared.Draft draft) throws Exception {
    publisher.publish(number, draft);
    return "";
  }

  @Override
  public String failed(long number, Path release, Trouble trouble) {
    return release + ": " + trouble;
  }
}
