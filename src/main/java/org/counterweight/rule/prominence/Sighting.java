package org.counterweight.rule.prominence;

import org.counterweight.finding.Severity;
import org.counterweight.layout.Block;
import org.counterweight.layout.Medium;
import org.counterweight.layout.Picture;

/**
 * A place of an artefact where a criterion does not hold, or where only a person can say.
 *
 * @param page page of a PDF, from 1; 0 where it is about the whole file, or about a workbook
 * @param cell sheet and cell of a workbook; null in a PDF
 * @param value what is measured or shown there; null for none
 * @param message what is wrong, in one sentence, with the numbers in it
 * @param fix what to change, and by how much; null where the card's general advice says it
 * @param severity milder than the rule's own; null for the rule's own
 */
public record Sighting(
    int page, String cell, String value, String message, String fix, Severity severity) {

  /** About the whole artefact. */
  public static Sighting whole(String value, String message, String fix) {
    return new Sighting(0, null, value, message, fix, null);
  }

  /** At a block of text. */
  public static Sighting at(Scene scene, Block block, String value, String message, String fix) {
    boolean pages = scene.layout().medium() == Medium.PDF;
    return new Sighting(pages ? block.surface() : 0, block.cell(), value, message, fix, null);
  }

  /** At a picture. */
  public static Sighting at(
      Scene scene, Picture picture, String value, String message, String fix) {
    boolean pages = scene.layout().medium() == Medium.PDF;
    return new Sighting(pages ? picture.surface() : 0, picture.cell(), value, message, fix, null);
  }

  /** The same, at a severity of its own. */
  public Sighting as(Severity milder) {
    return new Sighting(page, cell, value, message, fix, milder);
  }
}
