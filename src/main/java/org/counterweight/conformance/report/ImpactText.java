package org.counterweight.conformance.report;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.counterweight.conformance.SuiteJson;
import org.counterweight.conformance.impact.Impact;
import org.counterweight.conformance.impact.Observation;
import org.counterweight.conformance.impact.State;
import org.counterweight.conformance.impact.SuiteChange;
import org.counterweight.conformance.version.Difference;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a change would do, for the terminal or as JSON. */
public final class ImpactText {
  private static final int MOST = 20;

  private ImpactText() {}

  /** Over the cases of a suite. */
  public static void suite(
      List<Difference> differences, List<SuiteChange> changes, boolean json, PrintWriter out) {
    if (json) {
      ObjectNode root = root(differences);
      ArrayNode cases = root.putArray("cases");
      for (SuiteChange change : changes) {
        ObjectNode one = cases.addObject().put("id", change.before().one().id());
        one.put("before", change.before().outcome().code());
        one.put("after", change.after().outcome().code());
        ArrayNode now = one.putArray("now");
        change.before().said().forEach(said -> now.add(said.line()));
        ArrayNode then = one.putArray("then");
        change.after().said().forEach(said -> then.add(said.line()));
      }
      print(root, out);
      return;
    }
    differences.forEach(difference -> out.println(difference.line()));
    out.println();
    for (SuiteChange change : changes) {
      out.println(
          change.before().one().id()
              + ": "
              + change.before().outcome().code()
              + " becomes "
              + change.after().outcome().code());
    }
    out.println(changes.size() + " cases of the suite come out differently");
  }

  /** Over statements. */
  public static void impact(
      List<Difference> differences, Impact impact, boolean json, PrintWriter out) {
    if (json) {
      print(json(differences, impact), out);
      return;
    }
    differences.forEach(difference -> out.println(difference.line()));
    out.println();
    for (State from : State.values()) {
      for (State to : State.values()) {
        int count = impact.moved("", from, to);
        if (count > 0) {
          out.println(
              count + " " + from.code() + (from == to ? " as before" : " become " + to.code()));
        }
      }
    }
    impact.causes().forEach((cause, count) -> out.println("  " + count + " × " + cause));
    impact.flips().stream().limit(MOST).forEach(flip -> out.println("  " + line(flip)));
    for (Observation failure : impact.failures()) {
      out.println("  " + failure.name() + ": " + failure.failure());
    }
    out.println(
        impact.flipped()
            + " of "
            + impact.total()
            + " statements fare differently; of "
            + impact.touched()
            + " a rule says something else; "
            + impact.whole()
            + " were followed to the end");
  }

  private static String line(Observation flip) {
    return flip.name() + ": " + flip.before().code() + " becomes " + flip.after().code();
  }

  private static ObjectNode root(List<Difference> differences) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    ArrayNode list = root.putArray("differences");
    for (Difference difference : differences) {
      list.addObject()
          .put("kind", difference.kind().word())
          .put("at", difference.at())
          .put("what", difference.what());
    }
    return root;
  }

  private static ObjectNode json(List<Difference> differences, Impact impact) {
    ObjectNode root = root(differences);
    root.put("total", impact.total()).put("different", impact.flipped());
    root.put("touched", impact.touched()).put("whole", impact.whole());
    ArrayNode moves = root.putArray("moves");
    for (State from : State.values()) {
      for (State to : State.values()) {
        moves
            .addObject()
            .put("from", from.code())
            .put("to", to.code())
            .put("count", impact.moved("", from, to));
      }
    }
    ObjectNode causes = root.putObject("causes");
    impact.causes().forEach(causes::put);
    ArrayNode flips = root.putArray("flips");
    for (Observation flip : impact.flips()) {
      flips
          .addObject()
          .put("statement", flip.name())
          .put("before", flip.before().code())
          .put("after", flip.after().code());
    }
    ArrayNode failures = root.putArray("failures");
    impact
        .failures()
        .forEach(f -> failures.addObject().put("statement", f.name()).put("failure", f.failure()));
    return root;
  }

  private static void print(ObjectNode root, PrintWriter out) {
    out.print(new String(SuiteJson.pretty(root), StandardCharsets.UTF_8));
  }
}
