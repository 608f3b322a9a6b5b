package org.counterweight.audit;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Prominence;
import org.counterweight.finding.Prominence.Measured;
import org.counterweight.layout.Medium;
import org.counterweight.rule.Policy;
import org.counterweight.rule.prominence.Gauge;

/**
 * Prominence, measured on every artefact of a target.
 *
 * @param prominence the tables
 * @param findings what does not hold
 */
record Measuring(Prominence prominence, List<Finding> findings) {
  static Measuring of(List<Audited.Seen> seen, Policy policy) {
    Gauge gauge = new Gauge(policy);
    List<Measured> pdf = new ArrayList<>();
    List<Measured> xlsx = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (Audited.Seen artefact : seen) {
      Gauge.Result result = gauge.measure(artefact.scene(), artefact.file());
      boolean pages = artefact.scene().layout().medium() == Medium.PDF;
      (pages ? pdf : xlsx).addAll(result.table());
      findings.addAll(result.findings());
    }
    return new Measuring(new Prominence(pdf, xlsx), findings);
  }
}
