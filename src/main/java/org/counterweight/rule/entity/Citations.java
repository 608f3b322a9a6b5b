package org.counterweight.rule.entity;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.counterweight.rule.Subject;
import org.counterweight.statement.CraftRole;
import org.counterweight.statement.HarmEvent;
import org.counterweight.statement.Measure;
import org.counterweight.statement.PurposeLine;
import org.counterweight.statement.Redeployment;
import org.counterweight.statement.Statement;
import org.counterweight.statement.VoluntaryUse;

/** Every place where a statement cites evidence, in the order of the statement. */
final class Citations {
  private Citations() {}

  /** Calls back with the pointer of each citation and the id cited. */
  static void each(Subject subject, BiConsumer<String, String> citation) {
    Stream.concat(subject.figures().all().stream(), subject.figures().duplicates().stream())
        .forEach(f -> list(f.pointer(), f.figure().evidence(), citation));
    Statement statement = subject.statement();
    if (statement.value() != null) {
      items("/value/measures", statement.value().measures(), Measure::evidence, citation);
      for (int i = 0; i < statement.value().measures().size(); i++) {
        Redeployment redeployment = statement.value().measures().get(i).redeployment();
        if (redeployment != null) {
          list("/value/measures/" + i + "/redeployment", redeployment.evidence(), citation);
        }
      }
    }
    if (statement.harm() != null) {
      items("/harm/events", statement.harm().events(), HarmEvent::evidence, citation);
    }
    if (statement.oversight() != null) {
      items(
          "/oversight/voluntaryUse",
          statement.oversight().voluntaryUse(),
          VoluntaryUse::evidence,
          citation);
    }
    if (statement.purpose() != null) {
      items("/purpose/lines", statement.purpose().lines(), PurposeLine::evidence, citation);
      items("/purpose/craft", statement.purpose().craft(), CraftRole::evidence, citation);
    }
  }

  private static <T> void items(
      String pointer,
      List<T> items,
      Function<T, List<String>> evidence,
      BiConsumer<String, String> citation) {
    for (int i = 0; i < items.size(); i++) {
      list(pointer + "/" + i, evidence.apply(items.get(i)), citation);
    }
  }

  private static void list(String owner, List<String> ids, BiConsumer<String, String> citation) {
    for (int i = 0; i < ids.size(); i++) {
      citation.accept(owner + "/evidence/" + i, ids.get(i));
    }
  }
}
