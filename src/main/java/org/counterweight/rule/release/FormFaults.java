package org.counterweight.rule.release;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.finding.Location;
import org.counterweight.finding.Severity;
import org.counterweight.rule.submission.Conformance;
import org.counterweight.rule.submission.Remark;
import org.counterweight.rule.submission.Submission;

/** What the checks of one kind found, as remarks. */
final class FormFaults {
  private FormFaults() {}

  static List<Remark> of(Submission submission, Conformance.Kind kind) {
    List<Remark> remarks = new ArrayList<>();
    for (Conformance result : submission.conformance()) {
      if (result.kind() != kind) {
        continue;
      }
      for (Conformance.Fault fault : result.faults()) {
        Location place = new Location(result.file(), null, null, null, null, fault.page(), null);
        String clause = fault.clause() == null ? "" : ", " + fault.clause();
        String times = fault.times() > 1 ? " (" + fault.times() + " times)" : "";
        Remark remark =
            Remark.at(
                place, fault.clause(), result.standard() + clause + ": " + fault.what() + times);
        // What could not be checked is worth knowing, and no breach.
        remarks.add(result.checked() ? remark : remark.as(Severity.INFO));
      }
    }
    return remarks;
  }
}
