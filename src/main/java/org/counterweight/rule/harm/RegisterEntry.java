package org.counterweight.rule.harm;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.counterweight.rule.Subject;
import org.counterweight.statement.HarmEvent;
import org.counterweight.statement.HarmType;

/**
 * An event of section C with its place.
 *
 * @param event the event
 * @param pointer JSON Pointer of the event
 */
record RegisterEntry(HarmEvent event, String pointer) {
  private static final int LISTED = 4;

  /** Every event in the order of the register; empty where there is no section C. */
  static List<RegisterEntry> all(Subject subject) {
    if (subject.statement().harm() == null) {
      return List.of();
    }
    List<HarmEvent> events = subject.statement().harm().events();
    return IntStream.range(0, events.size())
        .mapToObj(i -> new RegisterEntry(events.get(i), "/harm/events/" + i))
        .toList();
  }

  /**
   * Whether the register speaks of a type, be it as the secondary type of an event: what happened
   * beside something else happened, and nobody could sign that it did not.
   */
  static boolean lists(List<HarmEvent> events, HarmType type) {
    return events.stream()
        .anyMatch(event -> event.type() == type || event.secondaryTypes().contains(type));
  }

  /** Whether the event is of a type, be it beside another. */
  boolean hasType(HarmType type) {
    return lists(List.of(event), type);
  }

  /** The pointer of a part of the event. */
  String at(String part) {
    return pointer + "/" + part;
  }

  /** The event in a sentence. */
  String name() {
    return "`" + event.id() + "`";
  }

  /** Events in a sentence: the first few by name, the rest by number. */
  static String names(List<RegisterEntry> entries) {
    String first =
        entries.stream().limit(LISTED).map(RegisterEntry::name).collect(Collectors.joining(", "));
    return entries.size() <= LISTED ? first : first + " and " + (entries.size() - LISTED) + " more";
  }
}
