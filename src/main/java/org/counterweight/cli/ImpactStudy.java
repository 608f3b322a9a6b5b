package org.counterweight.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.counterweight.batch.Batch;
import org.counterweight.batch.Done;
import org.counterweight.batch.Stop;
import org.counterweight.batch.Task;
import org.counterweight.batch.Trouble;
import org.counterweight.conformance.Bench;
import org.counterweight.conformance.SuiteFailure;
import org.counterweight.conformance.SuiteJson;
import org.counterweight.conformance.impact.Impact;
import org.counterweight.conformance.impact.Journal;
import org.counterweight.conformance.impact.Looks;
import org.counterweight.conformance.impact.Observation;
import org.counterweight.conformance.impact.Observer;
import org.counterweight.conformance.impact.Subject;
import org.counterweight.conformance.population.Company;
import org.counterweight.conformance.population.Population;
import org.counterweight.conformance.version.Difference;
import org.counterweight.conformance.version.Differences;
import org.counterweight.generate.StatementArtefacts;
import org.counterweight.intake.Format;
import org.counterweight.intake.Input;
import org.counterweight.intake.Inputs;
import org.counterweight.intake.IntakeFailure;
import org.counterweight.intake.Limits;
import org.counterweight.intake.Source;
import org.counterweight.release.Digest;
import org.counterweight.render.TemplateEngine;
import org.counterweight.render.pdf.FontLibrary;

/** Two policies or two schemas over many statements. */
final class ImpactStudy {
  /** For one statement; a small part of it is the rule. */
  private static final Duration LIMIT = Duration.ofMinutes(2);

  private final Bench before;
  private final Bench after;
  private final List<Difference> differences;

  private ImpactStudy(Bench before, Bench after, List<Difference> differences) {
    this.before = before;
    this.after = after;
    this.differences = differences;
  }

  /** A study of what another policy or schema, in this file, would change. */
  static ImpactStudy of(Bench before, Path against) throws SuiteFailure, IOException {
    Bench.Versioned other = TestBench.read(against);
    boolean schema = other.tree().has("$schema") || other.tree().has("$defs");
    Bench after =
        TestBench.with(schema ? other : before.schema(), schema ? before.policy() : other);
    return new ImpactStudy(
        before,
        after,
        Differences.of(schema ? before.schema().tree() : before.policy().tree(), other.tree()));
  }

  Bench after() {
    return after;
  }

  List<Difference> differences() {
    return differences;
  }

  String beforeName() {
    return after.schema().name().equals(before.schema().name())
        ? before.policy().name()
        : before.schema().name();
  }

  String afterName() {
    return after.schema().name().equals(before.schema().name())
        ? after.policy().name()
        : after.schema().name();
  }

  /**
   * Looks at every statement.
   *
   * @param every each how manyeth statement has its artefacts rendered and measured; 0 for none
   * @param journal where what was seen is taken down, to go on from; null for nowhere
   * @param which the statements in words, by which a journal is known again
   */
  Impact run(
      Iterator<Subject> subjects,
      int every,
      int jobs,
      Path journal,
      String which,
      Progress progress)
      throws SuiteFailure, IOException, InterruptedException {
    Impact impact = new Impact();
    if (journal == null) {
      look(subjects, 0, every, jobs, one -> count(one, impact, progress));
      return impact;
    }
    int[] known = {0};
    Consumer<Observation> before =
        one -> {
          impact.add(one);
          known[0]++;
        };
    try (Journal kept = Journal.open(journal, fingerprint(every, which), before)) {
      for (int i = 0; i < known[0] && subjects.hasNext(); i++) {
        subjects.next();
      }
      progress.resumed(known[0]);
      look(
          subjects,
          known[0],
          every,
          jobs,
          one -> {
            keep(one, kept);
            count(one, impact, progress);
          });
    }
    return impact;
  }

  private static void count(Observation one, Impact impact, Progress progress) {
    impact.add(one);
    progress.one();
  }

