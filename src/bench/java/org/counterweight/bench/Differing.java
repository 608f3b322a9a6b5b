package org.counterweight.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * How much faster statements are for being alike: groups of the same statement, in turn with groups
 * of statements of which every text has some words that no other has, so that only the texts of the
 * templates are known from the one before. Processor time of the working thread, medians of groups.
 */
public final class Differing {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int GROUP = 40;

  /** Shorter texts are names, codes and units, which statements do have in common. */
  private static final int SHORTEST_TEXT = 30;

  /** Of so many words one is followed by a new one. */
  private static final int NEW_WORD = 8;

  private static final int LETTERS = 5;

  private Differing() {}

  /**
   * Prints the table.
   *
   * @param arguments how many groups of each kind to look at, and to warm up with before; folder
   *     for releases
   */
  public static void main(String[] arguments) throws Exception {
    int groups = Integer.parseInt(arguments[0]);
    Path out = Files.createDirectories(Path.of(arguments[1]));
    JsonNode base = JSON.readTree(BenchStatement.eightPages().json());
    WholeStatement statements = new WholeStatement(JSON.writeValueAsString(base), out);
    Random random = new Random(1);
    List<String> alike = Collections.nCopies(GROUP, JSON.writeValueAsString(base));
    List<Double> same = new ArrayList<>();
    List<Double> other = new ArrayList<>();
    for (int group = 0; group < 2 * groups; group++) {
      double one = millis(statements, alike);
      double two = millis(statements, different(base, random));
      // The first half is there to warm up.
      if (group >= groups) {
        same.add(one);
        other.add(two);
      }
    }
    double one = Median.of(same);
    double two = Median.of(other);
    System.out.printf(
        Locale.ROOT,
        "| statements | CPU ms each | times |%n|---|---|---|%n| alike | %.1f | 1 |%n"
            + "| each text with words of its own | %.1f | %.2f |%n",
        one,
        two,
        two / one);
  }

  private static double millis(WholeStatement statements, List<String> group) throws Exception {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    for (String json : group) {
      statements.release(json);
    }
    return (threads.getCurrentThreadCpuTime() - before) / 1e6 / group.size();
  }

  private static List<String> different(JsonNode base, Random random) {
    List<String> group = new ArrayList<>();
    for (int i = 0; i < GROUP; i++) {
      JsonNode statement = base.deepCopy();
      change(statement, random);
      group.add(JSON.writeValueAsString(statement));
    }
    return group;
  }

  private static void change(JsonNode node, Random random) {
    if (node instanceof ObjectNode object) {
      for (String key : List.copyOf(object.propertyNames())) {
        JsonNode value = object.get(key);
        if (value.isString() && !key.equals("name") && isText(value.asString())) {
          object.put(key, changed(value.asString(), random));
        }
      }
    }
    node.forEach(child -> change(child, random));
  }

  private static boolean isText(String value) {
    return value.length() > SHORTEST_TEXT && value.contains(" ");
  }

  private static String changed(String text, Random random) {
    String[] words = text.split(" ", -1);
    for (int i = 0; i < words.length; i += NEW_WORD) {
      StringBuilder word = new StringBuilder(words[i]).append(' ');
      for (int letter = 0; letter < LETTERS; letter++) {
        word.append((char) ('a' + random.nextInt(26)));
      }
      words[i] = word.toString();
    }
    return String.join(" ", words);
  }
}
