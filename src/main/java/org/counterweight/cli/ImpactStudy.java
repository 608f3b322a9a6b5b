package org.counterweight.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.counterweight.batch.InOrder;
import org.counterweight.conformance.Bench;
import org.counterweight.conformance.SuiteFailure;
import org.counterweight.conformance.SuiteJson;
import org.counterweight.conformance.impact.Impact;
import org.counterweight.conformance.impact.Looks;
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
import org.counterweight.render.TemplateEngine;
import org.counterweight.render.pdf.FontLibrary;

/** Two policies or two schemas over many statements. */
final class ImpactStudy {
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
        Differences.of(
            schema ? before.schema().tree() : before.policy().tree(), other.tree()));
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
   */
  Impact run(Iterator<Subject> subjects, int every, int jobs)
      throws IOException, InterruptedException {
    Looks looks =
        new Looks(
            new StatementArtefacts(
                TemplateEngine.bundled(), FontLibrary.bundled(), before.rules(), null));
    Observer data = new Observer(before, after, null);
    Observer whole = new Observer(before, after, looks);
    Impact impact = new Impact();
    AtomicInteger number = new AtomicInteger();
    new InOrder(jobs)
        .run(
            numbered(subjects, number),
            one -> (every > 0 && one.number() % every == 0 ? whole : data).observe(one.subject()),
            impact::add);
    return impact;
  }

  private record Numbered(int number, Subject subject) {}

  private static Iterator<Numbered> numbered(Iterator<Subject> subjects, AtomicInteger next) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return subjects.hasNext();
      }

      @Override
      public Numbered next() {
        return new Numbered(next.getAndIncrement(), subjects.next());
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
            "company " + company.number() + ", " + company.sector().code() + ", " + company.size().code(),
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
              : Inputs.of(names).iterator();
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
