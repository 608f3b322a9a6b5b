package org.counterweight.audit;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.counterweight.readback.WorkbookCells;
import org.counterweight.rule.submission.Conformance;
import org.counterweight.xml.PlainXml;

/**
 * Numbers that a chart has stored beside the cells it draws: what a preview shows, until the
 * program draws the chart anew.
 */
final class ChartCaches {
  /** Binary fractions are written with fifteen to seventeen digits. */
  private static final BigDecimal TOLERANCE = new BigDecimal("1e-12");

  private final Map<String, BigDecimal> cells = new HashMap<>();
  private final List<Conformance.Fault> faults = new ArrayList<>();

  private ChartCaches() {}

  /** What the charts among these parts have stored otherwise than the cells hold. */
  static List<Conformance.Fault> of(Map<String, byte[]> parts, WorkbookCells cells) {
    ChartCaches caches = new ChartCaches();
    for (WorkbookCells.Cell cell : cells.cells()) {
      if (cell.number() != null) {
        caches.cells.put(cell.cell(), cell.number());
      }
    }
    parts.forEach((name, bytes) -> {
      if (name.startsWith("xl/charts/") && name.endsWith(".xml")) {
        caches.chart(name, bytes);
      }
    });
    return caches.faults;
  }

  private void chart(String name, byte[] xml) {
    try {
      XMLStreamReader reader =
          PlainXml.inPieces().createXMLStreamReader(new ByteArrayInputStream(xml));
      boolean numbers = false;
      String range = null;
      int index = -1;
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("numRef")) {
          numbers = false;
        }
        if (event != XMLStreamConstants.START_ELEMENT) {
          continue;
        }
        switch (reader.getLocalName()) {
          case "numRef" -> numbers = true;
          case "f" -> range = numbers ? reader.getElementText() : null;
          case "pt" -> index = Integer.parseInt(reader.getAttributeValue(null, "idx"));
          case "v" -> {
            if (numbers && range != null) {
              compare(name, range, index, reader.getElementText());
            }
          }
          default -> {}
        }
      }
    } catch (XMLStreamException | IllegalArgumentException e) {
      // A part that is not well-formed is reported by itself; a range that is none has no cells.
      return;
    }
  }

  private void compare(String chart, String range, int index, String stored) {
    CellReference[] drawn =
        new AreaReference(range, SpreadsheetVersion.EXCEL2007).getAllReferencedCells();
    if (index < 0 || index >= drawn.length) {
      return;
    }
    String sheet = drawn[index].getSheetName();
    String place =
        "'"
            + sheet.replace("'", "''")
            + "'!"
            + CellReference.convertNumToColString(drawn[index].getCol())
            + (drawn[index].getRow() + 1);
    BigDecimal held = cells.get(place);
    BigDecimal shown = new BigDecimal(stored.strip());
    if (held != null && held.subtract(shown).abs().compareTo(TOLERANCE.multiply(held.abs())) > 0) {
      faults.add(
          new Conformance.Fault(
              null,
              chart
                  + " has stored "
                  + stored
                  + " for "
                  + place
                  + ", which holds "
                  + held.toPlainString(),
              1,
              null));
    }
  }
}
