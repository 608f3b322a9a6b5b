package org.counterweight.rule.prominence;

import java.util.List;
import java.util.stream.Collectors;
import org.counterweight.statement.Section;

/** The two sides that usage is weighed against, each by itself. */
final class Sides {
  /** Value and harm. */
  static final List<Section> BOTH = List.of(Section.B, Section.C);

  private Sides() {}

  /** Sections in words, with a joint between them. */
  static String words(List<Section> sections, String joint) {
    return sections.stream().map(Words::of).collect(Collectors.joining(joint));
  }
}
