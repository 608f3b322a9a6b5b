package org.counterweight.rule.prominence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.counterweight.rule.Printed;
import org.counterweight.statement.Figure;
import org.counterweight.statement.Figures;
import org.counterweight.statement.ReportedFigure;
import org.counterweight.statement.Section;
import org.counterweight.statement.Statement;
import org.counterweight.statement.UsageFigure;
import org.counterweight.statement.UsagePart;
import org.counterweight.tally.CostTally;

/**
 * The figures of a statement, ready to be recognised on paper: by their ids, and by their numbers
 * where somebody prints them under another name.
 */
final class KnownFigures {
  /** A bare number needs so many digits before it can be told from any other. */
  private static final int TELLING_DIGITS = 4;

  /** A number in millions or more is rare enough to be told by fewer. */
  private static final int TELLING_DIGITS_LARGE = 2;

  private static final BigDecimal LARGE = BigDecimal.valueOf(1_000_000);

  /** A text with more numbers than this is a list of its own, not the row of a figure. */
  private static final int MANY = 12;

  private final Optional<Figures> figures;
  private final Optional<String> entity;
  private final Map<Section, List<BigDecimal>> values = new EnumMap<>(Section.class);

  /** The numbers of a text are asked for again and again while one artefact is looked at. */
  private final Map<String, List<Printed>> read = new ConcurrentHashMap<>();

  private KnownFigures(Statement statement) {
    this.figures = Optional.ofNullable(statement).map(Figures::of);
    this.entity = Optional.ofNullable(statement).map(s -> s.entity().name());
    for (Section section : Section.values()) {
      values.put(section, new ArrayList<>());
    }
    figures.ifPresent(all -> all.all().forEach(this::add));
    if (statement != null) {
      sums(statement);
    }
    if (statement != null && statement.usage() != null) {
      for (UsageFigure figure : statement.usage().figures()) {
        for (UsagePart part : figure.parts()) {
          values.get(Section.U).add(part.value());
        }
      }
    }
  }

  /** Numbers that are printed and that nobody reports: how many of what, and sums of costs. */
  private void sums(Statement statement) {
    if (statement.energy() != null) {
      values.get(Section.A).add(BigDecimal.valueOf(statement.energy().sites().size()));
    }
    if (statement.value() != null) {
      values.get(Section.B).add(BigDecimal.valueOf(statement.value().measures().size()));
      for (Figure cost : CostTally.of(statement.value().measures()).byKind().values()) {
        values.get(Section.B).add(cost.value());
        if (cost.prior() != null) {
          values.get(Section.B).add(cost.prior());
        }
      }
    }
  }

  private List<Printed> printed(String text) {
    return read.computeIfAbsent(text, Printed::in);
  }

  static KnownFigures of(Statement statement) {
    return new KnownFigures(statement);
  }

  private void add(ReportedFigure figure) {
    Section section = figure.standsIn();
    if (section == null) {
      return;
    }
    values.get(section).add(figure.figure().value());
    if (figure.figure().prior() != null) {
      values.get(section).add(figure.figure().prior());
    }
  }

  /** Whether a text is the name of the entity and nothing more. */
  boolean isEntity(String text) {
    return entity.filter(name -> name.equals(text.strip())).isPresent();
  }

  /** Whether there is a statement to know figures of. */
  boolean present() {
    return figures.isPresent();
  }

  /** The figure's id without what marks a repetition, a comparative or a sum. */
  static String base(String id) {
    int cut = id.length();
    for (char mark : new char[] {'~', ':'}) {
      int at = id.indexOf(mark);
      if (at >= 0) {
        cut = Math.min(cut, at);
      }
    }
    return id.substring(0, cut);
  }

  /** Figures that these ids name; a workbook's name writes _ for - and may begin with prior. */
  List<String> named(List<String> ids) {
    List<String> found = new ArrayList<>();
    for (String id : ids) {
      // Texts are asked for, too, and hardly any is an id.
      if (id.indexOf('.') < 0 || id.indexOf(' ') >= 0) {
        continue;
      }
      String base = base(id.startsWith("prior.") ? id.substring("prior.".length()) : id);
      String figure = base.replace('_', '-');
      boolean known =
          figures
              .map(all -> all.find(figure).isPresent())
              .orElseGet(() -> sectionOf(figure) != null);
      if (known && !found.contains(figure)) {
        found.add(figure);
      }
    }
    return found;
  }

  /** The section that a figure's id begins with; null for none. */
  static Section sectionOf(String figure) {
    int dot = figure.indexOf('.');
    if (dot > 0) {
      for (Section section : Section.values()) {
        if (section.code().length() == dot && figure.startsWith(section.code())) {
          return section;
        }
      }
    }
    return null;
  }

  /** Whether this text shows the value or the comparative of one of these figures. */
  boolean agrees(String text, List<String> ids) {
    if (figures.isEmpty()) {
      return true;
    }
    List<Printed> printed = printed(text);
    return ids.stream()
        .flatMap(id -> figures.get().find(id).stream())
        .anyMatch(figure ->
            printed.stream()
                .anyMatch(number ->
                    sameDigits(number, figure.figure().value())
                        || (figure.figure().prior() != null
                            && sameDigits(number, figure.figure().prior()))));
  }

