package org.counterweight.render;

import com.ibm.icu.util.ULocale;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.counterweight.statement.FigureKind;

/**
 * Every string of the documents in one language, as ICU message patterns. A language is one file,
 * {@code messages_xx.properties} in UTF-8: bundled, or in the template folder, where single keys
 * may also be overridden. Safe to share between threads.
 */
public final class Messages {
  private static final String PLACE = "/org/counterweight/messages/";
  private static final String FALLBACK = "en";

  private final ULocale locale;
  private final Map<String, String> patterns;
  private final NumberText numbers;
  private final DateText dates;

  /** Patterns that were read already; a pattern is read when it is first used. */
  private final Map<String, MessageText> read = new ConcurrentHashMap<>();

  /** Names of countries by code, looked up once; codes have two letters, so they are not many. */
  private final Map<String, String> countries = new ConcurrentHashMap<>();

  private Messages(ULocale locale, Map<String, String> patterns) {
    this.locale = locale;
    this.patterns = Collections.unmodifiableMap(patterns);
    this.numbers = new NumberText(locale);
    this.dates = new DateText(locale);
  }

  /**
   * The messages for a language tag. A language without a file is written in English, with the
   * numbers and dates of the tag.
   *
   * @throws RenderException where a message file cannot be read
   */
  public static Messages of(Locale locale, TemplateEngine templates) throws RenderException {
    return templates.messages(locale);
  }

  /** The same, read anew; the engine keeps what it has read. */
  static Messages read(Locale locale, TemplateEngine templates) throws RenderException {
    String language = locale.getLanguage();
    Map<String, String> patterns = new HashMap<>();
    try {
      Optional<Map<String, String>> bundled = bundled(language);
      Optional<byte[]> own = templates.resource(fileName(language));
      boolean known = bundled.isPresent() || own.isPresent();
      patterns.putAll(
          bundled.or(() -> known ? Optional.empty() : bundled(FALLBACK)).orElse(Map.of()));
      if (own.isPresent()) {
        patterns.putAll(parse(new ByteArrayInputStream(own.get())));
      }
      return new Messages(known ? ULocale.forLocale(locale) : numbersOf(locale), patterns);
    } catch (IOException | IllegalArgumentException e) {
      throw new RenderException(fileName(language) + " cannot be read: " + e.getMessage(), e);
    }
  }

  /** The bundled messages of a language; empty where Counterweight does not speak it. */
  static Optional<Map<String, String>> bundled(String language) {
    try (InputStream in = Messages.class.getResourceAsStream(PLACE + fileName(language))) {
      return in == null ? Optional.empty() : Optional.of(parse(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ULocale numbersOf(Locale locale) {
    // English words with the reader's own region for dates and separators, as in en-SE.
    return locale.getCountry().isEmpty()
        ? ULocale.ENGLISH
        : ULocale.forLanguageTag(FALLBACK + "-" + locale.getCountry());
  }

  private static String fileName(String language) {
    return "messages_" + language + ".properties";
  }

  private static Map<String, String> parse(InputStream in) throws IOException {
    Properties properties = new Properties();
    properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    Map<String, String> patterns = new HashMap<>();
    properties.stringPropertyNames().forEach(key -> patterns.put(key, properties.getProperty(key)));
    return patterns;
  }

  /** The locale of words, numbers and dates. */
  ULocale locale() {
    return locale;
  }

  /** Numbers as this locale writes them. */
  NumberText numbers() {
    return numbers;
  }

  /** Dates as this locale writes them. */
  DateText dates() {
    return dates;
  }

  /** What this language calls a country, by its ISO 3166-1 code of two letters. */
  String country(String code) {
    String known = countries.get(code);
    if (known == null) {
      known = ULocale.getDisplayCountry("und-" + code, locale);
      // A template may ask for anything.
      if (code.length() == 2) {
        countries.put(code, known);
      }
    }
    return known;
  }

  boolean has(String key) {
    return patterns.containsKey(key);
  }

  /**
   * A message with its places filled.
   *
   * @throws IllegalArgumentException where no message has the key, naming it
   */
  public String text(String key, Object... arguments) {
    String pattern = patterns.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException(
          "no message \"" + key + "\" in messages_" + locale.getLanguage() + ".properties");
    }
    if (pattern.indexOf('{') < 0) {
      return pattern;
    }
    return read.computeIfAbsent(key, k -> MessageText.of(pattern, locale)).with(arguments);
  }

  /** The label of a kind of figure: the catalogue's own where the language has none. */
  public String label(FigureKind kind) {
    String key = "figure." + kind.id();
    return has(key) ? text(key) : kind.label();
  }
}
