package org.counterweight.generate;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Severity;
import org.counterweight.statement.Omission;
import org.counterweight.statement.Section;
import org.counterweight.statement.Statement;

/** Decides whether section U stands in the way of a release, and takes it out. */
final class UsageGate {
  private UsageGate() {}

  /** Whether an error comes from showing raw usage. */
  static boolean refuses(Statement statement, List<Finding> findings) {
    return statement.usage() != null && findings.stream().anyMatch(UsageGate::isAboutShowing);
  }

  /**
   * A rule of the group, but for usage filed under another section: taking U out does not cure
   * that.
   */
  private static boolean isAboutShowing(Finding finding) {
    return finding.severity() == Severity.ERROR
        && finding.rule().group().equals(Section.U.code())
        && finding.location().pointer().startsWith("/" + Section.U.code());
  }

  /**
   * The statement without section U, which names the omission with its reason.
   *
   * @param reason why, in the language of the statement
   */
  static Statement withhold(Statement s, String reason) {
    List<Omission> omissions = new ArrayList<>(s.notDisclosed());
    omissions.add(new Omission(Section.U.code(), reason));
    return new Statement(
        s.schemaVersion(),
        s.id(),
        s.status(),
        s.title(),
        s.occasion(),
        s.language(),
        s.entity(),
        s.period(),
        s.comparatives(),
        s.currency(),
        s.basis(),
        s.assurance(),
        s.signOff(),
        s.evidence(),
        s.energy(),
        s.value(),
        s.harm(),
        s.oversight(),
        s.purpose(),
        null,
        omissions,
        s.foreignTerms());
  }
}
