package org.counterweight.intake.workbook;

import java.util.List;
import java.util.Optional;
import org.counterweight.statement.FigureKind;

/**
 * One kind of cell: a leaf of the schema.
 *
 * @param key the schema key that stands beside the cell in small grey type, as in {@code
 *     energy.sites[].itEnergy.value}; unique
 * @param list key of the list whose items hold the leaf, as in {@code energy.sites[]}; empty for
 *     the statement itself
 * @param path steps from the item, or from the statement, to the leaf; empty for an item that is a
 *     plain text
 * @param kind what the cell holds
 * @param required whether the object around the leaf needs it
 * @param within the innermost optional object around the leaf, as steps joined by dots; empty where
 *     there is none
 * @param figure steps of the figure that the leaf is a part of, joined by dots; null for others
 * @param label short name for people, unique within its sheet together with the heading
 * @param description what it means, in a sentence
 * @param choices allowed words of a {@link FieldKind#CHOICE} or {@link FieldKind#CODES}
 * @param figureKind kind of the figure that the leaf is a part of
 */
record Field(
    String key,
    String list,
    List<String> path,
    FieldKind kind,
    boolean required,
    String within,
    String figure,
    String label,
    String description,
    List<Choice> choices,
    Optional<FigureKind> figureKind) {

  /** An allowed word and its meaning; the meaning may be empty. */
  record Choice(String word, String meaning) {}

  /** The steps joined by dots. */
  String rel() {
    return String.join(".", path);
  }

  /** The last step; the list's own key for an item that is a plain text. */
  String last() {
    return path.isEmpty() ? "" : path.getLast();
  }

  /** Name of the part of the figure, as in {@code uncertainty.confidence}. */
  String part() {
    return rel().substring(figure.length() + 1);
  }
}
