package org.counterweight.conformance.population;

import static org.counterweight.conformance.population.Json.figure;
import static org.counterweight.conformance.population.Json.list;
import static org.counterweight.conformance.population.Json.object;

import java.util.List;
import java.util.SplittableRandom;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Sections D and U: how much AI was used, and whether anybody asked for it. */
final class UsagePart {
  private record Kind(String id, String name, String unit, long about, String definition) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              "tokens",
              "Tokens processed",
              "token",
              900_000_000_000L,
              "Input and output tokens of every language model that the company runs or buys."),
          new Kind(
              "active-users",
              "People who used an assistant in December",
              "user",
              7_000L,
              "Employees with at least one request in the month, each counted once."),
          new Kind(
              "requests",
              "Requests to models",
              "request",
              9_000_000L,
              "Calls of a model by a person or a program, whatever their length."),
          new Kind(
              "sessions",
              "Sessions",
              "session",
              300_000L,
              "Work with an assistant, closed after thirty minutes without input."),
          new Kind(
              "seats",
              "Seats",
              "seat",
              9_000L,
              "Licences that were paid for on the last day of the period."),
          new Kind(
              "agents",
              "Agents deployed",
              "agent",
              6_000L,
              "Programs that call a model and act on its answer without a person in between."),
          new Kind(
              "tool-calls",
              "Tool calls",
              "call",
              4_000_000L,
              "Actions that agents took in other systems, those that failed included."),
          new Kind(
              "prompts",
              "Prompts",
              "prompt",
              5_000_000L,
              "Texts that a person typed or spoke to an assistant, follow-up questions included."));

  private UsagePart() {}

  static ObjectNode usage(Company company, SplittableRandom random) {
    int count =
        company.honesty() == Honesty.TOKENMAXXING ? 3 + random.nextInt(6) : 1 + random.nextInt(2);
    int first = company.honesty() == Honesty.TOKENMAXXING ? 0 : random.nextInt(KINDS.size());
    ArrayNode figures = list();
    for (int i = 0; i < count; i++) {
      Kind kind = KINDS.get((first + i) % KINDS.size());
      long amount = kind.about() / 1_000 * company.size().scale() * (500 + random.nextInt(1_000));
      ObjectNode figure = object().put("id", "usage." + kind.id() + ".all");
      figure.put("name", kind.name());
      figure.set("amount", figure(amount, kind.unit()));
      figure.put("definition", kind.definition());
      figure.put("calculation", "Sum of the monthly logs of the gateway.");
      figure.put("useful", "It lets a reader relate energy and cost to work done.");
      figures.add(figure.put("management", "Capacity planning only."));
    }
    ObjectNode usage = object();
    usage.put("summary", "Usage does not measure value; it is shown because readers ask for it.");
    if (company.honesty() == Honesty.TOKENMAXXING) {
      usage.put(
          "caution",
          "People were asked to use AI: these figures say what was asked for, not what it was good for.");
    }
    usage.set("figures", figures);
    return usage;
  }

  static ObjectNode oversight(Company company, SplittableRandom random) {
    boolean asked = company.honesty() == Honesty.TOKENMAXXING;
    ObjectNode oversight = object();
    oversight.put(
        "summary",
        asked
            ? "Teams had a number of prompts to reach each week."
            : "No use of AI was asked for or rewarded.");
    ObjectNode incentives = object();
    ObjectNode quotas = object().put("inPlace", asked);
    if (asked) {
      quotas.put("headcount", company.size().employees() / 3 + random.nextInt(100));
      quotas.put("start", "2025-02-03").put("end", "2025-11-28");
      quotas.put("description", "Twenty prompts a week for each member of a team.");
    }
    incentives.set("quotas", quotas);
    for (String other : List.of("leaderboards", "awards", "payOrReview")) {
      incentives.set(other, object().put("inPlace", false));
    }
    oversight.set("incentives", incentives);
    return oversight;
  }
}
