package org.counterweight.rule.entity;

import org.counterweight.statement.ReportedFigure;

/** Where the parts of a figure stand in the statement. */
final class Places {
  private Places() {}

  /** Pointer of the unit: that of the measure for each of its readings. */
  static String unit(ReportedFigure figure) {
    return figure.reading()
        ? parent(parent(figure.pointer())) + "/unit"
        : figure.pointer() + "/unit";
  }

  /** Pointer of the id that names the figure's kind; only measures and usage figures write one. */
  static String id(ReportedFigure figure) {
    return figure.reading()
        ? parent(parent(figure.pointer())) + "/id"
        : parent(figure.pointer()) + "/id";
  }

  private static String parent(String pointer) {
    return pointer.substring(0, pointer.lastIndexOf('/'));
  }
}
