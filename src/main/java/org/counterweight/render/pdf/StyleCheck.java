package org.counterweight.render.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.openpdf.css.parser.CSSParser;
import org.openpdf.css.sheet.Stylesheet;
import org.openpdf.css.sheet.StylesheetInfo.Origin;

/**
 * Refuses CSS that the layout would pass over in silence: a mistyped property, or one it does not
 * know. What was found sound is remembered, because a batch uses the same few sheets throughout.
 */
final class StyleCheck {
  private static final int REMEMBERED = 256;

  private final Set<String> sound = ConcurrentHashMap.newKeySet();
  private final Map<String, Sheet> sheets = new ConcurrentHashMap<>();

  /**
   * What the selectors of a sheet may depend on beside names, classes and ancestors. Coarse on
   * purpose: a character that decides may stand in a comment, which only costs time.
   *
   * @param siblings an element's place among its siblings
   * @param attributes any attribute
   * @param ids an element's id
   */
  record Sheet(boolean siblings, boolean attributes, boolean ids) {
    private static Sheet of(String css) {
      boolean siblings =
          css.contains("+")
              || css.contains("~")
              || css.contains("-child")
              || css.contains(":even")
              || css.contains(":odd")
              || css.contains("\\");
      return new Sheet(siblings, css.contains("["), selectsById(css));
    }

    // A # that is no colour: one that stands before a brace. Comments are taken out first, since
    // one with a brace in it could part the two; where that may go wrong the answer is yes.
    private static boolean selectsById(String css) {
      StringBuilder plain = new StringBuilder(css.length());
      int at = 0;
      for (int open = css.indexOf("/*"); open >= 0; open = css.indexOf("/*", at)) {
        int close = css.indexOf("*/", open + 2);
        if (close < 0) {
          return true;
        }
        plain.append(css, at, open);
        at = close + 2;
      }
      plain.append(css, at, css.length());
      int start = 0;
      for (int i = 0; i < plain.length(); i++) {
        char c = plain.charAt(i);
        if (c == '{' && plain.substring(start, i).contains("#")) {
          return true;
        }
        start = c == '{' || c == '}' ? i + 1 : start;
      }
      return false;
    }
  }

  /**
   * Checks a sheet and says what it may depend on.
   *
   * @param name what to call it in a message
   * @throws Refusal at the first fault, with its line
   */
  Sheet sheet(String css, String name) {
    Sheet known = sheets.get(css);
    if (known == null) {
      known = parsed(css, name);
      if (sheets.size() >= REMEMBERED) {
        sheets.clear();
      }
      sheets.put(css, known);
    }
    return known;
  }

  private static Sheet parsed(String css, String name) {
    try {
      // Parsed for its complaints alone: the layout parses it again.
      Stylesheet parsed =
          parser(name).parseStylesheet("sheet.css", Origin.AUTHOR, new StringReader(css));
      Objects.requireNonNull(parsed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Sheet.of(css);
  }

  /** Checks the declarations of a style attribute. */
  void declarations(String css, String place) {
    if (!sound.contains(css)) {
      parser("style attribute at " + place).parseDeclaration(Origin.AUTHOR, css);
      remember(css);
    }
  }

  private static CSSParser parser(String name) {
    return new CSSParser((uri, message) -> {
      throw new Refusal("The CSS of " + name + " is not understood: " + message);
    });
  }

  private void remember(String css) {
    if (sound.size() >= REMEMBERED) {
      sound.clear();
    }
    sound.add(css);
  }
}
