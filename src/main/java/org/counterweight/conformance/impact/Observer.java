package org.counterweight.conformance.impact;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.counterweight.conformance.Bench;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Prominence.Measured;
import org.counterweight.intake.RecordBinder;
import org.counterweight.readback.UnreadableArtefact;
import org.counterweight.render.RenderException;
import org.counterweight.rule.prominence.Gauge;
import org.counterweight.statement.Statement;

/** Puts a statement before both sets of rules. Safe for threads. */
public final class Observer {
  private final Bench before;
  private final Bench after;
  private final Looks looks;

  /**
   * An observer.
   *
   * @param before the rules as they are
   * @param after the rules as they would be
   * @param looks renders statements; null to judge data alone
   */
  public Observer(Bench before, Bench after, Looks looks) {
    this.before = before;
    this.after = after;
    this.looks = looks;
  }

  /** What becomes of a statement now and then. */
  public Observation observe(Subject subject) {
    List<Finding> now = new ArrayList<>(before.data(subject.tree()).findings());
    List<Finding> then = new ArrayList<>(after.data(subject.tree()).findings());
    List<Ratio> ratios = new ArrayList<>();
    String failure = null;
    boolean refused = State.of(now) == State.REFUSED && State.of(then) == State.REFUSED;
    if (looks != null && !refused) {
      try {
        look(RecordBinder.statement(subject.tree()), now, then, ratios);
      } catch (RenderException | IOException | UnreadableArtefact e) {
        failure = e.getMessage();
      }
    }
    return new Observation(
        subject.name(),
        subject.group(),
        State.of(now),
        State.of(then),
        said(now, then),
        said(then, now),
        ratios,
        refused || (looks != null && failure == null),
        failure);
  }

  private void look(Statement statement, List<Finding> now, List<Finding> then, List<Ratio> ratios)
      throws RenderException, IOException, UnreadableArtefact {
    boolean refusedNow = State.of(now) == State.REFUSED;
    boolean refusedThen = State.of(then) == State.REFUSED;
    for (Looks.Look look : looks.of(statement)) {
      Gauge.Result measured = new Gauge(before.rules()).measure(look.scene(), look.file());
      if (!refusedNow) {
        now.addAll(measured.findings());
      }
      if (!refusedThen) {
        then.addAll(new Gauge(after.rules()).measure(look.scene(), look.file()).findings());
      }
      String medium = look.file().substring(look.file().lastIndexOf('.') + 1);
      measured.table().forEach(row -> ratios(medium, row, ratios));
    }
  }

  private static void ratios(String medium, Measured row, List<Ratio> ratios) {
    // A threshold above 1 is no ratio of a side to usage: points of contrast, digits, percent.
    if (row.usage() == null
        || row.usage().signum() <= 0
        || row.threshold() == null
        || row.threshold().compareTo(BigDecimal.ONE) > 0) {
      return;
    }
    double usage = row.usage().doubleValue();
    if (row.value() != null) {
      ratios.add(new Ratio(medium, row.rule(), "B", row.value().doubleValue() / usage));
    }
    if (row.harm() != null) {
      ratios.add(new Ratio(medium, row.rule(), "C", row.harm().doubleValue() / usage));
    }
  }

  /** What the one says and the other does not, as severity and rule. */
  private static Set<String> said(List<Finding> one, List<Finding> other) {
    Set<String> said = new TreeSet<>();
    one.forEach(f -> said.add(f.severity().code() + " " + f.rule().value()));
    other.forEach(f -> said.remove(f.severity().code() + " " + f.rule().value()));
    return said;
  }
}
