package org.counterweight.rule.submission;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.counterweight.statement.Coded;
import org.counterweight.statement.Span;
import org.counterweight.statement.Statement;

/** What a statement holds beside its figures: texts, plain numbers, days, and how many of what. */
public final class Facts {
  /** Asked for every record of every statement, and made anew by the JVM each time. */
  private static final ClassValue<List<Part>> PARTS =
      new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .map(component -> new Part(component.getName(), component.getAccessor()))
              .toList();
        }
      };

  private final Set<String> texts = new LinkedHashSet<>();
  private final Set<BigDecimal> numbers = new TreeSet<>();
  private final Set<LocalDate> days = new TreeSet<>();
  private final Set<Integer> counts = new TreeSet<>();

  private Facts() {}

  /** Collects. */
  public static Facts of(Statement statement) {
    Facts facts = new Facts();
    facts.visit(statement);
    return facts;
  }

  private void visit(Object value) {
    switch (value) {
      case null -> {}
      case String text -> texts.add(text);
      case BigDecimal number -> numbers.add(number);
      case LocalDate day -> days.add(day);
      case TemporalAccessor time -> {
        // Documents print moments in UTC.
        TemporalAccessor moment =
            time.isSupported(ChronoField.INSTANT_SECONDS)
                ? Instant.from(time).atOffset(ZoneOffset.UTC)
                : time;
        LocalDate day = moment.query(TemporalQueries.localDate());
        LocalTime clock = moment.query(TemporalQueries.localTime());
        if (day != null) {
          days.add(day);
        }
        if (clock != null) {
          texts.add(clock.truncatedTo(ChronoUnit.MINUTES).toString());
        }
      }
      case Integer number -> numbers.add(BigDecimal.valueOf(number));
      case Long number -> numbers.add(BigDecimal.valueOf(number));
      case Coded coded -> texts.add(coded.code());
      case Span(LocalDate start, LocalDate end) when start != null && end != null -> {
        days.add(start);
        days.add(end);
        counts.add(Math.toIntExact(ChronoUnit.DAYS.between(start, end) + 1));
      }
      case Record plain -> {
        for (Part part : PARTS.get(plain.getClass())) {
          visit(part.of(plain));
        }
      }
      case Map<?, ?> map -> map.values().forEach(this::visit);
      case Collection<?> list -> {
        list.forEach(this::visit);
        count(list);
      }
      default -> {}
    }
  }

  /** How many there are, and how many of each sort: by every coded, yes-or-no or optional part. */
  private void count(Collection<?> list) {
    counts.add(list.size());
    Map<String, Integer> sorts = new TreeMap<>();
    for (Object entry : list) {
      if (entry instanceof Record plain) {
        for (Part part : PARTS.get(plain.getClass())) {
          Object value = part.of(plain);
          String sort =
              switch (value) {
                case Coded coded -> coded.code();
                case Boolean yes -> yes.toString();
                case null -> "absent";
                default -> "present";
              };
          sorts.merge(part.name() + " " + sort, 1, Integer::sum);
        }
      }
    }
    counts.addAll(sorts.values());
  }

  /** A component of a record. */
  private record Part(String name, Method accessor) {
    Object of(Record owner) {
      try {
        return accessor.invoke(owner);
      } catch (ReflectiveOperationException e) {
        throw new LinkageError("cannot read " + accessor, e);
      }
    }
  }

  /** Every text, codes included. */
  public Set<String> texts() {
    return texts;
  }

  /** Every number, those of figures included. */
  public Set<BigDecimal> numbers() {
    return numbers;
  }

  /** Every day. */
  public Set<LocalDate> days() {
    return days;
  }

  /** Lengths of lists and of spans in days, and how many entries of a list are alike. */
  public Set<Integer> counts() {
    return counts;
  }
}
