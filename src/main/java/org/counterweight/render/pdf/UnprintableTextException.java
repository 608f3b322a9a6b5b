package org.counterweight.render.pdf;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.counterweight.render.RenderException;

/**
 * Text that would not come out as it was written: a character no face has, or a script that has to
 * be shaped or runs from right to left, which this engine cannot do. Never thrown for one character
 * at a time: the list names every place, up to a limit.
 */
public final class UnprintableTextException extends RenderException {
  private static final long serialVersionUID = 1L;

  /** Why a character cannot be printed. */
  public enum Reason {
    /** None of the faces, bundled or added, has a glyph for it. */
    NO_GLYPH("no font has a glyph for it; add a face that has one with --fonts"),
    /** Its script needs shaping or runs from right to left. */
    NEEDS_SHAPING(
        "its script needs shaping or runs from right to left, which is not supported; give the text"
            + " in Latin, Greek, Cyrillic or another left-to-right script, such as a romanised"
            + " name"),
    /** An invisible control that changes how other text is read. */
    CONTROL("it is an invisible control character; remove it");

    private final String advice;

    Reason(String advice) {
      this.advice = advice;
    }
  }

  /**
   * One character that cannot be printed.
   *
   * @param codePoint the character
   * @param reason why not
   * @param context the text around it, shortened
   * @param place path of the element that holds it, with the nearest ids
   */
  public record Unprintable(int codePoint, Reason reason, String context, String place) {
    @Override
    public String toString() {
      String name = Character.getName(codePoint);
      return String.format(
          Locale.ROOT,
          "U+%04X %s in \"%s\" (%s): %s",
          codePoint,
          name == null ? "unassigned" : name,
          context,
          place,
          reason.advice);
    }
  }

  private final transient List<Unprintable> characters;

  /**
   * Reports them all.
   *
   * @param characters at least one
   */
  public UnprintableTextException(List<Unprintable> characters) {
    super(
        characters.stream()
            .map(Unprintable::toString)
            .collect(Collectors.joining("\n", "Text that cannot be printed:\n", "")));
    this.characters = List.copyOf(characters);
  }

  /** The characters, in document order. */
  public List<Unprintable> characters() {
    return characters;
  }
}
