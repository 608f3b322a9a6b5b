package org.counterweight.statement;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Finds the figures of a statement by what its records declare: a component marked {@link Kind}
 * holds a figure, a component marked {@link Qualifier} becomes part of the ids below it.
 */
final class FigureWalk {
  private static final MethodType READ = MethodType.methodType(Object.class, Record.class);

  private static final ClassValue<List<Part>> PARTS =
      new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .map(Part::of)
              .filter(Part::matters)
              .toList();
        }
      };

  private final Consumer<ReportedFigure> sink;

  private FigureWalk(Consumer<ReportedFigure> sink) {
    this.sink = sink;
  }

  static void walk(Statement statement, Consumer<ReportedFigure> sink) {
    new FigureWalk(sink).visit(statement, "", "");
  }

  private void visit(Object value, String pointer, String qualifier) {
    switch (value) {
      case Measure measure -> measure(measure, pointer);
      case UsageFigure usage ->
          report(
              usage.id(),
              FigureKind.ofFigure(usage.id()).orElse(null),
              usage.amount(),
              pointer + "/amount");
      case Record plain -> parts(plain, pointer, qualifier);
      case List<?> list -> {
        for (int i = 0; i < list.size(); i++) {
          visit(list.get(i), pointer + "/" + i, qualifier);
        }
      }
      case null, default -> {}
    }
  }

  private void parts(Record plain, String pointer, String outerQualifier) {
    List<Part> parts = PARTS.get(plain.getClass());
    String qualifier = outerQualifier;
    for (Part part : parts) {
      if (part.qualifier) {
        qualifier += "." + text(part.of(plain));
      }
    }
    for (Part part : parts) {
      Object value = part.leads || part.kind != null ? part.of(plain) : null;
      if (value == null) {
        continue;
      }
      String place = pointer + part.step;
      if (part.kind == null) {
        visit(value, place, qualifier);
      } else if (value instanceof Map<?, ?> map) {
        for (Map.Entry<?, ?> entry : map.entrySet()) {
          String key = ((Coded) entry.getKey()).code();
          report(
              part.kind.id() + qualifier + "." + key.toLowerCase(Locale.ROOT),
              part.kind,
              (Figure) entry.getValue(),
              place + "/" + key);
        }
      } else {
        report(part.kind.id() + qualifier, part.kind, (Figure) value, place);
      }
    }
  }

  /** The readings of a measure share its unit and have no figure record of their own. */
  private void measure(Measure measure, String pointer) {
    FigureKind kind = FigureKind.ofFigure(measure.id()).orElse(null);
    if (measure.effect() != null) {
      BigDecimal effect = measure.effect().value();
      sink.accept(reading(measure, "", effect, kind, pointer + "/effect/value"));
    }
    reading(measure, measure.baseline(), "baseline", kind, pointer);
    reading(measure, measure.result(), "result", kind, pointer);
    if (measure.money() != null) {
      String use = measure.id().substring(Section.B.code().length());
      parts(measure.money(), pointer + "/money", use);
    }
  }

  private void reading(
      Measure measure, Reading reading, String name, FigureKind kind, String pointer) {
    if (reading != null) {
      String place = pointer + "/" + name + "/value";
      sink.accept(reading(measure, "." + name, reading.value(), kind, place));
    }
  }

  private static ReportedFigure reading(
      Measure measure, String suffix, BigDecimal value, FigureKind kind, String pointer) {
    Figure figure = Figure.of(value, measure.unit());
    return new ReportedFigure(measure.id() + suffix, kind, figure, pointer, true);
  }

  private void report(String id, FigureKind kind, Figure figure, String pointer) {
    sink.accept(new ReportedFigure(id, kind, figure, pointer, false));
  }

  private static String text(Object qualifier) {
    return qualifier instanceof Coded coded ? coded.code() : String.valueOf(qualifier);
  }

  /**
   * One component of a record, with what its declaration says of it.
   *
   * @param step from the record to it, in a pointer
   * @param leads whether figures may stand below it
   */
  private record Part(
      String step, MethodHandle accessor, FigureKind kind, boolean qualifier, boolean leads) {
    static Part of(RecordComponent component) {
      Kind kind = component.getAnnotation(Kind.class);
      return new Part(
          "/" + component.getName(),
          handle(component),
          kind == null ? null : kind.value(),
          component.isAnnotationPresent(Qualifier.class),
          leads(component.getGenericType()));
    }

    /** Texts, days and codes hold no figures; most components are of such a kind. */
    private static boolean leads(Type declared) {
      if (declared instanceof ParameterizedType list
          && List.class.isAssignableFrom((Class<?>) list.getRawType())) {
        return leads(list.getActualTypeArguments()[0]);
      }
      return !(declared instanceof Class<?> type)
          || type.isRecord()
          || type.isInterface()
          || type == Object.class;
    }

    boolean matters() {
      return kind != null || qualifier || leads;
    }

    private static MethodHandle handle(RecordComponent component) {
      try {
        return MethodHandles.lookup().unreflect(component.getAccessor()).asType(READ);
      } catch (IllegalAccessException e) {
        throw new LinkageError("cannot read " + component, e);
      }
    }

    Object of(Record owner) {
      try {
        return (Object) accessor.invokeExact(owner);
      } catch (RuntimeException | Error e) {
        throw e;
      } catch (Throwable e) {
        throw new LinkageError("cannot read " + step, e);
      }
    }
  }
}
