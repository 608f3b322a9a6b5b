package org.counterweight.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.counterweight.render.TemplateFunction.Arguments;
import org.counterweight.statement.Figure;

/** Figures and their units for templates. */
final class NumberFunctions {
  private final Messages messages;
  private final FigureText text;

  private NumberFunctions(Messages messages) {
    this.messages = messages;
    this.text = new FigureText(messages);
  }

  static void into(Map<String, Object> model, Messages messages, FigureNames names) {
    NumberFunctions f = new NumberFunctions(messages);
    new TemplateFunction("id", 1, 1, a -> names.id(a.get(0, Figure.class))).into(model);
    new TemplateFunction("num", 1, 3, f::number).into(model);
    new TemplateFunction("prior", 1, 2, f::prior).into(model);
    new TemplateFunction("change", 1, 1, a -> f.text.change(a.get(0, Figure.class))).into(model);
    new TemplateFunction("signed", 1, 1, a -> f.text.signed(a.get(0, BigDecimal.class)))
        .into(model);
    new TemplateFunction("signedTo", 2, 2, f::signedTo).into(model);
    new TemplateFunction("plain", 2, 2, f::plain).into(model);
    new TemplateFunction("large", 2, 2, f::large).into(model);
    new TemplateFunction("largePrior", 2, 2, f::largePrior).into(model);
    new TemplateFunction("pct", 1, 1, f::percent).into(model);
    new TemplateFunction("scaleOf", 1, 1, a -> Scale.of(a.get(0, Figure.class))).into(model);
    new TemplateFunction("coverScale", 1, 1, a -> Scale.cover(a.get(0, Figure.class))).into(model);
    new TemplateFunction("commonScale", 1, 1, a -> Scale.common(figures(a))).into(model);
    new TemplateFunction("unit", 1, 1, f::unit).into(model);
    new TemplateFunction("unitFor", 2, 2, f::unitFor).into(model);
    new TemplateFunction("amount", 2, 2, NumberFunctions::amount).into(model);
    new TemplateFunction("amountPrior", 2, 2, NumberFunctions::amountPrior).into(model);
    new TemplateFunction("places", 2, 2, NumberFunctions::places).into(model);
    new TemplateFunction("isNegative", 1, 1, NumberFunctions::isNegative).into(model);
  }

  // A part of a figure is a bare number; it has the figure's unit and precision.
  private Object number(Arguments a) {
    if (a.size() == 3) {
      Figure whole = a.get(2, Figure.class);
      Figure part =
          new Figure(
              a.get(0, BigDecimal.class),
              whole.unit(),
              whole.decimals(),
              null,
              null,
              null,
              null,
              List.of(),
              null);
      return text.value(part, a.get(1, Scale.class));
    }
    return a.values().get(0) instanceof Figure figure
        ? text.value(figure, scale(a, figure))
        : text.number(a.get(0, BigDecimal.class));
  }

  private Object prior(Arguments a) {
    Figure figure = a.get(0, Figure.class);
    return text.prior(figure, scale(a, figure));
  }

  private static Scale scale(Arguments a, Figure figure) {
    return a.size() > 1 ? a.get(1, Scale.class) : Scale.of(figure);
  }

  private Object plain(Arguments a) {
    return text.plain(a.get(0, BigDecimal.class), a.get(1, BigDecimal.class).intValueExact());
  }

  private Object signedTo(Arguments a) {
    return text.signed(a.get(0, BigDecimal.class), a.get(1, BigDecimal.class).intValueExact());
  }

  private Object large(Arguments a) {
    Figure figure = a.get(0, Figure.class);
    return text.large(figure.value(), figure, a.get(1, Scale.class));
  }

  private Object largePrior(Arguments a) {
    Figure figure = a.get(0, Figure.class);
    return text.large(figure.prior(), figure, a.get(1, Scale.class));
  }

  private Object percent(Arguments a) {
    BigDecimal value = a.get(0, BigDecimal.class);
    return messages.text("number.percent", text.plain(value, Math.max(0, value.scale())));
  }

  private Object unit(Arguments a) {
    Object of = a.values().get(0);
    return switch (of) {
      case Scale scale -> text.unit(scale);
      case Figure figure -> text.unit(Scale.of(figure));
      default -> text.unit(new Scale(a.text(0), 0));
    };
  }

  private Object unitFor(Arguments a) {
    return text.unitFor(a.get(0, BigDecimal.class), a.get(1, Scale.class));
  }

  private static Object amount(Arguments a) {
    Figure figure = a.get(0, Figure.class);
    return a.get(1, Scale.class).known(figure.value(), figure).value();
  }

  private static Object amountPrior(Arguments a) {
    Figure figure = a.get(0, Figure.class);
    return figure.prior() == null
        ? null
        : a.get(1, Scale.class).known(figure.prior(), figure).value();
  }

  private static Object places(Arguments a) {
    Figure figure = a.get(0, Figure.class);
    return Math.max(0, a.get(1, Scale.class).known(figure.value(), figure).decimals());
  }

  private static Object isNegative(Arguments a) {
    return switch (a.values().get(0)) {
      case Figure figure -> figure.value().signum() < 0;
      case BigDecimal number -> number.signum() < 0;
      case null, default -> false;
    };
  }

  private static List<Figure> figures(Arguments a) {
    List<Figure> figures = new ArrayList<>();
    for (Object o : a.get(0, List.class)) {
      if (!(o instanceof Figure figure)) {
        throw new IllegalArgumentException("the list holds something that is not a figure: " + o);
      }
      figures.add(figure);
    }
    return figures;
  }
}
