package org.counterweight.render;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.counterweight.statement.Figure;
import org.counterweight.statement.FigureKind;
import org.counterweight.statement.Figures;
import org.counterweight.statement.HarmEvent;
import org.counterweight.statement.HarmSeverity;
import org.counterweight.statement.HarmType;
import org.counterweight.statement.Measure;
import org.counterweight.statement.OverrideReason;
import org.counterweight.statement.PurposeLine;
import org.counterweight.statement.ReportedFigure;
import org.counterweight.statement.Statement;
import org.counterweight.statement.UsageFigure;
import org.counterweight.statement.ValueCostKind;

/** Ids of the figures of one statement, and what people call them. */
final class FigureNames {
  private final Messages messages;
  private final Map<String, ReportedFigure> byId = new LinkedHashMap<>();
  private final IdentityHashMap<Figure, String> ids = new IdentityHashMap<>();
  private final Map<String, String> scopes = new HashMap<>();

  FigureNames(Statement statement, Messages messages) {
    this.messages = messages;
    for (ReportedFigure figure : Figures.of(statement).all()) {
      byId.put(figure.id(), figure);
      ids.putIfAbsent(figure.figure(), figure.id());
    }
    nameScopes(statement);
  }

  private void nameScopes(Statement s) {
    if (s.energy() != null) {
      s.energy().sites().forEach(x -> scopes.putIfAbsent(x.id(), x.name()));
      s.energy().purchased().forEach(x -> scopes.putIfAbsent(x.id(), x.provider()));
      s.energy().hardware().forEach(x -> scopes.putIfAbsent(x.id(), x.model()));
      s.energy().intensities().forEach(x -> scopes.putIfAbsent(x.id(), x.functionalUnit()));
      s.energy()
          .costs()
          .forEach(x -> scopes.putIfAbsent(x.id(), word("ResourceCostKind", x.kind().code())));
    }
    if (s.value() != null) {
      for (Measure measure : s.value().measures()) {
        scopes.putIfAbsent(lastPart(measure.id()), measure.name());
      }
    }
    if (s.harm() != null) {
      for (HarmEvent event : s.harm().events()) {
        scopes.putIfAbsent(event.id(), event.title());
      }
    }
    if (s.oversight() != null) {
      s.oversight().areas().forEach(x -> scopes.putIfAbsent(x.id(), x.name()));
      for (OverrideReason reason : OverrideReason.values()) {
        // The same code is a type of harm elsewhere, with another word.
        String id = FigureKind.OVERSIGHT_OVERRIDES_BY_REASON.id() + "." + reason.code();
        String label = messages.label(FigureKind.OVERSIGHT_OVERRIDES);
        scopes.put(
            id, messages.text("figure.of-scope", label, word("OverrideReason", reason.code())));
      }
      s.oversight().voluntaryUse().forEach(x -> scopes.putIfAbsent(x.id(), x.tool()));
    }
    if (s.purpose() != null) {
      for (PurposeLine line : s.purpose().lines()) {
        String purpose = word("ComputePurpose", line.purpose().code());
        scopes.putIfAbsent(line.id(), line.name() == null ? purpose : line.name());
      }
    }
    if (s.usage() != null) {
      for (UsageFigure usage : s.usage().figures()) {
        scopes.putIfAbsent(usage.id(), usage.name());
      }
    }
    for (HarmSeverity severity : HarmSeverity.values()) {
      scopes.putIfAbsent(
          severity.code().toLowerCase(java.util.Locale.ROOT),
          word("HarmSeverity", severity.code()));
    }
    for (HarmType type : HarmType.values()) {
      scopes.putIfAbsent(type.code(), word("HarmType", type.code()));
    }
    for (ValueCostKind kind : ValueCostKind.values()) {
      scopes.putIfAbsent(kind.code(), word("ValueCostKind", kind.code()));
    }
  }

  private String word(String type, String code) {
    return messages.text(type + "." + code);
  }

  private static String lastPart(String id) {
    return id.substring(id.lastIndexOf('.') + 1);
  }

  /** Every figure by its id. */
  Map<String, ReportedFigure> byId() {
    return byId;
  }

  /**
   * The id of a figure that stands in the statement.
   *
   * @throws IllegalArgumentException for a figure that does not
   */
  String id(Figure figure) {
    String id = ids.get(figure);
    if (id == null) {
      throw new IllegalArgumentException(
          "the figure " + figure.value() + " " + figure.unit() + " is not one of the statement's");
    }
    return id;
  }

  /** What kind of figure it is, without the site, use or event that it belongs to. */
  String kindLabel(Figure figure) {
    return messages.label(byId.get(id(figure)).kind());
  }

  /** What the figure is called: its kind, and the site, use or event that it belongs to. */
  String label(String id) {
    if (scopes.containsKey(id)) {
      return scopes.get(id);
    }
    FigureKind kind =
        FigureKind.ofFigure(id)
            .orElseThrow(() -> new IllegalArgumentException("no kind of figure has the id " + id));
    String label = messages.label(kind);
    if (id.length() <= kind.id().length()) {
      return label;
    }
    StringBuilder scope = new StringBuilder();
    for (String part : id.substring(kind.id().length() + 1).split("\\.", -1)) {
      String name = scopes.getOrDefault(part, "");
      if (!name.isEmpty()) {
        scope.append(scope.isEmpty() ? "" : ", ").append(name);
      }
    }
    return scope.isEmpty() ? label : messages.text("figure.of-scope", label, scope.toString());
  }
}
