package org.counterweight.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.counterweight.statement.Unit;

/** Whether the size thresholds of a policy can be applied. */
final class SizeCheck {
  private SizeCheck() {}

  static List<PolicyProblem> problems(List<SizeThreshold> sizes) {
    List<PolicyProblem> problems = new ArrayList<>();
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < sizes.size(); i++) {
      SizeThreshold size = sizes.get(i);
      String pointer = "/sizes/" + i;
      Integer same = first.putIfAbsent(size.id(), i);
      if (same != null) {
        problems.add(
            new PolicyProblem(
                pointer + "/id",
                size.id(),
                "The size threshold `"
                    + size.id()
                    + "` is listed already, as entry "
                    + (same + 1)
                    + ".",
                "Give each its own id, with its year where a threshold changed."));
      }
      if (size.from() != null && size.until() != null && size.until().isBefore(size.from())) {
        problems.add(
            new PolicyProblem(
                pointer + "/until",
                size.until().toString(),
                "`"
                    + size.id()
                    + "` ends "
                    + size.until()
                    + ", before it starts "
                    + size.from()
                    + ".",
                "Correct one of the two days."));
      }
      criteria(size, pointer, problems);
    }
    return problems;
  }

  private static void criteria(SizeThreshold size, String pointer, List<PolicyProblem> problems) {
    boolean amounts =
        size.turnoverAbove() != null
            || size.assetsAbove() != null
            || size.publicFloatFrom() != null;
    long criteria =
        Stream.of(
                size.employeesAbove(),
                size.turnoverAbove(),
                size.assetsAbove(),
                size.publicFloatFrom())
            .filter(Objects::nonNull)
            .count();
    if (size.criteriaNeeded() < 1 || size.criteriaNeeded() > criteria) {
      problems.add(
          new PolicyProblem(
              pointer + "/criteriaNeeded",
              Integer.toString(size.criteriaNeeded()),
              "`"
                  + size.id()
                  + "` needs "
                  + size.criteriaNeeded()
                  + " criteria and has "
                  + criteria
                  + ".",
              "Add the criteria, or need between 1 and as many as there are."));
    }
    if (amounts && size.currency() == null) {
      problems.add(
          new PolicyProblem(
              pointer,
              null,
              "`" + size.id() + "` has amounts and no currency.",
              "Add currency with an ISO 4217 code."));
    } else if (size.currency() != null && !Unit.isCurrency(size.currency())) {
      problems.add(
          new PolicyProblem(
              pointer + "/currency",
              size.currency(),
              "`" + size.currency() + "` is no currency of ISO 4217.",
              "Write the code of a currency, as in EUR."));
    }
  }
}
