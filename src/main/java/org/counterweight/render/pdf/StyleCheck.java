package org.counterweight.render.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
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

  /**
   * Checks a sheet.
   *
   * @param name what to call it in a message
   * @throws Refusal at the first fault, with its line
   */
  void sheet(String css, String name) {
    if (sound.contains(css)) {
      return;
    }
    try {
      // Parsed for its complaints alone: the layout parses it again for each document.
      Stylesheet parsed =
          parser(name).parseStylesheet("sheet.css", Origin.AUTHOR, new StringReader(css));
      Objects.requireNonNull(parsed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    remember(css);
  }

  /** Checks the declarations of a style attribute. */
  void declarations(String css, String place) {
    String key = "{" + css;
    if (!sound.contains(key)) {
      parser("style attribute at " + place).parseDeclaration(Origin.AUTHOR, css);
      remember(key);
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