  private static void keep(Observation one, Journal journal) {
    try {
      journal.add(one);
    } catch (IOException e) {
      throw new CommandFailure(
          "cannot write the journal of the study (" + e.getMessage() + "); make room for it", e);
    }
  }

  /** What the outcome of a study depends on: both sets of rules, the statements, the program. */
  private String fingerprint(int every, String which) {
    return which
        + ", measured every "
        + every
        + ", rules "
        + Digest.of(SuiteJson.compact(before.schema().tree())).substring(0, 12)
        + " "
        + Digest.of(SuiteJson.compact(before.policy().tree())).substring(0, 12)
        + " against "
        + Digest.of(SuiteJson.compact(after.schema().tree())).substring(0, 12)
        + " "
        + Digest.of(SuiteJson.compact(after.policy().tree())).substring(0, 12)
        + ", program "
        + VersionProvider.tool().version();
  }

  /** Hands over observations in the order of the statements, which begin at this number. */
  private void look(
      Iterator<Subject> subjects, int first, int every, int jobs, Consumer<Observation> sink)
      throws IOException, InterruptedException {
    Looks looks =
        new Looks(
            new StatementArtefacts(
                TemplateEngine.bundled(), FontLibrary.bundled(), before.rules(), null));
    Observer data = new Observer(before, after, null);
    Observer whole = new Observer(before, after, looks);
    Map<Long, Observation> early = new HashMap<>();
    long[] next = {0};
    Consumer<Done<Observation>> inOrder =
        done -> {
          early.put(done.number(), done.result());
          for (Observation one = early.remove(next[0]); one != null; one = early.remove(next[0])) {
            sink.accept(one);
            next[0]++;
          }
        };
    new Batch(jobs, LIMIT, new Stop(), () -> {})
        .run(subjects, task(data, whole, first, every), inOrder);
  }

  private static Task<Subject, Observation, Observation> task(
      Observer data, Observer whole, int first, int every) {
    return new Task<>() {
      @Override
      public Observation work(long number, Subject subject) {
        return (every > 0 && (first + number) % every == 0 ? whole : data).observe(subject);
      }

      @Override
      public Observation complete(long number, Subject subject, Observation observed) {
        return observed;
      }

      @Override
      public Observation failed(long number, Subject subject, Trouble trouble) {
        if (trouble instanceof Trouble.Unexpected unexpected
            && unexpected.cause() instanceof CommandFailure failure) {
          throw failure;
        }
        return Observation.failed(subject, trouble.toString());
      }
    };
  }

  /** The first companies of a population. */
  static Iterator<Subject> population(long seed, int count) {
    Population population = new Population(seed);
    Iterator<Company> companies = population.companies(count);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return companies.hasNext();
      }

      @Override
      public Subject next() {
        Company company = companies.next();
        return new Subject(
            "company "
                + company.number()
                + ", "
                + company.sector().code()
                + ", "
                + company.size().code(),
            company.honesty().code(),
            population.statement(company));
      }
    };
  }

  /** The statements that the user names; those that cannot be read stop the study. */
  static Iterator<Subject> inputs(List<String> names) {
    try {
      Iterator<Input> inputs =
          names.equals(List.of("-"))
              ? new StandardInput(System.in, Limits.DEFAULT)
              : Inputs.of(names);
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return inputs.hasNext();
        }

        @Override
        public Subject next() {
          return subject(inputs.next());
        }
      };
    } catch (IntakeFailure e) {
      throw new CommandFailure(e.getMessage(), e);
    }
  }

  private static Subject subject(Input input) {
    try {
      Source source = input.open(Limits.DEFAULT);
      String name =
          input.format() == Format.JSON && !source.name().endsWith(".json")
              ? source.name() + ".json"
              : source.name();
      if (input.format() == Format.XLSX) {
        throw new CommandFailure(
            input.name() + ": a study takes statements as YAML or JSON, not workbooks");
      }
      return new Subject(input.name(), "", SuiteJson.read(name, source.bytes()));
    } catch (IntakeFailure | SuiteFailure e) {
      throw new CommandFailure(e.getMessage(), e);
    }
  }
}
