package org.counterweight.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.counterweight.render.TemplateFunction.Arguments;

/** What drawing a chart needs beyond arithmetic: axes, line breaks, days. */
final class ChartFunctions {
  private static final int MOST_MONTHS = 6;

  private ChartFunctions() {}

  /**
   * A tick of a time axis.
   *
   * @param day days from the first day of the axis
   * @param label month, with the year where it begins
   */
  record MonthTick(long day, String label) {}

  static void into(Map<String, Object> model, DateText dates) {
    new TemplateFunction("axis", 3, 3, ChartFunctions::axis).into(model);
    new TemplateFunction("lines", 4, 4, ChartFunctions::lines).into(model);
    new TemplateFunction(
            "textWidth", 2, 2, a -> ChartText.width(a.text(0), a.get(1, BigDecimal.class)))
        .into(model);
    new TemplateFunction("px", 1, 1, ChartFunctions::coordinate).into(model);
    new TemplateFunction("days", 2, 2, ChartFunctions::days).into(model);
    new TemplateFunction("months", 2, 2, a -> months(a, dates)).into(model);
  }

  private static Object axis(Arguments a) {
    List<BigDecimal> values = new ArrayList<>();
    for (Object value : a.get(0, List.class)) {
      if (value instanceof BigDecimal number) {
        values.add(number);
      }
    }
    return ChartAxis.of(
        values, a.get(1, BigDecimal.class).intValueExact(), a.get(2, Boolean.class));
  }

  private static Object lines(Arguments a) {
    return ChartText.lines(
        a.text(0),
        a.get(1, BigDecimal.class),
        a.get(2, BigDecimal.class),
        a.get(3, BigDecimal.class).intValueExact());
  }

  // Two decimals of a point are a tenth of what a printer resolves.
  private static Object coordinate(Arguments a) {
    BigDecimal rounded = a.get(0, BigDecimal.class).setScale(2, RoundingMode.HALF_UP);
    BigDecimal plain = rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
    return plain.toPlainString();
  }

  private static Object days(Arguments a) {
    return ChronoUnit.DAYS.between(a.get(0, LocalDate.class), a.get(1, LocalDate.class));
  }

  private static Object months(Arguments a, DateText dates) {
    LocalDate start = a.get(0, LocalDate.class);
    LocalDate end = a.get(1, LocalDate.class);
    LocalDate first = start.getDayOfMonth() == 1 ? start : start.withDayOfMonth(1).plusMonths(1);
    long count = ChronoUnit.MONTHS.between(first, end) + 1;
    long every = Math.max(1, (count + MOST_MONTHS - 1) / MOST_MONTHS);
    String skeleton = count > 12 ? "MMMyy" : "MMM";
    List<MonthTick> ticks = new ArrayList<>();
    for (LocalDate month = first; !month.isAfter(end); month = month.plusMonths(every)) {
      ticks.add(new MonthTick(ChronoUnit.DAYS.between(start, month), dates.day(month, skeleton)));
    }
    return ticks;
  }
}
