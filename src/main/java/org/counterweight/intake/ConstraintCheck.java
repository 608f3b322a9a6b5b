package org.counterweight.intake;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.counterweight.finding.Finding;
import org.counterweight.statement.Statement;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * The second line behind the JSON Schema: checks the records themselves against the constraints
 * they declare. It finds what a schema cannot say, such as the bounds of a decimal given as a
 * string, and it holds for statements that come from elsewhere than a file. One finding for each
 * value, with the pointer and in words of our own. May be shared by threads.
 */
public final class ConstraintCheck implements AutoCloseable {
  private final ValidatorFactory factory;
  private final Validator validator;

  /** Reads the constraints of the records; costly, to be done once. */
  public ConstraintCheck() {
    factory =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            // No expression language: no text of a statement is ever evaluated.
            .messageInterpolator(new ParameterMessageInterpolator())
            .ignoreXmlConfiguration()
            .buildValidatorFactory();
    validator = factory.getValidator();
  }

  /** Reads the constraints of every record there is in a statement, or else the first one does. */
  void prepare() {
    prepare(Statement.class, new HashSet<>());
  }

  private void prepare(Type type, Set<Type> seen) {
    if (type instanceof ParameterizedType parameterized) {
      for (Type argument : parameterized.getActualTypeArguments()) {
        prepare(argument, seen);
      }
    } else if (type instanceof Class<?> record
        && record.isRecord()
        && !Thread.currentThread().isInterrupted()
        && seen.add(type)) {
      validator.getConstraintsForClass(record);
      for (RecordComponent component : record.getRecordComponents()) {
        prepare(component.getGenericType(), seen);
      }
    }
  }

  /**
   * Every value that breaks a constraint of its record, in the order of their pointers; empty where
   * none does.
   */
  public List<Finding> check(Statement statement) {
    Map<String, ConstraintWords> byPlace = new TreeMap<>();
    for (ConstraintViolation<Statement> violation : validator.validate(statement)) {
      Optional<ConstraintWords> words = ConstraintWords.of(violation);
      words.ifPresent(w -> byPlace.merge(w.place(), w, ConstraintCheck::cause));
    }
    return byPlace.values().stream().map(ConstraintWords::finding).sorted().toList();
  }

  /** Of several constraints that one value breaks, the one that has to be put right first. */
  private static ConstraintWords cause(ConstraintWords one, ConstraintWords other) {
    Comparator<ConstraintWords> order =
        Comparator.comparingInt(ConstraintWords::rank).thenComparing(ConstraintWords::message);
    return order.compare(one, other) <= 0 ? one : other;
  }

  /** Lets go of what the constraints were read into. */
  @Override
  public void close() {
    factory.close();
  }
}
