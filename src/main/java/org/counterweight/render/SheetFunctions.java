package org.counterweight.render;

import com.ibm.icu.text.BreakIterator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.counterweight.render.TemplateFunction.Arguments;
import org.counterweight.statement.Figure;

/** Formats and contents of cells for the workbook's template. */
final class SheetFunctions {
  private final Messages messages;
  private final FigureNames names;

  private SheetFunctions(Messages messages, FigureNames names) {
    this.messages = messages;
    this.names = names;
  }

  /**
   * A figure in large type.
   *
   * @param factor what continues a reference to the figure's cell, to be in the unit shown
   * @param value the result
   * @param format format code of the cell
   */
  record LargeNumber(String factor, BigDecimal value, String format) {}

  /**
   * A change on the comparative.
   *
   * @param kind {@code none}, {@code not-applicable}, {@code percent} or {@code difference}
   * @param value the cell's number: a fraction for per cent
   * @param format format code of the cell
   * @param formula what gives the number, as a template writes it
   */
  record ChangeCell(String kind, BigDecimal value, String format, String formula) {}

  static void into(Map<String, Object> model, Messages messages, FigureNames names) {
    SheetFunctions f = new SheetFunctions(messages, names);
    new TemplateFunction("cellFormat", 1, 2, SheetFunctions::format).into(model);
    new TemplateFunction("priorFormat", 1, 2, SheetFunctions::priorFormat).into(model);
    new TemplateFunction("chartFormat", 2, 2, SheetFunctions::chartFormat).into(model);
    new TemplateFunction("placesFormat", 1, 1, SheetFunctions::placesFormat).into(model);
    new TemplateFunction("signedFormat", 1, 1, SheetFunctions::signedFormat).into(model);
    new TemplateFunction("changeCell", 1, 1, a -> f.change(a.get(0, Figure.class))).into(model);
    new TemplateFunction("largeCell", 2, 2, SheetFunctions::large).into(model);
    new TemplateFunction("kindLabel", 1, 1, a -> names.kindLabel(a.get(0, Figure.class)))
        .into(model);
    new TemplateFunction("decimals", 1, 1, a -> Math.max(0, a.get(0, BigDecimal.class).scale()))
        .into(model);
    new TemplateFunction("pieces", 2, 2, f::pieces).into(model);
    new TemplateFunction("oneAfterAnother", 1, 9, SheetFunctions::oneAfterAnother).into(model);
  }

  private static Scale scale(Arguments a, Figure figure) {
    return a.size() > 1 ? a.get(1, Scale.class) : Scale.of(figure);
  }

  private static Object format(Arguments a) {
    Figure figure = a.get(0, Figure.class);
    return CellFormat.of(figure.value(), figure, scale(a, figure));
  }

  private static Object priorFormat(Arguments a) {
    Figure figure = a.get(0, Figure.class);
    BigDecimal prior = figure.prior() == null ? figure.value() : figure.prior();
    return CellFormat.of(prior, figure, scale(a, figure));
  }

  /** The format of an axis or label: as the cell's, with a minus for brackets. */
  private static Object chartFormat(Arguments a) {
    Figure figure = a.get(0, Figure.class);
    Scale scale = a.get(1, Scale.class);
    return CellFormat.minus(scale.known(figure.value(), figure).decimals(), scale.power());
  }

  private static Object placesFormat(Arguments a) {
    return CellFormat.brackets(a.get(0, BigDecimal.class).intValueExact(), 0);
  }

  private static Object signedFormat(Arguments a) {
    return CellFormat.signed(a.get(0, BigDecimal.class).intValueExact());
  }

  private ChangeCell change(Figure figure) {
    FigureChange change = FigureChange.of(figure);
    return switch (change.kind()) {
      case NONE -> new ChangeCell("none", null, "", "");
      case NOT_APPLICABLE -> new ChangeCell("not-applicable", null, "", "");
      case PERCENT -> {
        String prior = "{prior." + names.id(figure) + "}";
        yield new ChangeCell(
            "percent",
            change.value().movePointLeft(2),
            CellFormat.percent(),
            "({" + names.id(figure) + "}-" + prior + ")/" + prior);
      }
      case DIFFERENCE -> difference(figure, change, CellFormat.signed(change.places()));
      case POINTS ->
          difference(
              figure,
              change,
              CellFormat.points(change.places(), messages.text("number.points", "")));
    };
  }

  private ChangeCell difference(Figure figure, FigureChange change, String format) {
    String id = names.id(figure);
    return new ChangeCell("difference", change.value(), format, "{" + id + "}-{prior." + id + "}");
  }

  private static LargeNumber large(Arguments a) {
    Figure figure = a.get(0, Figure.class);
    Scale scale = a.get(1, Scale.class);
    Scale.Known known = scale.shortened(figure.value(), figure);
    if (scale.unit().equals(figure.unit())) {
      return new LargeNumber("", figure.value(), CellFormat.minus(known.decimals(), scale.power()));
    }
    BigDecimal shown = known.value().setScale(Math.max(0, known.decimals()), RoundingMode.HALF_UP);
    return new LargeNumber(
        UnitFactor.convert(figure.unit(), scale.unit()),
        shown,
        CellFormat.minus(known.decimals(), 0));
  }

  /** The texts that are there, with a blank between. */
  private static String oneAfterAnother(Arguments a) {
    StringJoiner all = new StringJoiner(" ");
    for (int i = 0; i < a.size(); i++) {
      String text = a.has(i) ? a.text(i) : "";
      if (!text.isEmpty()) {
        all.add(text);
      }
    }
    return all.toString();
  }

  /** Text in pieces of at most so many characters, cut between words where it can be. */
  private List<String> pieces(Arguments a) {
    String text = a.text(0);
    int most = a.get(1, BigDecimal.class).intValueExact();
    if (text.length() <= most) {
      return List.of(text.strip());
    }
    List<String> pieces = new ArrayList<>();
    BreakIterator words = BreakIterator.getLineInstance(messages.locale());
    words.setText(text);
    int from = 0;
    while (text.length() - from > most) {
      int cut = words.preceding(from + most + 1);
      if (cut <= from) {
        cut = from + most;
        // Both halves of a pair stay together.
        cut -= Character.isHighSurrogate(text.charAt(cut - 1)) ? 1 : 0;
      }
      pieces.add(text.substring(from, cut).strip());
      from = cut;
    }
    pieces.add(text.substring(from).strip());
    return pieces;
  }
}
