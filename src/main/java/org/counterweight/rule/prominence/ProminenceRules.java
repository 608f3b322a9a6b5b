package org.counterweight.rule.prominence;

import java.util.List;

/** Every criterion, in the order of its number. */
public final class ProminenceRules {
  /** P1 to P28, then those without a number. */
  public static final List<Criterion> ALL =
      List.of(
          new Presence(),
          new Order(),
          new Headline(),
          new Depth(),
          new TypeSize(),
          new Hero(),
          new Emphasis(),
          new Contrast(),
          new Area(),
          new Narrative(),
          new Mentions(),
          new Charts(),
          new Tables(),
          new Proximity(),
          new Tone(),
          new Ratio(),
          new Hidden(),
          new Scope(),
          new Channel(),
          new Tagging(),
          new Growth(),
          new Outlook(),
          new PrimaryForm(),
          new Bridge(),
          new Axis(),
          new Condensed(),
          new Basis(),
          new Label(),
          new Caution(),
          new Cause());

  private ProminenceRules() {}
}
