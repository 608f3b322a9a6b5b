package org.counterweight.readback.xlsx;

import java.util.ArrayList;
import java.util.List;

/** An element of XML with what is in it. Names are local names, since prefixes mean nothing. */
final class Node {
  private static final String[] NO_ATTRIBUTES = {};

  final String name;
  final List<Node> children = new ArrayList<>(2);
  private final String[] attributes;
  private String text = "";
  private StringBuilder longer;

  /** With attributes as name and value by turns. */
  Node(String name, String[] attributes) {
    this.name = name;
    this.attributes = attributes;
  }

  /** An element that is not there. */
  static Node none() {
    return new Node("", NO_ATTRIBUTES);
  }

  void add(String characters) {
    if (longer != null) {
      longer.append(characters);
    } else if (text.isEmpty()) {
      text = characters;
    } else {
      longer = new StringBuilder(text).append(characters);
    }
  }

  /** The characters right inside it. */
  String text() {
    if (longer != null) {
      text = longer.toString();
      longer = null;
    }
    return text;
  }

  /** An attribute; those of the relationships namespace begin with {@code r:}. */
  String get(String attribute) {
    return get(attribute, null);
  }

  String get(String attribute, String otherwise) {
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i].equals(attribute)) {
        return attributes[i + 1];
      }
    }
    return otherwise;
  }

  boolean is(String attribute, boolean otherwise) {
    String value = get(attribute);
    return value == null ? otherwise : truth(value);
  }

  static boolean truth(String value) {
    String word = value.strip();
    return word.equals("1") || word.equals("true") || word.equals("on");
  }

  int whole(String attribute, int otherwise) {
    String value = get(attribute);
    return value == null ? otherwise : number(value, otherwise);
  }

  static int number(String value, int otherwise) {
    try {
      return Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  double real(String attribute, double otherwise) {
    String value = get(attribute);
    return value == null ? otherwise : decimal(value, otherwise);
  }

  /** A finite number, or what stands for none. */
  static double decimal(String value, double otherwise) {
    try {
      double number = Double.parseDouble(value.strip());
      return Double.isFinite(number) ? number : otherwise;
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** The first child with a name, or null. */
  Node child(String child) {
    for (Node node : children) {
      if (node.name.equals(child)) {
        return node;
      }
    }
    return null;
  }

  /** The first child with a name, or an empty element. */
  Node in(String child) {
    Node node = child(child);
    return node == null ? none() : node;
  }

  boolean has(String child) {
    return child(child) != null;
  }

  List<Node> all(String child) {
    List<Node> found = new ArrayList<>();
    for (Node node : children) {
      if (node.name.equals(child)) {
        found.add(node);
      }
    }
    return found;
  }

  /** All elements with a name at any depth below, in order. */
  List<Node> deep(String wanted) {
    List<Node> found = new ArrayList<>();
    gather(wanted, found);
    return found;
  }

  private void gather(String wanted, List<Node> found) {
    for (Node node : children) {
      if (node.name.equals(wanted)) {
        found.add(node);
      }
      node.gather(wanted, found);
    }
  }

  /** The first element with a name at any depth below, or null. */
  Node first(String wanted) {
    for (Node node : children) {
      if (node.name.equals(wanted)) {
        return node;
      }
      Node below = node.first(wanted);
      if (below != null) {
        return below;
      }
    }
    return null;
  }
}
