package org.counterweight.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every figure of a statement by its id, in the order in which the statement reports them. Where
 * two share an id the first is kept and the others are listed as duplicates.
 */
public final class Figures {
  private final Map<String, ReportedFigure> byId;
  private final List<ReportedFigure> all;
  private final List<ReportedFigure> duplicates;

  private Figures(Map<String, ReportedFigure> byId, List<ReportedFigure> duplicates) {
    this.byId = Collections.unmodifiableMap(byId);
    this.all = List.copyOf(byId.values());
    this.duplicates = List.copyOf(duplicates);
  }

  /** Collects the figures of a statement. */
  public static Figures of(Statement statement) {
    Map<String, ReportedFigure> byId = new LinkedHashMap<>();
    List<ReportedFigure> duplicates = new ArrayList<>();
    FigureWalk.walk(
        statement,
        figure -> {
          if (byId.putIfAbsent(figure.id(), figure) != null) {
            duplicates.add(figure);
          }
        });
    return new Figures(byId, duplicates);
  }

  /** The figure with this id. */
  public Optional<ReportedFigure> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** All figures in the order of the statement, each id once. */
  public List<ReportedFigure> all() {
    return all;
  }

  /** Figures whose id another figure before them already has. */
  public List<ReportedFigure> duplicates() {
    return duplicates;
  }
}
