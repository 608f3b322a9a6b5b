package org.counterweight.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;

/**
 * Texts written here by a generator that knows where it puts each key and value: the reader has to
 * find them there.
 */
class SourceMapPropertyTest {
  private static final DocumentReader READER = new DocumentReader(Limits.DEFAULT);

  @Property(tries = 400)
  void yamlValuesStandWhereTheMapSays(@ForAll("trees") Object tree, @ForAll("ends") String end) {
    Layout layout = new Layout(end);
    layout.block(tree, "", 0, true);
    check("in.yaml", layout, tree);
  }

  @Property(tries = 400)
  void jsonValuesStandWhereTheMapSays(
      @ForAll("trees") Object tree, @ForAll("ends") String end, @ForAll boolean spread) {
    Layout layout = new Layout(end);
    layout.flow(tree, "", spread);
    check("in.json", layout, tree);
  }

  /** JSON is YAML: the same text has to be the same document with the same places. */
  @Property(tries = 200)
  void jsonReadAsYamlStandsAtTheSamePlaces(
      @ForAll("trees") Object tree, @ForAll("ends") String end) {
    Layout layout = new Layout(end);
    layout.flow(tree, "", true);
    check("in.yaml", layout, tree);
  }

  private static void check(String name, Layout layout, Object tree) {
    Intake intake = READER.read(Source.of(name, layout.text.toString()));
    assertThat(intake).as(layout.text.toString()).isInstanceOf(Document.class);
    Document document = (Document) intake;
    same(document.root(), tree);
    layout.values.forEach((pointer, place) ->
        assertThat(((SourceMap) document.map()).spanOfValue(pointer)).as(pointer).contains(place));
    layout.keys.forEach((pointer, place) ->
        assertThat(((SourceMap) document.map()).spanOfKey(pointer)).as(pointer).contains(place));
    layout.written.forEach((pointer, text) -> {
      assertThat(document.map().written(pointer)).as(pointer).contains(text);
      TextSpan span = ((SourceMap) document.map()).spanOfValue(pointer).orElseThrow();
      String line = document.map().excerpts().line(span.line()).orElseThrow();
      assertThat(cut(line, span)).isEqualTo(text);
    });
  }

  private static String cut(String line, TextSpan span) {
    return line.substring(
        line.offsetByCodePoints(0, span.column() - 1),
        line.offsetByCodePoints(0, span.endColumn() - 1));
  }

  private static void same(JsonNode node, Object value) {
    switch (value) {
      case Map<?, ?> map -> {
        assertThat(node.isObject()).isTrue();
        assertThat(node.size()).isEqualTo(map.size());
        map.forEach((key, inner) -> same(node.get((String) key), inner));
      }
      case List<?> list -> {
        assertThat(node.isArray()).isTrue();
        assertThat(node.size()).isEqualTo(list.size());
        for (int i = 0; i < list.size(); i++) {
          same(node.get(i), list.get(i));
        }
      }
      case BigDecimal number -> assertThat(node.decimalValue()).isEqualTo(number);
      default -> assertThat(node.stringValue()).isEqualTo(value);
    }
  }

  @Provide
  Arbitrary<String> ends() {
    return Arbitraries.of("\n", "\r\n", "\r");
  }

  @Provide
  Arbitrary<Object> trees() {
    Arbitrary<String> texts =
        Arbitraries.of(
            "", "x", "NO", "a: b", "ö€", "😀😀 wide", "名前", "#", "12", "~/", "e\u0301", "\uFEFFx");
    Arbitrary<Object> scalars =
        Arbitraries.oneOf(
            texts.map(t -> t),
            Arbitraries.of("31.20", "-0.5", "1.17e7", "0", "12345678901234567890.0123456789")
                .map(BigDecimal::new));
    Arbitrary<String> keys = Arbitraries.of("a", "b/c", "d~e", "ключ", "😀", "with blank", "7");
    return tree(scalars, keys, 4);
  }

