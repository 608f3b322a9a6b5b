package org.counterweight.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Location;
import org.counterweight.finding.Severity;

/**
 * An auditor's suppressions and the day by which they are judged.
 *
 * @param file their file, as it was named; null for none
 * @param entries the suppressions
 * @param asOf the day on which the audit is made; null to take the day of each statement's sign-off
 */
public record Suppressions(String file, List<Suppression> entries, LocalDate asOf) {
  /** Nothing is suppressed. */
  public static final Suppressions NONE = new Suppressions(null, List.of(), null);

  /** Keeps its own copy. */
  public Suppressions {
    entries = List.copyOf(entries);
  }

  /**
   * Findings after suppressions.
   *
   * @param findings all of them
   * @param waived those among them that were let pass
   */
  public record Applied(List<Finding> findings, List<Finding> waived) {}

  /**
   * Applies.
   *
   * @param findings what was found
   * @param signOff day of the statement's sign-off; null where it is not known
   * @return the same, with what is waived as information, and with what became of the suppressions
   */
  public Applied apply(List<Finding> findings, LocalDate signOff) {
    if (entries.isEmpty()) {
      return new Applied(findings, List.of());
    }
    LocalDate day = asOf != null ? asOf : signOff;
    Set<Suppression> used = new HashSet<>();
    Set<Suppression> expired = new HashSet<>();
    List<Finding> result = new ArrayList<>();
    List<Finding> passed = new ArrayList<>();
    for (Finding finding : findings) {
      Suppression by = finding.severity() == Severity.INFO ? null : matching(finding);
      if (by == null) {
        result.add(finding);
        continue;
      }
      used.add(by);
      if (day != null && day.isAfter(by.until())) {
        expired.add(by);
        result.add(finding);
      } else {
        Finding let = waived(finding, by);
        passed.add(let);
        result.add(let);
      }
    }
    for (Suppression entry : entries) {
      Location place = new Location(file, null, entry.line(), 1, null, null, null);
      if (expired.contains(entry)) {
        result.add(
            AuditRules.finding(
                AuditRules.EXPIRED,
                place,
                entry.until().toString(),
                "the suppression of "
                    + entry.rule()
                    + " by "
                    + entry.who()
                    + " held until "
                    + entry.until()
                    + ", and the audit is as of "
                    + day
                    + (asOf == null ? ", the day of the sign-off (--as-of names another)" : "")));
      } else if (!used.contains(entry)) {
        result.add(
            AuditRules.finding(
                AuditRules.UNUSED,
                place,
                entry.rule(),
                "the suppression of "
                    + entry.rule()
                    + (entry.place() == null ? "" : " at " + entry.place())
                    + " matches nothing here"));
      }
    }
    int waived = passed.size();
    if (waived > 0) {
      result.add(
          AuditRules.finding(
              AuditRules.WAIVED,
              Location.ofFile(file),
              Integer.toString(waived),
              waived
                  + (waived == 1 ? " finding is" : " findings are")
                  + " waived in this verdict"));
    }
    return new Applied(result, passed);
  }

  private Suppression matching(Finding finding) {
    return entries.stream().filter(entry -> entry.matches(finding)).findFirst().orElse(null);
  }

  private static Finding waived(Finding finding, Suppression by) {
    return new Finding(
        finding.rule(),
        Severity.INFO,
        "waived until "
            + by.until()
            + " by "
            + by.who()
            + " ("
            + by.reason()
            + "): "
            + finding.message(),
        finding.value(),
        finding.fix(),
        finding.citation(),
        finding.location());
  }
}
