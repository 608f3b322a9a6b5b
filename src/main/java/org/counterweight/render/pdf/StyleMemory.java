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
    if (known == null || known.kinds.size() > MOST_KINDS) {
      if (bySheets.size() >= MOST_SHEETS) {
        bySheets.clear();
      }
      known = new Answers();
      bySheets.put(sheets, known);
    }
    return known;
  }

  /** Styles by kind of element; a kind is all that selectors can see of it. */
  static final class Answers {
    private final Map<String, Integer> kinds = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();
    private final Map<Integer, CascadedStyle> styles = new ConcurrentHashMap<>();
    private final Map<String, Map<Integer, Optional<CascadedStyle>>> generated =
        new ConcurrentHashMap<>();
    private final Map<String, PageInfo> pages = new ConcurrentHashMap<>();
    private volatile List<FontFaceRule> fontFaces;

    /** A number for a kind. */
    int kind(String description) {
      Integer known = kinds.get(description);
      return known != null
          ? known
          : kinds.computeIfAbsent(description, k -> count.getAndIncrement());
    }

    CascadedStyle style(int kind, Supplier<CascadedStyle> asked) {
      CascadedStyle known = styles.get(kind);
      if (known == null) {
        known = asked.get();
        styles.put(kind, known);
      }
      return known;
    }

    /** Style of generated content; null where there is none, as is usual. */
    CascadedStyle generated(int kind, String pseudoElement, Supplier<CascadedStyle> asked) {
      Map<Integer, Optional<CascadedStyle>> known =
          generated.computeIfAbsent(pseudoElement, k -> new ConcurrentHashMap<>());
      Optional<CascadedStyle> style = known.get(kind);
      if (style == null) {
        style = Optional.ofNullable(asked.get());
        known.put(kind, style);
      }
      return style.orElse(null);
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
}