  /** The figures of a section, in the order of the statement; none without a statement. */
  List<ReportedFigure> in(Section section) {
    return figures.stream()
        .flatMap(all -> all.all().stream())
        .filter(figure -> figure.standsIn() == section)
        .toList();
  }

  /**
   * A figure that a text shows in place of those that it claims to show: its number says as much,
   * and none of theirs does.
   */
  Optional<ReportedFigure> inPlaceOf(String text, List<String> ids) {
    if (figures.isEmpty() || ids.isEmpty() || agrees(text, ids)) {
      return Optional.empty();
    }
    List<Printed> printed =
        printed(text).stream().filter(n -> n.digits() >= TELLING_DIGITS_LARGE).toList();
    return figures.get().all().stream()
        .filter(figure -> figure.standsIn() != null && !ids.contains(figure.id()))
        .filter(figure -> printed.stream().anyMatch(n -> sameDigits(n, figure.figure().value())))
        .findFirst();
  }

  /** Whether some number of the text is a figure of this section in some scale. */
  boolean someOf(Section section, String text) {
    return printed(text).stream()
        .anyMatch(
            number -> values.get(section).stream().anyMatch(value -> sameDigits(number, value)));
  }

  /**
   * The figure that these numbers show where no id says so: told by the digits of value and
   * comparative together. Empty where they are too few, or where figures of two sections fit alike.
   *
   * @param text the text of a row, or of a sentence
   * @param section the section that the figure must be of; null for any but raw usage
   * @param least digits that must agree
   */
  Optional<String> matching(String text, Section section, int least) {
    List<Printed> printed = printed(text).stream().filter(number -> !isYear(text, number)).toList();
    if (figures.isEmpty() || printed.isEmpty() || printed.size() > MANY) {
      return Optional.empty();
    }
    ReportedFigure best = null;
    int most = least - 1;
    boolean open = false;
    for (ReportedFigure figure : figures.get().all()) {
      Section of = figure.standsIn();
      if (of == null || of == Section.U || (section != null && of != section)) {
        continue;
      }
      int score =
          digits(printed, figure.figure().value()) + digits(printed, figure.figure().prior());
      if (score > most) {
        best = figure;
        most = score;
        open = false;
      } else if (score == most && best != null && best.standsIn() != of) {
        open = true;
      }
    }
    return best == null || open ? Optional.empty() : Optional.of(best.id());
  }

  /** Whether a text shows no number but years. */
  static boolean withoutNumber(String text) {
    return Printed.in(text).stream().allMatch(number -> isYear(text, number));
  }

  private static boolean isYear(String text, Printed number) {
    String digits = text.substring(number.start(), number.end());
    return digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
  }

  /**
   * The first figure of a section that a text with one number shows, or with two where they are its
   * value and its comparative. This also finds zeros, which by themselves tell nothing.
   */
  Optional<String> single(String text, Section section) {
    List<Printed> printed = printed(text);
    if (figures.isEmpty() || printed.isEmpty()) {
      return Optional.empty();
    }
    return figures.get().all().stream()
        .filter(figure -> figure.standsIn() == section)
        .filter(figure -> sameDigits(printed.get(0), figure.figure().value()))
        .filter(figure -> printed.size() == 1 || isPair(printed, figure.figure().prior()))
        .map(ReportedFigure::id)
        .findFirst();
  }

  /** Whether the second number is the comparative, and the rest at most the change on it. */
  private static boolean isPair(List<Printed> printed, BigDecimal prior) {
    return prior != null && printed.size() <= 3 && sameDigits(printed.get(1), prior);
  }

  private static int digits(List<Printed> printed, BigDecimal value) {
    int most = 0;
    if (value != null && value.signum() != 0) {
      for (Printed number : printed) {
        if (number.digits() > most && sameDigits(number, value)) {
          most = number.digits();
        }
      }
    }
    return most;
  }

  /** Whether every number of the text is a figure of this section in some scale. */
  boolean allOf(Section section, String text) {
    List<Printed> printed = printed(text);
    return !printed.isEmpty()
        && printed.stream()
            .allMatch(number ->
                values.get(section).stream().anyMatch(value -> sameDigits(number, value)));
  }

  /**
   * Whether the text shows a usage figure's number, whatever it calls it: told by its digits and
   * its scale, and only where no figure of another section looks the same.
   */
  boolean showsUsage(String text) {
    if (values.get(Section.U).isEmpty()) {
      return false;
    }
    for (Printed number : printed(text)) {
      boolean large =
          number.scaled()
              || number.readings().stream().allMatch(r -> r.value().compareTo(LARGE) >= 0);
      int needed = large ? TELLING_DIGITS_LARGE : TELLING_DIGITS;
      if (number.digits() >= needed
          && !isYear(text, number)
          && values.get(Section.U).stream().anyMatch(number::shows)
          && noneElse(number)) {
        return true;
      }
    }
    return false;
  }

  private boolean noneElse(Printed number) {
    for (Map.Entry<Section, List<BigDecimal>> each : values.entrySet()) {
      if (each.getKey() != Section.U && each.getValue().stream().anyMatch(number::shows)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a number has the digits of a value as far as they are printed, in whatever scale. */
  static boolean sameDigits(Printed number, BigDecimal value) {
    for (Printed.Reading reading : number.readings()) {
      if (Significand.same(reading.value(), value)) {
        return true;
      }
    }
    return false;
  }
}
