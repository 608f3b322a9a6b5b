package org.counterweight.generate;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Prominence;
import org.counterweight.layout.Layout;
import org.counterweight.readback.PdfReader;
import org.counterweight.readback.UnreadableArtefact;
import org.counterweight.readback.XlsxReader;
import org.counterweight.release.ReleaseFile;
import org.counterweight.rule.Policy;
import org.counterweight.rule.prominence.Gauge;
import org.counterweight.rule.prominence.Scene;
import org.counterweight.statement.Statement;

/**
 * The second gate: reads the finished files back as a stranger would and measures what they show.
 * No template can talk its way past it, since it never asks one. Safe for threads.
 */
public final class SecondGate {
  private final Gauge gauge;

  /** A gate under this policy. */
  public SecondGate(Policy policy) {
    this.gauge = new Gauge(policy);
  }

  /**
   * Inspects the files of a release before it is one.
   *
   * @param statement the data that they show
   * @param files PDF and workbook; others are passed over
   * @throws UnreadableArtefact where a file cannot be read back, which is never a pass
   */
  public Inspection inspect(Statement statement, List<ReleaseFile> files)
      throws UnreadableArtefact {
    Gauge.Result pdf = null;
    Gauge.Result xlsx = null;
    for (ReleaseFile file : files) {
      if (file.name().endsWith(".pdf")) {
        Layout layout = new PdfReader().read(file.bytes(), file.name()).layout();
        pdf = gauge.measure(Scene.of(layout, statement), file.name());
      } else if (file.name().endsWith(".xlsx")) {
        Layout layout = new XlsxReader().read(file.bytes(), file.name()).layout();
        xlsx = gauge.measure(Scene.of(layout, statement), file.name());
      }
    }
    List<Finding> findings = new ArrayList<>();
    Prominence prominence =
        new Prominence(
            pdf == null ? List.of() : pdf.table(), xlsx == null ? List.of() : xlsx.table());
    for (Gauge.Result result : new Gauge.Result[] {pdf, xlsx}) {
      if (result != null) {
        findings.addAll(result.findings());
      }
    }
    return new Inspection(prominence, findings.stream().sorted().toList());
  }
}
