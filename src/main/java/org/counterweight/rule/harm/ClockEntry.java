package org.counterweight.rule.harm;

import java.util.List;
import java.util.stream.IntStream;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Clock;

/**
 * A duty to notify with its place.
 *
 * @param entry the event that the duty follows from
 * @param clock the duty
 * @param pointer JSON Pointer of the duty
 */
record ClockEntry(RegisterEntry entry, Clock clock, String pointer) {

  /** Every duty of every event. */
  static List<ClockEntry> all(Subject subject) {
    return RegisterEntry.all(subject).stream().flatMap(entry -> of(entry).stream()).toList();
  }

  /** The duties of one event. */
  static List<ClockEntry> of(RegisterEntry entry) {
    List<Clock> clocks = entry.event().clocks();
    return IntStream.range(0, clocks.size())
        .mapToObj(i -> new ClockEntry(entry, clocks.get(i), entry.at("clocks/" + i)))
        .toList();
  }

  /** Whether the entity says that the duty applies. */
  boolean applies() {
    return clock.applicable();
  }

  /** The duty and its event in a sentence. */
  String name() {
    return "`" + clock.regime().code() + "` of event " + entry.name();
  }

  /** The pointer of a part of the duty. */
  String at(String part) {
    return pointer + "/" + part;
  }
}
