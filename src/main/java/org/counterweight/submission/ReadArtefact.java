package org.counterweight.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.counterweight.layout.Block;
import org.counterweight.readback.Identified;
import org.counterweight.readback.Readback;
import org.counterweight.readback.WorkbookCells;
import org.counterweight.rule.submission.Artefact;
import org.counterweight.rule.submission.Artefact.Mark;
import org.counterweight.rule.submission.SheetCell;

/** A PDF or workbook as it was read back, as the rules look at it. */
public final class ReadArtefact {
  private static final String PRIOR = "prior.";

  private ReadArtefact() {}

  /**
   * Of a PDF.
   *
   * @param file its name, for places in findings
   * @param read what was read of it
   */
  public static Artefact pdf(String file, Readback read) {
    List<Mark> marks = new ArrayList<>();
    for (Identified each : read.identified()) {
      marks.add(new Mark(each.id(), each.text(), each.block(), null));
    }
    return new Artefact(file, read.layout(), marks, List.of());
  }

  /**
   * Of a workbook, whose formulas are calculated anew.
   *
   * @param file its name, for places in findings
   * @param read what was read of it
   */
  public static Artefact workbook(String file, Readback read) {
    Recalculation again = Recalculation.of(read);
    List<SheetCell> cells = new ArrayList<>();
    Map<String, WorkbookCells.Cell> byPlace = new HashMap<>();
    for (WorkbookCells.Cell cell : read.cells().cells()) {
      Recalculation.Outcome outcome = again.of(cell);
      byPlace.put(cell.cell(), cell);
      cells.add(
          new SheetCell(
              cell.cell(),
              cell.surface(),
              cell.row(),
              cell.column(),
              cell.number(),
              cell.formula(),
              cell.shown() == null ? "" : cell.shown(),
              outcome.number(),
              outcome.trouble()));
    }
    Map<String, Integer> blocks = new HashMap<>();
    for (Block block : read.layout().blocks()) {
      if (block.cell() != null) {
        blocks.putIfAbsent(block.cell(), block.order());
      }
    }
    List<Mark> marks = new ArrayList<>();
    for (WorkbookCells.Name name : read.cells().names()) {
      if (name.cell() != null) {
        WorkbookCells.Cell cell = byPlace.get(name.cell());
        String shown = cell == null || cell.shown() == null ? "" : cell.shown();
        int block = blocks.getOrDefault(name.cell(), -1);
        marks.add(new Mark(id(name.name()), shown, block, name.cell()));
      }
    }
    return new Artefact(file, read.layout(), marks, cells);
  }

  /** A defined name cannot hold a hyphen, and puts the comparative's mark in front. */
  private static String id(String name) {
    boolean prior = name.startsWith(PRIOR);
    String id = (prior ? name.substring(PRIOR.length()) : name).replace('_', '-');
    return prior ? id + ":prior" : id;
  }
}
