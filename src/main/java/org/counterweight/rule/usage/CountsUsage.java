package org.counterweight.rule.usage;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.counterweight.claim.Stance;
import org.counterweight.claim.Term;
import org.counterweight.claim.TermFinder;
import org.counterweight.claim.TermKind;
import org.counterweight.statement.Dimension;
import org.counterweight.statement.Direction;
import org.counterweight.statement.FigureKind;
import org.counterweight.statement.Measure;
import org.counterweight.statement.Unit;

/** Tells whether a measure or a text outside section U counts raw usage. */
final class CountsUsage {
  /** Units in which the catalogue counts usage: token, request, seat and so on. */
  private static final Set<String> UNITS =
      Arrays.stream(FigureKind.values())
          .filter(FigureKind::rawUsage)
          .filter(kind ->
              EnumSet.of(Dimension.COUNT, Dimension.TOKEN_RATE, Dimension.COMPUTE)
                  .contains(kind.dimension()))
          .map(FigureKind::unit)
          .collect(Collectors.toUnmodifiableSet());

  private final TermFinder finder;

  CountsUsage(String language) {
    finder = TermFinder.of(language);
  }

  /**
   * Where a measure shows that it counts usage.
   *
   * @param part key of the part that shows it
   * @param value what stands there
   * @param words the reason, in words that follow "because"
   */
  record Sign(String part, String value, String words) {}

  /** The first sign that a measure of section B counts usage. */
  Optional<Sign> in(Measure measure) {
    return unit(measure)
        .or(() -> kind(measure))
        .or(() -> words("name", measure.name(), named(measure)))
        .or(() -> words("unitLabel", measure.unitLabel(), named(measure)))
        .or(() -> words("method", measure.method(), counted(measure)));
  }

  /** The first term in a running text that states an amount of usage. */
  Optional<Term> in(String text, Set<TermKind> kinds) {
    return first(
        text,
        term -> kinds.contains(term.kind()) && term.number() && term.stance() != Stance.MENTIONED);
  }

  private static Optional<Sign> unit(Measure measure) {
    boolean resource =
        Unit.of(measure.unit()).filter(u -> u.dimension() == Dimension.COMPUTE).isPresent();
    if (!UNITS.contains(measure.unit()) || (resource && lessIsBetter(measure))) {
      return Optional.empty();
    }
    return Optional.of(
        new Sign("unit", measure.unit(), "its unit " + measure.unit() + " counts raw usage"));
  }

  /** A kind of usage filed with the section changed: value.tokens.desk. */
  private static Optional<Sign> kind(Measure measure) {
    List<String> parts = List.of(measure.id().split("\\.", -1));
    return FigureKind.of("usage." + parts.get(1))
        .map(kind ->
            new Sign(
                "id",
                measure.id(),
                "its kind " + parts.get(1) + " is one of raw usage (\"" + kind.label() + "\")"));
  }

  private Optional<Sign> words(String part, String text, Predicate<Term> test) {
    return first(text, test)
        .map(term -> new Sign(part, text, "its " + part + " counts \"" + term.text() + "\""));
  }

  private Optional<Term> first(String text, Predicate<Term> test) {
    return finder.find(text).stream().filter(term -> term.kind().usage()).filter(test).findFirst();
  }

  private static Predicate<Term> named(Measure measure) {
    return term ->
        term.stance() != Stance.MENTIONED
            && !(term.stance() == Stance.NAMED && term.kind().namesUse())
            && !savedResource(term, measure);
  }

  /** A method names many things in passing; only what it begins by counting is its subject. */
  private static Predicate<Term> counted(Measure measure) {
    return term ->
        term.stance() == Stance.COUNTED
            && term.opening()
            && term.sentence() == 0
            && !savedResource(term, measure);
  }

  /** Fewer accelerator-hours or less spend is a resource saved, not usage shown off. */
  private static boolean savedResource(Term term, Measure measure) {
    return term.kind().dualUse() && lessIsBetter(measure);
  }

  private static boolean lessIsBetter(Measure measure) {
    return measure.direction() == Direction.LOWER_IS_BETTER;
  }
}
