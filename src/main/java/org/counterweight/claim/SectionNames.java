package org.counterweight.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.counterweight.statement.Section;
import tools.jackson.core.type.TypeReference;

/** Tells from a heading, or from the tab of a sheet, which section it opens. */
public final class SectionNames {
  private static final String FILE = "sections.yaml";

  private final List<Name> names;

  /** A phrase with a blank at both ends, so that it is only found as whole words. */
  private record Name(Section section, String phrase) {}

  private SectionNames(List<Name> names) {
    this.names = names;
  }

  /** The names that this build knows, in every language. */
  public static SectionNames known() {
    return Shipped.NAMES;
  }

  /** Holds the names once they are asked for. */
  private static final class Shipped {
    static final SectionNames NAMES = read();
  }

  private static SectionNames read() {
    try (InputStream in = SectionNames.class.getResourceAsStream(FILE)) {
      Map<Section, List<String>> file =
          Resource.YAML.readValue(in, new TypeReference<EnumMap<Section, List<String>>>() {});
      List<Name> names = new ArrayList<>();
      file.forEach(
          (section, list) -> list.forEach(text -> names.add(new Name(section, " " + text + " "))));
      names.sort(Comparator.comparingInt((Name name) -> -name.phrase().length()));
      return new SectionNames(List.copyOf(names));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  /** The section that these words open; empty where they name none. */
  public Optional<Section> opens(String heading) {
    String text = words(heading.toLowerCase(Locale.ROOT));
    for (Name name : names) {
      if (text.contains(name.phrase())) {
        return Optional.of(name.section());
      }
    }
    return Optional.empty();
  }

  /** The words of a text with one blank around each: a hyphen inside a word belongs to it. */
  private static String words(String text) {
    StringBuilder words = new StringBuilder(text.length() + 2).append(' ');
    boolean blank = false;
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      boolean word = Character.isLetter(point) || Character.isDigit(point) || point == '-';
      if (word) {
        words.appendCodePoint(point);
      } else if (!blank) {
        words.append(' ');
      }
      blank = !word;
      at += Character.charCount(point);
    }
    return words.append(' ').toString();
  }

  /**
   * The section whose letter stands in front, parted from what follows by more than a blank, as in
   * "B Net value": the way statements letter their sections.
   */
  public Optional<Section> lettered(String text) {
    if (text.length() < 4) {
      return Optional.empty();
    }
    boolean parted = text.charAt(1) == '\u00A0' || (blank(text.charAt(1)) && blank(text.charAt(2)));
    for (Section section : Section.values()) {
      if (parted && section.letter().charAt(0) == text.charAt(0)) {
        return Optional.of(section);
      }
    }
    return Optional.empty();
  }

  private static boolean blank(char c) {
    return c == ' ' || c == '\u00A0';
  }
}