  private static Arbitrary<Object> tree(
      Arbitrary<Object> scalars, Arbitrary<String> keys, int depth) {
    Arbitrary<Object> inner =
        depth == 0 ? scalars : Arbitraries.lazy(() -> any(scalars, keys, depth - 1));
    return Arbitraries.oneOf(
        inner.list().ofMinSize(1).ofMaxSize(3).map(list -> (Object) list),
        Arbitraries.maps(keys, inner)
            .ofMinSize(1)
            .ofMaxSize(3)
            .map(map -> (Object) new LinkedHashMap<>(map)));
  }

  private static Arbitrary<Object> any(
      Arbitrary<Object> scalars, Arbitrary<String> keys, int depth) {
    return depth == 0 ? scalars : Arbitraries.oneOf(scalars, tree(scalars, keys, depth));
  }

  /** Writes a tree and notes where. */
  private static final class Layout {
    final StringBuilder text = new StringBuilder();
    final Map<String, TextSpan> values = new LinkedHashMap<>();
    final Map<String, TextSpan> keys = new LinkedHashMap<>();
    final Map<String, String> written = new LinkedHashMap<>();
    private final String end;
    private int line = 1;
    private int column = 1;

    Layout(String end) {
      this.end = end;
    }

    private TextSpan put(String piece) {
      TextSpan span =
          new TextSpan(line, column, line, column + piece.codePointCount(0, piece.length()));
      text.append(piece);
      column = span.endColumn();
      return span;
    }

    private void newLine(int indent) {
      text.append(end).append(" ".repeat(indent));
      line++;
      column = indent + 1;
    }

    void block(Object tree, String pointer, int indent, boolean first) {
      boolean fresh = first;
      List<Map.Entry<String, Object>> entries = new ArrayList<>();
      boolean list = tree instanceof List;
      if (tree instanceof Map<?, ?> map) {
        map.forEach((k, v) -> entries.add(Map.entry((String) k, v)));
      } else {
        List<?> items = (List<?>) tree;
        for (int i = 0; i < items.size(); i++) {
          entries.add(Map.entry(Integer.toString(i), items.get(i)));
        }
      }
      for (Map.Entry<String, Object> entry : entries) {
        if (!fresh) {
          newLine(indent);
        }
        fresh = false;
        String at = Pointers.append(pointer, entry.getKey());
        if (list) {
          put("- ");
        } else {
          keys.put(at, put(quoted(entry.getKey())));
          put(": ");
        }
        Object value = entry.getValue();
        if (value instanceof Map || value instanceof List) {
          if (list) {
            block(value, at, indent + 2, true);
          } else {
            newLine(indent + 2);
            block(value, at, indent + 2, true);
          }
        } else {
          scalar(value, at);
        }
      }
    }

    void flow(Object tree, String pointer, boolean spread) {
      if (!(tree instanceof Map || tree instanceof List)) {
        scalar(tree, pointer);
        return;
      }
      int startLine = line;
      int startColumn = column;
      boolean list = tree instanceof List;
      put(list ? "[" : "{");
      int[] index = {0};
      if (tree instanceof Map<?, ?> map) {
        map.forEach((key, value) -> {
          separate(index[0]++, spread);
          String at = Pointers.append(pointer, (String) key);
          keys.put(at, put(quoted((String) key)));
          put(": ");
          flow(value, at, spread);
        });
      } else {
        for (Object value : (List<?>) tree) {
          separate(index[0], spread);
          flow(value, pointer + "/" + index[0]++, spread);
        }
      }
      TextSpan close = put(list ? "]" : "}");
      values.put(pointer, new TextSpan(startLine, startColumn, close.line(), close.endColumn()));
    }

    private void separate(int index, boolean spread) {
      if (index > 0) {
        put(", ");
      }
      if (spread) {
        newLine(2);
      }
    }

    private void scalar(Object value, String pointer) {
      String piece = value instanceof String s ? quoted(s) : numeral((BigDecimal) value);
      values.put(pointer, put(piece));
      written.put(pointer, piece);
    }

    private static String numeral(BigDecimal number) {
      return number.toString();
    }

    private static String quoted(String s) {
      return "\"" + s + "\"";
    }
  }
}
