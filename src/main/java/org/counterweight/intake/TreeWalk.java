package org.counterweight.intake;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * One walk over the tokens of a text, which builds the tree and the map of places and refuses what
 * a statement may not contain. Recursive, since the depth is limited.
 */
final class TreeWalk {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Tokens tokens;
  private final Problems problems;
  private final SourceMap.Builder map;
  private final Limits limits;
  private final Scalars scalars;
  // Where the last token ended that has characters of its own: block collections end there.
  private int lastEnd;

  TreeWalk(Tokens tokens, Problems problems, SourceMap.Builder map, Limits limits) {
    this.tokens = tokens;
    this.problems = problems;
    this.map = map;
    this.limits = limits;
    this.scalars = new Scalars(problems, limits);
  }

  /** The one document of the text. */
  JsonNode document() {
    Tokens.Kind first = tokens.next();
    if (first == Tokens.Kind.EOF || isNothing(first)) {
      throw problems.halt(
          SchemaRules.EMPTY,
          "The file has no content.",
          null,
          "Fill it in; `counterweight init` writes one to start from.",
          0,
          0);
    }
    JsonNode root = value(first, null, 0, 0, 1);
    if (tokens.next() != Tokens.Kind.EOF) {
      throw problems.halt(
          SchemaRules.DOCUMENTS,
          "A second document starts here; a file holds one statement.",
          null,
          "Put each statement in a file of its own.",
          tokens.start(),
          tokens.end());
    }
    return root;
  }

  private boolean isNothing(Tokens.Kind kind) {
    return kind == Tokens.Kind.PLAIN
        && tokens.text().isEmpty()
        && tokens.tag() == null
        && tokens.anchor() == null;
  }

  private JsonNode value(Tokens.Kind kind, String key, int keyStart, int keyEnd, int depth) {
    refuseProperties();
    if (map.count() == limits.values()) {
      throw problems.halt(
          SchemaRules.SIZE,
          "The file holds more than " + limits.values() + " values.",
          null,
          "A statement has far fewer; check that this is the right file.",
          tokens.start(),
          tokens.end());
    }
    int entry = map.open(key, keyStart, keyEnd, tokens.start());
    if (tokens.end() > tokens.start()) {
      lastEnd = tokens.end();
    }
    JsonNode node =
        switch (kind) {
          case OBJECT -> object(depth);
          case ARRAY -> array(depth);
          case TEXT -> text();
          case PLAIN -> plain();
          case NUMBER -> scalars.number(tokens.text(), tokens.start(), tokens.end());
          case TRUE -> BooleanNode.TRUE;
          case FALSE -> BooleanNode.FALSE;
          case NULL -> NullNode.getInstance();
          case ALIAS -> alias();
          case END, MORE, EOF ->
              throw new IllegalStateException("a value cannot start with " + kind);
        };
    // An empty value has no characters: it ends where it starts, not at the token before.
    map.close(entry, kind == Tokens.Kind.PLAIN ? tokens.end() : lastEnd);
    return node;
  }

  private JsonNode object(int depth) {
    checkDepth(depth);
    ObjectNode object = NODES.objectNode();
    for (Tokens.Kind kind = tokens.next(); kind != Tokens.Kind.END; kind = tokens.next()) {
      if (kind == Tokens.Kind.OBJECT || kind == Tokens.Kind.ARRAY || kind == Tokens.Kind.ALIAS) {
        keyRefused(kind, depth);
        skip(tokens.next(), depth);
        continue;
      }
      refuseProperties();
      String key = tokens.text();
      int start = tokens.start();
      int end = tokens.end();
      lastEnd = Math.max(lastEnd, end);
      if (kind == Tokens.Kind.PLAIN && key.equals("<<")) {
        problems.add(
            SchemaRules.MERGE_KEY,
            "The merge key `<<` copies another part of the file into this one; it is not read.",
            key,
            "Write the copied keys out in full.",
            start,
            end);
        skip(tokens.next(), depth);
        continue;
      }
      checkLength(key, limits.keyLength(), "key", start, end);
      checkCharacters(key, start, end);
      boolean twice = object.has(key);
      JsonNode value = value(tokens.next(), key, start, end, depth + 1);
      if (twice) {
        problems.add(
            SchemaRules.DUPLICATE_KEY,
            "The key " + Shown.of(key) + " is there twice in the same object.",
            key,
            "Delete one of the two, or rename it.",
            start,
            end);
      } else {
        object.set(key, value);
      }
    }
    close();
    return object;
  }

