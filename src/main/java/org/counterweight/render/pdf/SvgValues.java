package org.counterweight.render.pdf;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Reads attribute values of one SVG element; what it cannot read it refuses with the place. */
final class SvgValues {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?");
  private static final Pattern LENGTH =
      Pattern.compile("(" + NUMBER.pattern() + ")(px|pt|mm|cm|in)?");
  private static final Pattern TRANSFORM = Pattern.compile("\\s*,?\\s*(\\w+)\\s*\\(([^)]*)\\)");
  private static final Pattern RGB =
      Pattern.compile("rgb\\(\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})\\s*\\)");

  private final Element element;

  SvgValues(Element element) {
    this.element = element;
  }

  Refusal refuse(String name, String value, String wanted) {
    return new Refusal(
        name
            + "=\""
            + value
            + "\" on <"
            + element.getTagName()
            + "> at "
            + XhtmlReader.pathOf(element)
            + " is not "
            + wanted
            + ".");
  }

  boolean has(String name) {
    return element.hasAttribute(name);
  }

  double number(String name, double otherwise) {
    return has(name) ? number(name, element.getAttribute(name)) : otherwise;
  }

  double number(String name, String value) {
    if (!isDecimal(value) && !NUMBER.matcher(value.strip()).matches()) {
      throw refuse(name, value, "a plain number in the units of the viewBox");
    }
    return Double.parseDouble(value.strip());
  }

  /** Whether it is digits with at most one point among them, as nearly all coordinates are. */
  private static boolean isDecimal(String value) {
    int last = value.length() - 1;
    boolean point = false;
    for (int i = 0; i <= last; i++) {
      char c = value.charAt(i);
      if (c == '.' && !point && i > 0 && i < last) {
        point = true;
      } else if (c < '0' || c > '9') {
        return false;
      }
    }
    return last >= 0;
  }

  /** A number that must be there and must not be below zero. */
  double positive(String name) {
    if (!has(name)) {
      throw new Refusal(
          "<"
              + element.getTagName()
              + "> at "
              + XhtmlReader.pathOf(element)
              + " lacks "
              + name
              + ".");
    }
    return positive(name, element.getAttribute(name));
  }

  double positive(String name, String value) {
    double number = number(name, value);
    if (number < 0) {
      throw refuse(name, value, "zero or more");
    }
    return number;
  }

  List<Double> numbers(String name, String value) {
    List<Double> numbers = new ArrayList<>();
    Matcher m = NUMBER.matcher(value);
    int end = 0;
    while (m.find()) {
      if (!value.substring(end, m.start()).matches("[\\s,]*")) {
        break;
      }
      numbers.add(Double.parseDouble(m.group()));
      end = m.end();
    }
    if (numbers.isEmpty() || !value.substring(end).isBlank()) {
      throw refuse(name, value, "a list of numbers");
    }
    return numbers;
  }

  /** A length in points; a bare number is CSS pixels. */
  double points(String name) {
    String value = element.getAttribute(name).strip();
    Matcher m = LENGTH.matcher(value);
    if (!m.matches()) {
      throw refuse(name, value, "a length such as 82mm, 240pt or 330");
    }
    double number = Double.parseDouble(m.group(1));
    return switch (m.group(2) == null ? "px" : m.group(2)) {
      case "pt" -> number;
      case "mm" -> number * 72 / 25.4;
      case "cm" -> number * 72 / 2.54;
      case "in" -> number * 72;
      default -> number * 0.75;
    };
  }

  int choice(String name, String value, String... allowed) {
    int index = Arrays.asList(allowed).indexOf(value.strip());
    if (index < 0) {
      throw refuse(name, value, "one of " + String.join(", ", allowed));
    }
    return index;
  }

  Color color(String name, String value) {
    String v = value.strip();
    if (v.equals("none")) {
      return null;
    }
    if (v.equals("black")) {
      return Color.BLACK;
    }
    if (v.equals("white")) {
      return Color.WHITE;
    }
    if (v.length() == 7 && isHexadecimal(v)) {
      return new Color(HexFormat.fromHexDigits(v, 1, 7));
    }
    if (v.length() == 4 && isHexadecimal(v)) {
      int rgb = HexFormat.fromHexDigits(v, 1, 4);
      return new Color((rgb >> 8 & 15) * 17, (rgb >> 4 & 15) * 17, (rgb & 15) * 17);
    }
    Matcher m = RGB.matcher(v);
    if (m.matches()) {
      int r = Integer.parseInt(m.group(1));
      int g = Integer.parseInt(m.group(2));
      int b = Integer.parseInt(m.group(3));
      if (r <= 255 && g <= 255 && b <= 255) {
        return new Color(r, g, b);
      }
    }
    throw refuse(name, value, "none, black, white, #rgb, #rrggbb or rgb(r, g, b)");
  }

  private static boolean isHexadecimal(String color) {
    return color.charAt(0) == '#' && color.chars().skip(1).allMatch(HexFormat::isHexDigit);
  }

  AffineTransform transform() {
    AffineTransform result = new AffineTransform();
    if (!has("transform")) {
      return result;
    }
    String value = element.getAttribute("transform");
    Matcher m = TRANSFORM.matcher(value);
    int end = 0;
    while (m.find() && m.start() == end) {
      result.concatenate(step(value, m.group(1), numbers("transform", m.group(2))));
      end = m.end();
    }
    if (!value.substring(end).isBlank()) {
      throw refuse("transform", value, "made of translate, rotate and scale");
    }
    return result;
  }

  private AffineTransform step(String value, String name, List<Double> n) {
    int count = n.size();
    if (name.equals("translate") && count <= 2) {
      return AffineTransform.getTranslateInstance(n.get(0), count == 2 ? n.get(1) : 0);
    }
    if (name.equals("scale") && count <= 2) {
      return AffineTransform.getScaleInstance(n.get(0), count == 2 ? n.get(1) : n.get(0));
    }
    if (name.equals("rotate") && (count == 1 || count == 3)) {
      double angle = Math.toRadians(n.get(0));
      return count == 1
          ? AffineTransform.getRotateInstance(angle)
          : AffineTransform.getRotateInstance(angle, n.get(1), n.get(2));
    }
    throw refuse("transform", value, "made of translate(x[,y]), rotate(a[,x,y]) and scale(x[,y])");
  }
}
