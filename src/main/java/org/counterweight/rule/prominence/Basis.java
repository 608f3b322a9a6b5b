package org.counterweight.rule.prominence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.counterweight.finding.Severity;
import org.counterweight.layout.Block;
import org.counterweight.layout.Role;
import org.counterweight.rule.RuleCard;
import org.counterweight.statement.Section;
import org.counterweight.statement.UsageFigure;

/** P27: a large usage number says for when, and its definition can be read. */
@RuleCard(
    id = "prominence.basis",
    severity = Severity.ERROR,
    title = "A large usage number names its period, and its definition stands in readable text",
    why =
        "A number in large type is remembered without what qualifies it. A definition that stands"
            + " only in a footnote, or in notes of small type, has been objected to. A period that"
            + " is missing is a warning.",
    citation = "see SEC Release 33-10751 (2020)",
    proposal = true,
    fix = "Name the period at the number, and put the definition into the text.",
    since = "0.1.0",
    thresholds = {"hero-from", "note-at-least"},
    passes =
        """
        - {in: usage, text: "48 billion tokens in 2025", size: 24}
        - {in: usage, text: "Input and output tokens of every language model that the company buys."}
        """,
    fails =
        """
        - {in: usage, text: "48 billion tokens", size: 24}
        - {in: usage, text: "Input and output tokens of every language model that the company buys."}
        - {in: usage, text: "Tokens are counted at the gateway.", role: note, size: 6}
        """)
final class Basis implements Criterion {
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?<!\\p{Nd})(?:19|20)\\d\\d(?!\\p{Nd})|(?<!\\p{L})(?:Q[1-4]|H[12]|FY)[ '\u2019-]?\\d\\d");

  @Override
  public String number() {
    return "P27";
  }

  @Override
  public List<Measurement> measure(Scene scene, Limits limits) {
    double body = scene.bodyType();
    List<Measurement> rows = new ArrayList<>();
    periods(scene, body * limits.of("hero-from")).ifPresent(rows::add);
    definitions(scene).ifPresent(rows::add);
    notes(scene, body, limits.of("note-at-least")).ifPresent(rows::add);
    return rows.isEmpty() ? Measurement.notApplicable("large numbers without period") : rows;
  }

  /** Large numbers of usage on pages or sheets that name no period at all. */
  private static Optional<Measurement> periods(Scene scene, double hero) {
    List<Passage> heroes =
        scene.passages().stream()
            .filter(passage -> passage.section() == Section.U && passage.numeric())
            .filter(passage -> large(passage, hero))
            .toList();
    if (heroes.isEmpty()) {
      return Optional.empty();
    }
    String label =
        scene.statement().map(s -> s.period().label().toLowerCase(Locale.ROOT)).orElse("");
    List<Sighting> sightings = new ArrayList<>();
    for (Passage passage : heroes) {
      boolean dated =
          scene.items().stream()
              .filter(item -> item.block().surface() == passage.surface())
              .filter(item -> item.block().visible())
              .anyMatch(item -> dated(item.block().visibleText(), label));
      if (!dated) {
        sightings.add(
            passage
                .sighting(
                    scene,
                    Words.quote(passage.text())
                        + " is set in type of "
                        + Words.number(passage.block().largestType().orElse(0.0))
                        + " pt, and nothing on its "
                        + Words.surface(scene)
                        + " names a period",
                    "Name the period in the same block.")
                .as(Severity.WARNING));
      }
    }
    return Optional.of(
        Measurement.of(
            "large numbers without period", null, null, (double) sightings.size(), 0.0, sightings));
  }

  private static boolean large(Passage passage, double hero) {
    return passage.items().stream()
        .anyMatch(item ->
            item.numeric()
                && item.block().role() != Role.HEADING
                && item.block().largestType().orElse(0.0) >= hero);
  }

  private static boolean dated(String text, String label) {
    return (!label.isEmpty() && text.toLowerCase(Locale.ROOT).contains(label))
        || PERIOD.matcher(text).find();
  }

  /** From the data: definitions of figures shown that stand in notes alone, or nowhere. */
  private static Optional<Measurement> definitions(Scene scene) {
    List<UsageFigure> shown =
        scene
            .statement()
            .map(statement -> statement.usage())
            .map(section -> section.figures())
            .orElse(List.of())
            .stream()
            .filter(figure -> figure.definition() != null && block(scene, figure) != null)
            .toList();
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    List<String> definitions = shown.stream().map(figure -> letters(figure.definition())).toList();
    int shortest = definitions.stream().mapToInt(String::length).min().orElse(0);
    Map<String, Boolean> texts = texts(scene, shortest);
    List<Sighting> sightings = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      UsageFigure figure = shown.get(i);
      String definition = definitions.get(i);
      boolean text = false;
      boolean note = false;
      for (Map.Entry<String, Boolean> entry : texts.entrySet()) {
        if (entry.getKey().contains(definition)) {
          note |= !entry.getValue();
          text |= entry.getValue();
        }
      }
      if (!text) {
        Sighting sighting =
            Sighting.at(
                scene,
                block(scene, figure),
                figure.id(),
                figure.id()
                    + " is shown, and its definition, "
                    + Words.quote(figure.definition())
                    + ", stands "
                    + (note ? "only in a note" : "nowhere in the file"),
                "Put the definition into the text or the table beside the figure.");
        sightings.add(note ? sighting : sighting.as(Severity.WARNING));
      }
    }
    return Optional.of(
        Measurement.of(
            "definitions not in the text", null, null, (double) sightings.size(), 0.0, sightings));
  }

  private static Block block(Scene scene, UsageFigure figure) {
    return scene.passages().stream()
        .filter(passage -> passage.figures().contains(figure.id()))
        .map(Passage::block)
        .findFirst()
        .orElse(null);
  }

  /** The letters of texts in sight that are long enough, and whether they stand outside notes. */
  private static Map<String, Boolean> texts(Scene scene, int shortest) {
    Map<String, Boolean> texts = new LinkedHashMap<>();
    for (Item item : scene.items()) {
      if (item.block().visible() && item.block().text().length() >= shortest) {
        boolean outside = item.block().role() != Role.NOTE;
        texts.merge(letters(item.block().visibleText()), outside, Boolean::logicalOr);
      }
    }
    return texts;
  }

  /** Letters and digits alone: lines are broken and words are hyphenated in print. */
  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private static Optional<Measurement> notes(Scene scene, double body, double least) {
    List<Item> notes =
        scene.visible(Section.U).stream().filter(item -> item.block().role() == Role.NOTE).toList();
    if (notes.isEmpty()) {
      return Optional.empty();
    }
    double smallest =
        notes.stream()
            .mapToDouble(item -> item.block().largestType().orElse(body))
            .min()
            .orElse(body);
    List<Sighting> sightings = new ArrayList<>();
    for (Item note : notes) {
      double size = note.block().largestType().orElse(body);
      if (size < body * least - 0.05) {
        sightings.add(
            Sighting.at(
                scene,
                note.block(),
                Words.number(size) + " pt",
                "a note on raw usage, "
                    + Words.quote(note.block())
                    + ", is set in "
                    + Words.number(size)
                    + " pt, "
                    + Words.percent(size / body)
                    + " of the text's "
                    + Words.number(body)
                    + " pt",
                "Set it in at least " + Words.number(body * least) + " pt."));
      }
    }
    return Optional.of(
        Measurement.of("size of notes", null, null, smallest / body, least, sightings));
  }
}