  private JsonNode array(int depth) {
    checkDepth(depth);
    ArrayNode array = NODES.arrayNode();
    for (Tokens.Kind kind = tokens.next(); kind != Tokens.Kind.END; kind = tokens.next()) {
      array.add(value(kind, null, 0, 0, depth + 1));
    }
    close();
    return array;
  }

  // A block collection has no closing character: its end token is empty and stands further on.
  private void close() {
    if (tokens.end() > tokens.start()) {
      lastEnd = tokens.end();
    }
  }

  private JsonNode text() {
    String text = tokens.text();
    checkLength(text, limits.textLength(), "text", tokens.start(), tokens.end());
    checkCharacters(text, tokens.start(), tokens.end());
    return StringNode.valueOf(text);
  }

  private JsonNode plain() {
    if (tokens.text().length() > limits.textLength()) {
      // Whatever it was meant to be: its length is the one thing to say.
      return text();
    }
    return scalars.plain(tokens.text(), tokens.start(), tokens.end());
  }

  private JsonNode alias() {
    problems.add(
        SchemaRules.ALIAS,
        "The alias " + Shown.of("*" + tokens.text()) + " stands for another part of the file.",
        "*" + tokens.text(),
        "Write the value out in full; anchors and aliases are not read.",
        tokens.start(),
        tokens.end());
    return NullNode.getInstance();
  }

  private void refuseProperties() {
    if (tokens.tag() != null) {
      problems.add(
          SchemaRules.TAG,
          "The value has the YAML tag " + Shown.of(shortTag(tokens.tag())) + "; tags are not read.",
          shortTag(tokens.tag()),
          "Delete the tag and leave the value; put a value in quotes to make it text.",
          tokens.start(),
          tokens.end());
    }
    if (tokens.anchor() != null) {
      problems.add(
          SchemaRules.ALIAS,
          "The anchor " + Shown.of("&" + tokens.anchor()) + " names this value for use elsewhere.",
          "&" + tokens.anchor(),
          "Delete the anchor and write the value out where it is used.",
          tokens.start(),
          tokens.end());
    }
  }

  private static String shortTag(String tag) {
    String prefix = "tag:yaml.org,2002:";
    return tag.startsWith(prefix) ? "!!" + tag.substring(prefix.length()) : tag;
  }

  private void keyRefused(Tokens.Kind kind, int depth) {
    int start = tokens.start();
    int end = tokens.end();
    problems.add(
        SchemaRules.KEY,
        kind == Tokens.Kind.ALIAS
            ? "A key is an alias for another part of the file."
            : "A key is an object or a list; keys are plain words.",
        null,
        "Write a word as the key.",
        start,
        end);
    skip(kind, depth);
  }

  /** Passes over a value that has been refused already, without more findings. */
  private void skip(Tokens.Kind first, int depth) {
    int open = 0;
    Tokens.Kind kind = first;
    while (true) {
      lastEnd = Math.max(lastEnd, tokens.end());
      if (kind == Tokens.Kind.OBJECT || kind == Tokens.Kind.ARRAY) {
        open++;
        if (depth + open > limits.depth()) {
          // Refused for its first level already; how far down it goes is not worth finding out.
          throw new Problems.Halt();
        }
      } else if (kind == Tokens.Kind.END) {
        open--;
      }
      if (open == 0) {
        return;
      }
      kind = tokens.next();
    }
  }

  private void checkDepth(int depth) {
    if (depth > limits.depth()) {
      throw problems.halt(
          SchemaRules.DEPTH,
          "Objects and lists are nested deeper than " + limits.depth() + " levels here.",
          null,
          "A statement needs fewer than ten; check that this is the right file.",
          tokens.start(),
          tokens.end());
    }
  }

  private void checkLength(String text, int limit, String what, int start, int end) {
    if (text.length() > limit) {
      problems.add(
          SchemaRules.SIZE,
          "The " + what + " has " + text.length() + " characters; at most " + limit + " are read.",
          Shown.cut(text),
          "Shorten it.",
          start,
          end);
    }
  }

  // Escapes can spell what may not stand in the text itself, and no artefact can show it.
  private void checkCharacters(String text, int start, int end) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean lone =
          Character.isHighSurrogate(c)
              ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
              : Character.isLowSurrogate(c);
      if (lone || !Utf8.allowed(c)) {
        String name = String.format(java.util.Locale.ROOT, "U+%04X", (int) c);
        problems.add(
            SchemaRules.ENCODING,
            "The text contains "
                + name
                + ", written as an escape; it is not a printable character.",
            name,
            "Delete the escape.",
            start,
            end);
        return;
      }
      if (Character.isHighSurrogate(c)) {
        i++;
      }
    }
  }
}
