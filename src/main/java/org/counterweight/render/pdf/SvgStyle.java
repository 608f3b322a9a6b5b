package org.counterweight.render.pdf;

import java.awt.Color;
import java.util.List;

/**
 * What SVG inherits from element to element.
 *
 * @param fill null for none
 * @param stroke null for none
 * @param strokeWidth in user units
 * @param dashes in user units; empty for a solid line
 * @param cap 0 butt, 1 round, 2 square, as in PDF
 * @param join 0 miter, 1 round, 2 bevel, as in PDF
 * @param families font families in order of preference
 * @param fontSize in user units
 * @param bold whether the weight is 600 or more
 * @param italic whether slanted
 * @param anchor share of the text's width that lies before its position: 0, 0.5 or 1
 */
record SvgStyle(
    Color fill,
    Color stroke,
    double strokeWidth,
    List<Double> dashes,
    int cap,
    int join,
    List<String> families,
    double fontSize,
    boolean bold,
    boolean italic,
    double anchor) {

  static final SvgStyle INITIAL =
      new SvgStyle(
          Color.BLACK, null, 1, List.of(), 0, 0, List.of("sans-serif"), 16, false, false, 0);

  /** This style with its type so many times as large. */
  SvgStyle scaled(double factor) {
    return new SvgStyle(
        fill,
        stroke,
        strokeWidth,
        dashes,
        cap,
        join,
        families,
        fontSize * factor,
        bold,
        italic,
        anchor);
  }

  /** This style with one presentation attribute applied. */
  SvgStyle with(String name, String value, SvgValues values) {
    Color f = fill;
    Color s = stroke;
    double w = strokeWidth;
    List<Double> d = dashes;
    int c = cap;
    int j = join;
    List<String> fam = families;
    double size = fontSize;
    boolean b = bold;
    boolean i = italic;
    double a = anchor;
    switch (name) {
      case "fill" -> f = values.color(name, value);
      case "stroke" -> s = values.color(name, value);
      case "stroke-width" -> w = values.positive(name, value);
      case "stroke-dasharray" -> d = value.equals("none") ? List.of() : values.numbers(name, value);
      case "stroke-linecap" -> c = values.choice(name, value, "butt", "round", "square");
      case "stroke-linejoin" -> j = values.choice(name, value, "miter", "round", "bevel");
      case "font-family" -> fam = List.of(value.split(","));
      case "font-size" -> size = values.positive(name, value);
      case "font-weight" -> b = values.choice(name, value, "normal", "bold", "400", "700") % 2 == 1;
      case "font-style" -> i = values.choice(name, value, "normal", "italic") == 1;
      case "text-anchor" -> a = values.choice(name, value, "start", "middle", "end") / 2.0;
      default -> throw new IllegalArgumentException(name);
    }
    return new SvgStyle(f, s, w, d, c, j, fam, size, b, i, a);
  }
}
