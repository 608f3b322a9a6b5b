package org.counterweight.conformance.impact;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.counterweight.conformance.SuiteFailure;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a long study has seen so far, one line of JSON for each statement in their order, so that
 * the study can go on after an interruption. The first line says which study it is.
 */
public final class Journal implements AutoCloseable {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final BufferedWriter out;

  private Journal(BufferedWriter out) {
    this.out = out;
  }

  /**
   * Opens a journal, and goes through what is in it; a last line that was cut short is dropped.
   *
   * @param file where it is; made where there is none
   * @param study what the outcome depends on, in a few words or digests
   * @param seen gets each observation that is there, in order
   * @throws SuiteFailure where the file is the journal of another study, or none
   */
  public static Journal open(Path file, String study, Consumer<Observation> seen)
      throws SuiteFailure, IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try (BufferedWriter copy = Files.newBufferedWriter(fresh)) {
      line(copy, JsonNodeFactory.instance.objectNode().put("study", study));
      try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        JsonNode head = read(in.readLine());
        if (head == null || !head.path("study").asString("").equals(study)) {
          Files.deleteIfExists(fresh);
          throw new SuiteFailure(
              file
                  + ": holds "
                  + (head == null ? "no journal" : "the journal of another study")
                  + "; name another file with --resume, or delete it to begin anew");
        }
        for (JsonNode next = read(in.readLine()); next != null; next = read(in.readLine())) {
          line(copy, next);
          seen.accept(observation(next));
        }
      } catch (NoSuchFileException nothingYet) {
        // The study begins.
      }
    }
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    return new Journal(
        Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.APPEND));
  }

  /** Takes one more down. */
  public void add(Observation one) throws IOException {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("name", one.name()).put("group", one.group());
    node.put("before", one.before().name()).put("after", one.after().name());
    texts(one.lost(), node.putArray("lost"));
    texts(one.gained(), node.putArray("gained"));
    ArrayNode ratios = node.putArray("ratios");
    for (Ratio ratio : one.ratios()) {
      ratios.addArray().add(ratio.medium()).add(ratio.rule()).add(ratio.side()).add(ratio.value());
    }
    node.put("whole", one.whole()).put("failure", one.failure());
    line(out, node);
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  private static void texts(Collection<String> texts, ArrayNode to) {
    texts.forEach(to::add);
  }

  private static void line(BufferedWriter out, JsonNode node) throws IOException {
    out.write(MAPPER.writeValueAsString(node));
    out.write('\n');
  }

  /** A line; null at the end, and where it was cut short. */
  private static JsonNode read(String line) {
    try {
      JsonNode node = line == null || line.isEmpty() ? null : MAPPER.readTree(line);
      return node != null && node.isObject() ? node : null;
    } catch (JacksonException cutShort) {
      return null;
    }
  }

  private static Observation observation(JsonNode node) {
    List<Ratio> ratios = new ArrayList<>();
    for (JsonNode ratio : node.path("ratios")) {
      ratios.add(
          new Ratio(
              ratio.path(0).asString(),
              ratio.path(1).asString(),
              ratio.path(2).asString(),
              ratio.path(3).asDouble()));
    }
    return new Observation(
        node.path("name").asString(),
        node.path("group").asString(),
        State.valueOf(node.path("before").asString()),
        State.valueOf(node.path("after").asString()),
        texts(node.path("lost")),
        texts(node.path("gained")),
        ratios,
        node.path("whole").asBoolean(),
        node.path("failure").asString(null));
  }

  private static Set<String> texts(JsonNode list) {
    Set<String> texts = new HashSet<>();
    list.forEach(text -> texts.add(text.asString()));
    return texts;
  }
}
