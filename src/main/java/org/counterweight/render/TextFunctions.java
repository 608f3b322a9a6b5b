package org.counterweight.render;

import com.ibm.icu.text.ListFormatter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.counterweight.render.TemplateFunction.Arguments;
import org.counterweight.statement.Coded;

/** Words, names and dates for templates. */
final class TextFunctions {
  private static final int MOST_ARGUMENTS = 10;

  private final Messages messages;

  private TextFunctions(Messages messages) {
    this.messages = messages;
  }

  static void into(Map<String, Object> model, Messages messages, FigureNames names) {
    TextFunctions f = new TextFunctions(messages);
    new TemplateFunction("msg", 1, MOST_ARGUMENTS, f::message).into(model);
    new TemplateFunction("word", 1, 1, f::word).into(model);
    new TemplateFunction("date", 1, 1, a -> f.day(a, "dMMMMy")).into(model);
    new TemplateFunction("shortDate", 1, 1, a -> f.day(a, "dMMMy")).into(model);
    new TemplateFunction("dateTime", 1, 1, f::dateTime).into(model);
    new TemplateFunction("country", 1, 1, f::country).into(model);
    new TemplateFunction("label", 1, 1, a -> names.label(a.text(0))).into(model);
    new TemplateFunction("join", 1, 1, f::join).into(model);
  }

  private Object message(Arguments a) {
    List<Object> places = new ArrayList<>();
    for (int i = 1; i < a.size(); i++) {
      Object value = a.values().get(i);
      places.add(value instanceof Coded coded ? wordOf(coded) : value);
    }
    return messages.text(a.text(0), places.toArray());
  }

  private Object word(Arguments a) {
    return wordOf(a.get(0, Coded.class));
  }

  private String wordOf(Coded coded) {
    return messages.text(coded.getClass().getSimpleName() + "." + coded.code());
  }

  private String day(Arguments a, String skeleton) {
    return messages.dates().day(a.get(0, LocalDate.class), skeleton);
  }

  // Printed in UTC and said to be so: offsets of several places in one table cannot be compared.
  private Object dateTime(Arguments a) {
    OffsetDateTime time = a.get(0, OffsetDateTime.class);
    return messages.text("date.utc", messages.dates().time(time.toInstant(), "dMMMyHHmm"));
  }

  private Object country(Arguments a) {
    return messages.country(a.text(0));
  }

  private Object join(Arguments a) {
    List<?> parts = a.get(0, List.class);
    List<String> texts = new ArrayList<>();
    for (Object part : parts) {
      texts.add(
          switch (part) {
            case Coded coded -> wordOf(coded);
            case BigDecimal number -> number.toPlainString();
            default -> String.valueOf(part);
          });
    }
    return ListFormatter.getInstance(messages.locale()).format(texts);
  }
}
