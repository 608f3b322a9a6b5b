package org.counterweight.readback.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.layout.Colour;

/**
 * What a cell is filled with.
 *
 * @param colours those that show: one for a plain fill, two for a pattern, several for a gradient;
 *     none for a cell without fill
 * @param main the one that covers most
 */
record Fill(List<Colour> colours, Colour main) {
  static final Fill NONE = new Fill(List.of(), null);

  static Fill plain(Colour colour) {
    return new Fill(List.of(colour), colour);
  }

  /**
   * Reads a {@code fill} element.
   *
   * @param conditional whether of a conditional format or table style, whose plain fills have their
   *     colour in the background and may leave out the pattern
   */
  static Fill of(Node node, Palette palette, boolean conditional) {
    Node gradient = node.child("gradientFill");
    if (gradient != null) {
      List<Colour> stops = new ArrayList<>();
      for (Node stop : gradient.all("stop")) {
        Colour colour = palette.of(stop.child("color"));
        stops.add(colour == null ? Colour.WHITE : colour);
      }
      return stops.isEmpty() ? NONE : new Fill(List.copyOf(stops), stops.get(0));
    }
    Node pattern = node.in("patternFill");
    String type = pattern.get("patternType", conditional ? "solid" : "none");
    Colour front = palette.of(pattern.child("fgColor"));
    Colour back = palette.of(pattern.child("bgColor"));
    return switch (type) {
      case "none" -> NONE;
      case "solid" -> {
        Colour colour = conditional && back != null ? back : front;
        yield colour == null ? (conditional ? NONE : plain(Colour.BLACK)) : plain(colour);
      }
      default -> pattern(type, front, back);
    };
  }

  private static Fill pattern(String type, Colour front, Colour back) {
    Colour dots = front == null ? Colour.BLACK : front;
    Colour ground = back == null ? Colour.WHITE : back;
    double share =
        switch (type) {
          case "darkGray" -> 0.75;
          case "mediumGray" -> 0.5;
          case "lightGray" -> 0.25;
          case "gray125" -> 0.125;
          case "gray0625" -> 0.0625;
          default -> type.startsWith("dark") ? 0.5 : 0.25;
        };
    // Dots are fine: what the eye sees behind letters is the mixture, at worst one of the two.
    Colour mixed = dots.over(ground, share);
    return new Fill(List.of(mixed, dots, ground), mixed);
  }

  boolean isEmpty() {
    return main == null;
  }
}
