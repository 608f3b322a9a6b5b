package org.counterweight.cli;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentHashMap;
import org.counterweight.audit.AuditFailure;
import org.counterweight.audit.Target;
import org.counterweight.audit.Targets;
import org.counterweight.intake.Input;
import org.counterweight.intake.IntakeFailure;
import org.counterweight.intake.Limits;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is to be audited, as a run takes its inputs. A name that leads to nothing is an input, too:
 * its turn says so, and the others go on. Names on standard input are read as their turn comes, so
 * that the audit of one release may begin while the next is being made.
 */
final class AuditInputs implements Iterator<Input> {
  private static final String STANDARD_INPUT = "-";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Iterator<Input> lines;
  private final Limits limits;
  private final Deque<Named> found = new ArrayDeque<>();
  private final Map<Long, Target> underWay = new ConcurrentHashMap<>();
  private final boolean endless;
  private long given;

  /** A target; none where the name leads to nothing, which opening the input says. */
  private record Named(Input input, Target target) {}

  private AuditInputs(Iterator<Input> lines, List<String> names, Limits limits) {
    this.lines = lines;
    this.limits = limits;
    this.endless = names.isEmpty();
    names.forEach(this::named);
  }

  /**
   * What these names stand for, folders of releases unfolded.
   *
   * @param names files and folders, or {@code -} alone for standard input
   * @param in standard input
   */
  static AuditInputs of(List<String> names, InputStream in, Limits limits) {
    if (!names.contains(STANDARD_INPUT)) {
      return new AuditInputs(List.<Input>of().iterator(), names, limits);
    }
    if (names.size() > 1) {
      throw new CommandFailure("- (standard input) cannot be mixed with other targets");
    }
    return new AuditInputs(new StandardInput(in, limits), List.of(), limits);
  }

  /** How many targets there still are; -1 where that shows at the end only. */
  long left() {
    return endless ? -1 : found.size();
  }

  /**
   * The target with this number.
   *
   * @throws IntakeFailure where its name leads to nothing
   */
  Target target(long number, Input input) throws IntakeFailure {
    Target target = underWay.get(number);
    if (target == null) {
      input.open(limits);
      throw new IllegalStateException(input.name() + " is no target and opens all the same");
    }
    return target;
  }

  /** Lets go of a target that is done. */
  void done(long number) {
    underWay.remove(number);
  }

  @Override
  public boolean hasNext() {
    while (found.isEmpty() && lines.hasNext()) {
      line(lines.next());
    }
    return !found.isEmpty();
  }

  @Override
  public Input next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Named next = found.remove();
    if (next.target() != null) {
      underWay.put(given, next.target());
    }
    given++;
    return next.input();
  }

  private void named(String name) {
    try {
      for (Target target : Targets.of(name)) {
        found.add(new Named(Input.failing(target.name(), "is opened by the auditor"), target));
      }
    } catch (AuditFailure e) {
      nothing(name, e.reason());
    }
  }

  private void nothing(String name, String reason) {
    found.add(new Named(Input.failing(name, reason), null));
  }

  /**
   * A name, as it is or as a JSON string, or a line that {@code generate --report ndjson} wrote.
   */
  private void line(Input line) {
    String text;
    try {
      text = new String(line.open(limits).bytes(), StandardCharsets.UTF_8).strip();
    } catch (IntakeFailure e) {
      found.add(new Named(line, null));
      return;
    }
    if (!text.startsWith("{") && !text.startsWith("\"")) {
      named(text);
      return;
    }
    JsonNode node;
    try {
      node = JSON.readTree(text);
    } catch (JacksonException e) {
      nothing(
          line.name(),
          "is no JSON (" + e.getOriginalMessage() + "); write a name, or a result of generate");
      return;
    }
    if (node.isString()) {
      named(node.asString());
    } else if (node.path("release").isString()) {
      named(node.get("release").asString());
    } else if (node.has("input")) {
      nothing(
          line.name(),
          "no release was made of " + node.get("input").asString() + ", so there is none to audit");
    } else if (!node.has("summary")) {
      nothing(line.name(), "has no key \"release\"; write a name, or a result of generate");
    }
  }
}
