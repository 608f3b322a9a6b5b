package org.counterweight.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.counterweight.finding.Prominence;
import org.counterweight.finding.Prominence.Measured;

/**
 * The prominence table as text: criterion, what is measured, B, C, U, threshold, verdict, one
 * artefact after the other.
 */
final class ProminenceTable {
  private static final List<String> HEAD =
      List.of("", "rule", "measured in", "B", "C", "U", "limit", "verdict");

  private final Appendable out;
  private final Ink ink;

  ProminenceTable(Appendable out, Ink ink) {
    this.out = out;
    this.ink = ink;
  }

  /** Writes the rows of both artefacts that are asked for; nothing where there are none. */
  void write(Prominence prominence, Predicate<Measured> which) throws IOException {
    one("pdf", prominence.pdf(), which);
    one("xlsx", prominence.xlsx(), which);
  }

  private void one(String artefact, List<Measured> measured, Predicate<Measured> which)
      throws IOException {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEAD);
    for (Measured row : measured) {
      if (which.test(row)) {
        rows.add(
            List.of(
                row.criterion(),
                row.rule(),
                row.unit(),
                text(row.value()),
                text(row.harm()),
                text(row.usage()),
                text(row.threshold()),
                row.outcome().code()));
      }
    }
    if (rows.size() == 1) {
      return;
    }
    int[] widths = new int[HEAD.size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    out.append(ink.bold("prominence, " + artefact)).append('\n');
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder(" ");
      for (int i = 0; i < widths.length; i++) {
        String pad = " ".repeat(widths[i] - row.get(i).length());
        boolean number = i >= 3 && i <= 6;
        line.append(' ').append(number ? pad : "").append(row.get(i)).append(number ? "" : pad);
      }
      String text = line.toString().stripTrailing();
      out.append(row.equals(HEAD) ? ink.dim(text) : text).append('\n');
    }
    out.append('\n');
  }

  private static String text(BigDecimal number) {
    return number == null ? "-" : number.toPlainString();
  }
}
