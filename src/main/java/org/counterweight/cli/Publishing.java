package org.counterweight.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.counterweight.finding.Verdict;
import org.counterweight.generate.Checked;
import org.counterweight.generate.Generator;
import org.counterweight.generate.Prepared;
import org.counterweight.generate.Publisher;
import org.counterweight.intake.Input;
import org.counterweight.intake.IntakeFailure;
import org.counterweight.intake.Limits;
import org.counterweight.release.ReleaseException;
import org.counterweight.report.Result;
import org.counterweight.report.html.Drawn;

/** From an input to a release in its place, or to the reasons why there is none. */
record Publishing(Generator generator, Publisher publisher, Limits limits)
    implements Job<Publishing.Work> {

  /** A prepared statement, its artefacts drawn and let go where they are to be shown. */
  record Work(Prepared prepared, List<Drawn> drawn) {
    Work {
      drawn = List.copyOf(drawn);
    }
  }

  @Override
  public Work work(long number, Input input) {
    Prepared prepared;
    try {
      prepared =
          generator.prepare(
              input.open(limits),
              input.format(),
              release -> publisher.expect(number, input.name(), release));
    } catch (IntakeFailure e) {
      prepared = Prepared.unread(input.name(), e.reason());
    }
    List<Drawn> drawn =
        prepared.seen().stream()
            .map(seen -> Drawing.of(seen.file(), seen.bytes(), seen.scene()))
            .toList();
    return new Work(prepared.withoutSeen(), drawn);
  }

  @Override
  public Outcome complete(long number, Input input, Work work) throws InterruptedException {
    Prepared prepared = work.prepared();
    Checked checked = prepared.checked();
    // One that could not even be read has said nothing yet.
    publisher.expect(number, input.name(), Optional.empty());
    String failure = prepared.failure().orElse(null);
    String folder = null;
    boolean unchanged = false;
    if (failure == null && prepared.release().isPresent()) {
      try {
        Path released = publisher.publish(number, prepared.release().get());
        folder = released.toString().replace(File.separatorChar, '/');
        unchanged = prepared.release().get().standing();
      } catch (ReleaseException e) {
        failure = e.getMessage();
      }
    }
    Result result =
        new Result(
            checked.input(),
            checked.statement().map(s -> s.id()).orElse(null),
            failure == null ? checked.verdict() : Verdict.UNREADABLE,
            folder,
            checked.findings(),
            prepared.prominence(),
            failure,
            unchanged);
    return Outcome.of(checked, result, work.drawn());
  }

  @Override
  public void lost(long number, Input input) {
    publisher.expect(number, input.name(), Optional.empty());
  }
}
