package org.counterweight.render.pdf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.openpdf.css.newmatch.CascadedStyle;
import org.openpdf.css.newmatch.PageInfo;
import org.openpdf.css.sheet.FontFaceRule;

/**
 * What style sheets have answered so far, for all documents of a renderer: a batch lays the same
 * few sheets over the same few kinds of elements. Safe for threads. Bounded in sheets and in kinds,
 * so that neither many templates nor odd documents fill the memory.
 */
final class StyleMemory {
  private static final int MOST_SHEETS = 16;
  private static final int MOST_KINDS = 8192;

  private final Map<List<String>, Answers> bySheets = new ConcurrentHashMap<>();

  /**
   * The answers of these sheets.
   *
   * @param sheets the text of all of them, in order
   */
  Answers of(List<String> sheets) {
    Answers known = bySheets.get(sheets);
    if (known == null || known.kinds.get() > MOST_KINDS) {
      if (bySheets.size() >= MOST_SHEETS) {
        bySheets.clear();
      }
      known = new Answers();
      bySheets.put(sheets, known);
    }
    return known;
  }

  /** What is known under one list of sheets. */
  static final class Answers {
    private final AtomicInteger kinds = new AtomicInteger();
    private final Kind root = new Kind(kinds);
    private final Map<String, PageInfo> pages = new ConcurrentHashMap<>();
    private volatile List<FontFaceRule> fontFaces;

    /** The kind that all others descend from. */
    Kind root() {
      return root;
    }

    /** Style of pages of a name and place. */
    PageInfo page(String description, Supplier<PageInfo> asked) {
      PageInfo known = pages.get(description);
      if (known == null) {
        known = asked.get();
        pages.put(description, known);
      }
      return known;
    }

    List<FontFaceRule> fontFaces(Supplier<List<FontFaceRule>> asked) {
      if (fontFaces == null) {
        fontFaces = asked.get();
      }
      return fontFaces;
    }
  }

  /**
   * A kind of element: all that selectors can see of it. Kinds form a tree, of elements in elements
   * and, on the way to each, of its attributes one after another.
   */
  static final class Kind {
    private final AtomicInteger count;
    private final Map<String, Kind> below = new ConcurrentHashMap<>(4);
    private final Map<String, Map<String, Kind>> alike = new ConcurrentHashMap<>(4);
    private final Map<String, Optional<CascadedStyle>> generated = new ConcurrentHashMap<>(4);
    private volatile CascadedStyle style;

    private Kind(AtomicInteger count) {
      this.count = count;
      count.incrementAndGet();
    }

    /** The kind of elements of this name in one of this kind. */
    Kind below(String name) {
      return next(below, name);
    }

    /** The kind of elements that are as this one but for one more attribute. */
    Kind with(String attribute, String value) {
      Map<String, Kind> values = alike.get(attribute);
      return next(
          values != null
              ? values
              : alike.computeIfAbsent(attribute, k -> new ConcurrentHashMap<>(4)),
          value);
    }

    // Nearly all are there already, and to look is cheaper than to ask for one to be made.
    private Kind next(Map<String, Kind> kinds, String key) {
      Kind known = kinds.get(key);
      return known != null ? known : kinds.computeIfAbsent(key, k -> new Kind(count));
    }

    CascadedStyle style(Supplier<CascadedStyle> asked) {
      if (style == null) {
        style = asked.get();
      }
      return style;
    }

    /** Style of generated content; null where there is none, as is usual. */
    CascadedStyle generated(String pseudoElement, Supplier<CascadedStyle> asked) {
      Optional<CascadedStyle> known = generated.get(pseudoElement);
      if (known == null) {
        known = Optional.ofNullable(asked.get());
        generated.put(pseudoElement, known);
      }
      return known.orElse(null);
    }
  }
}
