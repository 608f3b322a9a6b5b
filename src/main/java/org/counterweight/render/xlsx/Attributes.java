package org.counterweight.render.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.counterweight.render.RenderException;

/** The attributes of one element. An empty value counts as absent, which suits templates. */
final class Attributes {
  private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,9})?");

  private final Place place;
  private final String element;
  private final String[] names;
  private final String[] values;

  Attributes(Place place, String element, String[] names, String[] values) {
    this.place = place;
    this.element = element;
    this.names = names;
    this.values = values;
  }

  Place place() {
    return place;
  }

  /** The value, or null where there is none. */
  String get(String name) {
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(name)) {
        return values[i].isEmpty() ? null : values[i];
      }
    }
    return null;
  }

  String get(String name, String otherwise) {
    String value = get(name);
    return value == null ? otherwise : value;
  }

  String required(String name) throws RenderException {
    String value = get(name);
    if (value == null) {
      throw place.error("<" + element + "> needs the attribute \"" + name + "\".");
    }
    return value;
  }

  /** True or false, or null where there is none. */
  Boolean flag(String name) throws RenderException {
    String value = get(name);
    if (value == null) {
      return null;
    }
    if (!value.equals("true") && !value.equals("false")) {
      throw wrong(name, value, "true or false");
    }
    return value.equals("true");
  }

  boolean flag(String name, boolean otherwise) throws RenderException {
    Boolean value = flag(name);
    return value == null ? otherwise : value;
  }

  /** A number between the bounds, both allowed, or null where there is none. */
  BigDecimal decimal(String name, String least, String most) throws RenderException {
    String value = get(name);
    if (value == null) {
      return null;
    }
    if (DECIMAL.matcher(value).matches()) {
      BigDecimal number = new BigDecimal(value);
      if (number.compareTo(new BigDecimal(least)) >= 0
          && number.compareTo(new BigDecimal(most)) <= 0) {
        return number;
      }
    }
    throw wrong(name, value, "a number from " + least + " to " + most + " with a decimal point");
  }

  /** A whole number between the bounds, both allowed. */
  int whole(String name, int otherwise, int least, int most) throws RenderException {
    String value = get(name);
    if (value == null) {
      return otherwise;
    }
    BigDecimal number = decimal(name, Integer.toString(least), Integer.toString(most));
    if (number.stripTrailingZeros().scale() > 0) {
      throw wrong(name, value, "a whole number");
    }
    return number.intValueExact();
  }

  /** Six upper-case hexadecimal digits without the hash, or null where there is none. */
  String colour(String name) throws RenderException {
    String value = get(name);
    if (value == null) {
      return null;
    }
    return colour(value, name);
  }

  /** Checks a colour that is part of an attribute. */
  String colour(String value, String name) throws RenderException {
    if (!COLOUR.matcher(value).matches()) {
      throw wrong(name, value, "a colour such as #0f2a43");
    }
    StringBuilder upper = new StringBuilder(6);
    for (int i = 1; i < 7; i++) {
      upper.append(Character.toUpperCase(value.charAt(i)));
    }
    return upper.toString();
  }

  /** One of the words, or null where there is none. */
  String oneOf(String name, List<String> words) throws RenderException {
    String value = get(name);
    if (value != null && !words.contains(value)) {
      throw wrong(name, value, listed(words));
    }
    return value;
  }

  /** A column by its letters, from 0, or {@code otherwise} where there is none. */
  int column(String name, int otherwise) throws RenderException {
    String value = get(name);
    if (value == null) {
      return otherwise;
    }
    int column = Range.columnIndex(value);
    if (column < 0) {
      throw wrong(name, value, "a column from A to XFD");
    }
    return column;
  }

  RenderException wrong(String name, String value, String expected) {
    return place.error(
        "<"
            + element
            + "> has "
            + name
            + "=\""
            + Markup.shortened(value)
            + "\"; expected "
            + expected
            + ".");
  }

  static String listed(Collection<String> words) {
    List<String> sorted = new ArrayList<>(words);
    Collections.sort(sorted);
    return sorted.isEmpty() ? "none" : String.join(", ", sorted);
  }
}
