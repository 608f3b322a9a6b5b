package org.counterweight.intake;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** JSON by Jackson's streaming parser. */
final class JsonTokens implements Tokens {
  /** Jackson's own limits are off: ours are checked on the way, and say their name. */
  private static final StreamReadConstraints UNLIMITED =
      StreamReadConstraints.builder()
          .maxNestingDepth(Integer.MAX_VALUE)
          .maxNameLength(Integer.MAX_VALUE)
          .maxNumberLength(Integer.MAX_VALUE)
          .maxStringLength(Integer.MAX_VALUE)
          .build();

  /** NaN and the infinities are let through, to be refused by name and not as a syntax error. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(UNLIMITED)
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .build();

  private final SourceText source;
  private final JsonParser parser;
  private int depth;
  private boolean rootRead;
  private String text;
  private int start;
  private int end;
  // Where the last position asked for stands, as UTF-16 offset and as code point index.
  private int knownOffset;
  private int knownPoint;

  JsonTokens(SourceText source) {
    this.source = source;
    this.parser = FACTORY.createParser(ObjectReadContext.empty(), source.text());
  }

  @Override
  public Kind next() {
    try {
      return step();
    } catch (JacksonException e) {
      throw JsonSyntax.problem(source, e);
    }
  }

  private Kind step() {
    JsonToken token = parser.nextToken();
    if (token == null) {
      start = end = point(source.text().length());
      return Kind.EOF;
    }
    int offset = (int) parser.currentTokenLocation().getCharOffset();
    start = point(offset);
    if (depth == 0 && rootRead) {
      end = start + 1;
      return Kind.MORE;
    }
    rootRead = true;
    return switch (token) {
      case START_OBJECT, START_ARRAY -> {
        depth++;
        end = start + 1;
        yield token == JsonToken.START_OBJECT ? Kind.OBJECT : Kind.ARRAY;
      }
      case END_OBJECT, END_ARRAY -> {
        depth--;
        end = start + 1;
        yield Kind.END;
      }
      case PROPERTY_NAME, VALUE_STRING -> {
        text = parser.getString();
        end = point(closingQuote(offset) + 1);
        yield Kind.TEXT;
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> word(Kind.NUMBER);
      case VALUE_TRUE -> word(Kind.TRUE);
      case VALUE_FALSE -> word(Kind.FALSE);
      case VALUE_NULL -> word(Kind.NULL);
      default -> throw new IllegalStateException("no such token in JSON: " + token);
    };
  }

  private Kind word(Kind kind) {
    text = parser.getString();
    end = start + text.length();
    return kind;
  }

  private int closingQuote(int openingQuote) {
    String all = source.text();
    int at = openingQuote + 1;
    while (all.charAt(at) != '"') {
      at += all.charAt(at) == '\\' ? 2 : 1;
    }
    return at;
  }

  // Positions are asked for in the order of the text, so that counting goes on from the last one.
  private int point(int offset) {
    if (!source.astral()) {
      return offset;
    }
    knownPoint += source.text().codePointCount(knownOffset, offset);
    knownOffset = offset;
    return knownPoint;
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public int start() {
    return start;
  }

  @Override
  public int end() {
    return end;
  }

  @Override
  public String tag() {
    return null;
  }

  @Override
  public String anchor() {
    return null;
  }
}
