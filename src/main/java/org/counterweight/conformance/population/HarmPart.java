package org.counterweight.conformance.population;

import static org.counterweight.conformance.population.Json.figure;
import static org.counterweight.conformance.population.Json.list;
import static org.counterweight.conformance.population.Json.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.counterweight.statement.HarmType;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Section C: events with their counts, and a nil statement for every other type. */
final class HarmPart {
  private record Story(String type, String severity, String nature, String title, String link) {}

  private static final List<Story> STORIES =
      List.of(
          new Story(
              "reliability",
              "S1",
              "incident",
              "No answers for an hour and a half",
              "The model did not load, and nothing took its place."),
          new Story(
              "near-miss",
              "S0",
              "hazard",
              "A wrong proposal caught by a clerk",
              "The system proposed it, and a second reader saw it."),
          new Story(
              "rights",
              "S2",
              "incident",
              "Applicants of one district were put last",
              "The ranking used the post code."),
          new Story(
              "financial",
              "S1",
              "incident",
              "Credits paid twice to customers",
              "The system read one letter as two."),
          new Story(
              "security",
              "S2",
              "incident",
              "An attachment made the assistant send files",
              "The assistant followed an instruction in a mail."),
          new Story(
              "labour",
              "S1",
              "incident",
              "Shifts planned against the rest times",
              "The planner did not know the agreement."));

  private HarmPart() {}

  static ObjectNode of(Company company, SplittableRandom random) {
    int count = company.honesty() == Honesty.TOKENMAXXING ? random.nextInt(2) : random.nextInt(7);
    ArrayNode events = list();
    Map<String, Integer> severities = new TreeMap<>();
    Map<String, Integer> types = new TreeMap<>();
    int open = 0;
    for (int i = 0; i < count; i++) {
      Story story = STORIES.get((i + company.number()) % STORIES.size());
      boolean resolved = random.nextInt(3) > 0;
      events.add(event(story, i, resolved, company, random));
      severities.merge(story.severity(), 1, Integer::sum);
      types.merge(story.type(), 1, Integer::sum);
      open += resolved ? 0 : 1;
    }
    ObjectNode harm = object();
    harm.put(
        "summary",
        count == 0
            ? "Every type of event was searched for, and none was found."
            : count
                + (count == 1 ? " event was" : " events were")
                + " recorded; the others were searched for.");
    harm.put("scope", "Incident desk, complaints, works council, internal audit and press.");
    harm.put("threshold", "Every event with an AI system in its causal chain, from severity S0.");
    harm.set("events", events);
    harm.set("nilStatements", list(nil(types)));
    ObjectNode counts = object();
    counts.set("total", figure(count, "event"));
    counts.set("bySeverity", counted(severities));
    counts.set("byType", counted(types));
    counts.set("open", figure(open, "event"));
    harm.set("counts", counts);
    return harm;
  }

  private static ObjectNode event(
      Story story, int number, boolean resolved, Company company, SplittableRandom random) {
    String use = company.sector().uses().get(number % company.sector().uses().size());
    String detected = "2025-%02d-%02d".formatted(1 + random.nextInt(10), 1 + random.nextInt(27));
    ObjectNode event = object().put("id", story.type() + "-" + (number + 1));
    event.put("title", story.title()).put("type", story.type()).put("severity", story.severity());
    event.put("nature", story.nature()).put("system", use).put("link", story.link());
    event.put("detected", detected);
    ObjectNode remediation = object().put("state", resolved ? "resolved" : "mitigated");
    event.set(
        "remediation",
        remediation.put(
            "action", "The step was taken out, and a person decides until it is proven."));
    return event;
  }

  private static ObjectNode nil(Map<String, Integer> types) {
    List<String> others = new ArrayList<>();
    for (HarmType type : HarmType.values()) {
      if (!types.containsKey(type.code())) {
        others.add(type.code());
      }
    }
    ObjectNode nil = object();
    nil.set("types", Json.words(others.toArray(String[]::new)));
    nil.put("scope", "The sources named above, searched monthly by internal audit.");
    nil.put("threshold", "Severity S0 and above.");
    return nil.put("signatory", "Head of internal audit").put("signedOn", "2026-02-10");
  }

  private static ObjectNode counted(Map<String, Integer> counts) {
    ObjectNode object = object();
    counts.forEach((key, count) -> object.set(key, figure(count, "event")));
    return object;
  }
}
