package org.counterweight.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.counterweight.statement.Coded;
import org.counterweight.statement.FigureKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The message files are complete, in every language that has one. */
class MessagesTest {
  private static final Path FILES = Path.of("src/main/resources/org/counterweight/messages");
  private static final Map<String, String> ENGLISH = Messages.bundled("en").orElseThrow();

  static Stream<String> otherLanguages() throws IOException {
    try (Stream<Path> files = Files.list(FILES)) {
      return files
          .map(f -> f.getFileName().toString().replaceAll("messages_|\\.properties", ""))
          .filter(language -> !language.equals("en"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("otherLanguages")
  void everyLanguageHasTheSameKeys(String language) {
    Set<String> wanted = new TreeSet<>(ENGLISH.keySet());
    for (FigureKind kind : FigureKind.values()) {
      wanted.add("figure." + kind.id());
    }
    assertThat(Messages.bundled(language).orElseThrow().keySet())
        .containsExactlyInAnyOrderElementsOf(wanted);
  }

  @ParameterizedTest
  @MethodSource("otherLanguages")
  void everyLanguageHasTheSamePlaces(String language) {
    Map<String, String> other = Messages.bundled(language).orElseThrow();
    ENGLISH.forEach(
        (key, pattern) -> assertThat(places(other.get(key))).as(key).isEqualTo(places(pattern)));
  }

  private static Set<Integer> places(String pattern) {
    MessagePattern parsed = new MessagePattern(pattern);
    Set<Integer> places = new TreeSet<>();
    for (int i = 0; i < parsed.countParts(); i++) {
      if (parsed.getPart(i).getType() == MessagePattern.Part.Type.ARG_NUMBER) {
        places.add(parsed.getPart(i).getValue());
      }
    }
    return places;
  }

  @Test
  void everyConstantHasAWord() throws Exception {
    try (Stream<Path> files = Files.list(Path.of("src/main/java/org/counterweight/statement"))) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replace(".java", "");
        if (name.equals("package-info")) {
          continue;
        }
        Class<?> type = Class.forName("org.counterweight.statement." + name);
        if (type.isEnum() && Coded.class.isAssignableFrom(type)) {
          assertThat(ENGLISH.keySet())
              .containsAll(
                  Arrays.stream(type.getEnumConstants())
                      .map(c -> name + "." + ((Coded) c).code())
                      .toList());
        }
      }
    }
  }

  @Test
  void templatesAskOnlyForWhatIsThereAndNothingLiesIdle() throws IOException {
    String templates = text(Path.of("templates"));
    Matcher literal = Pattern.compile("msg\\(\"([a-z][\\w.-]*[\\w])\"[,)]").matcher(templates);
    Set<String> asked = new TreeSet<>();
    while (literal.find()) {
      asked.add(literal.group(1));
    }
    assertThat(asked).hasSizeGreaterThan(100);
    assertThat(ENGLISH.keySet()).containsAll(asked);
    String code = text(Path.of("src/main/java"));
    Set<String> families =
        Set.of(
            "section",
            "sheet",
            "unit",
            "scale",
            "site",
            "workload",
            "embodied",
            "intensity",
            "incentive",
            "column",
            "reach");
    assertThat(
            ENGLISH.keySet().stream()
                .filter(key -> Character.isLowerCase(key.charAt(0)))
                .filter(key -> !families.contains(key.substring(0, key.indexOf('.'))))
                .filter(
                    key -> !templates.contains('"' + key + '"') && !code.contains('"' + key + '"'))
                .sorted()
                .toList())
        .as("messages that nothing prints")
        .isEmpty();
  }

  private static String text(Path folder) throws IOException {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        text.append(Files.readString(file));
      }
    }
    return text.toString();
  }

  @Test
  void aLanguageWithoutAFileIsEnglishWithItsOwnRegion() throws Exception {
    Messages messages = Messages.of(Locale.forLanguageTag("fi-FI"), TemplateEngine.bundled());
    assertThat(messages.text("word.yes")).isEqualTo("Yes");
    assertThat(messages.locale().toLanguageTag()).isEqualTo("en-FI");
  }

  @Test
  void pluralsFollowTheNumber() throws Exception {
    Messages german = Messages.of(Locale.GERMANY, TemplateEngine.bundled());
    assertThat(german.text("unit.event", 1)).isEqualTo("Ereignis");
    assertThat(german.text("unit.event", 3)).isEqualTo("Ereignisse");
  }
}
