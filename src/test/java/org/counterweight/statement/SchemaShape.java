package org.counterweight.statement;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The keywords that a schema needs to say what a record component says. */
final class SchemaShape {
  /** The largest whole number that every reader of JSON keeps exactly. */
  private static final long SAFE = 9007199254740991L;

  private static final String DECIMAL = "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]{1,3})?$";

  private SchemaShape() {}

  static ObjectNode none() {
    return JsonNodeFactory.instance.objectNode();
  }

  static ObjectNode map() {
    return none().put("type", "object");
  }

  /** A list; the same code or id twice means nothing, two equal records or texts may be meant. */
  static ObjectNode list(AnnotatedElement marks, Class<?> item, AnnotatedElement itemMarks) {
    ObjectNode shape = none().put("type", "array");
    Size size = marks.getAnnotation(Size.class);
    if (size != null && size.min() > 0) {
      shape.put("minItems", size.min());
    }
    if (size != null && size.max() < Integer.MAX_VALUE) {
      shape.put("maxItems", size.max());
    }
    boolean code = item.isEnum() || itemMarks.isAnnotationPresent(Pattern.class);
    return code ? shape.put("uniqueItems", true) : shape;
  }

  static ObjectNode choice(Class<?> type) {
    ObjectNode shape = none().put("type", "string");
    codes(type).forEach(shape.putArray("enum")::add);
    return shape;
  }

  static List<String> codes(Class<?> type) {
    return Arrays.stream(type.getEnumConstants()).map(value -> ((Coded) value).code()).toList();
  }

  static ObjectNode scalar(Class<?> type, AnnotatedElement marks) {
    if (type == String.class) {
      return text(marks);
    }
    ObjectNode shape = none();
    if (type == Boolean.class) {
      shape.put("type", "boolean");
    } else if (type == LocalDate.class) {
      shape.put("type", "string").put("format", "date");
    } else if (type == OffsetDateTime.class) {
      shape.put("type", "string").put("format", "date-time");
    } else if (type == BigDecimal.class) {
      shape.putArray("type").add("number").add("string");
      shape.put("pattern", DECIMAL);
      DecimalMin min = marks.getAnnotation(DecimalMin.class);
      DecimalMax max = marks.getAnnotation(DecimalMax.class);
      bound(shape, "minimum", min == null ? null : Long.valueOf(min.value()));
      bound(shape, "maximum", max == null ? null : Long.valueOf(max.value()));
    } else if (type == Long.class || type == Integer.class) {
      shape.put("type", "integer");
      Min min = marks.getAnnotation(Min.class);
      Max max = marks.getAnnotation(Max.class);
      bound(shape, "minimum", min == null ? null : (Long) min.value());
      bound(shape, "maximum", max == null ? (Long) SAFE : (Long) max.value());
    } else {
      throw new IllegalArgumentException("no keywords are known for " + type);
    }
    return shape;
  }

  private static void bound(ObjectNode shape, String keyword, Long value) {
    if (value != null) {
      // As the parser of the schema makes them: small numbers are ints.
      if (value.equals((long) value.intValue())) {
        shape.put(keyword, value.intValue());
      } else {
        shape.put(keyword, value);
      }
    }
  }

  private static ObjectNode text(AnnotatedElement marks) {
    Size size = marks.getAnnotation(Size.class);
    Pattern pattern = marks.getAnnotation(Pattern.class);
    ObjectNode shape = none();
    if (pattern != null && pattern.regexp().replace("\\.", "").matches("[A-Za-z0-9]*")) {
      return shape.put("const", pattern.regexp().replace("\\.", "."));
    }
    shape.put("type", "string");
    if (size != null && size.max() < Integer.MAX_VALUE) {
      shape.put("maxLength", size.max());
    }
    if (pattern != null) {
      return shape.put("pattern", "^" + pattern.regexp() + "$");
    }
    // Free text; where it is optional the records leave it to the schema to refuse blanks.
    boolean some = marks.isAnnotationPresent(NotBlank.class) || (size != null && size.min() == 1);
    return some ? shape.put("minLength", 1).put("pattern", "\\S") : shape;
  }
}
