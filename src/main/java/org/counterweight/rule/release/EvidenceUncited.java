package org.counterweight.rule.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.counterweight.finding.Location;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Policy;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.submission.Facts;
import org.counterweight.rule.submission.Remark;
import org.counterweight.rule.submission.Submission;
import org.counterweight.rule.submission.SubmissionRule;
import org.counterweight.statement.EvidenceItem;
import org.counterweight.statement.Statement;

/** Evidence is cited: by a figure, or by name in a sentence of the statement. */
@RuleCard(
    id = "evidence.uncited",
    severity = Severity.WARNING,
    title = "Each registered piece of evidence is cited by something",
    why = "A register filled with files that support nothing hides how little is supported.",
    citation = "see ISAE 3000 (Revised), on evidence relevant to the assertions",
    proposal = true,
    fix =
        "Cite it where it supports a figure, name it in the sentence that it supports, or take it out"
            + " of the register.",
    since = "0.1.0",
    passes =
        """
        data: {evidence: [{id: E-01, title: Meter readings, kind: dataset}], entity: {size: {turnover: {evidence: [E-01]}}}}
        """,
    fails =
        """
        data: {evidence: [{id: E-01, title: Meter readings, kind: dataset}]}
        """)
final class EvidenceUncited implements SubmissionRule {
  @Override
  public List<Remark> check(Submission submission, Policy policy) {
    Statement data = submission.statement();
    if (data == null) {
      return List.of();
    }
    Set<String> cited = Facts.of(withoutRegister(data)).texts();
    List<Remark> remarks = new ArrayList<>();
    for (int i = 0; i < data.evidence().size(); i++) {
      EvidenceItem item = data.evidence().get(i);
      if (item.id() != null && cited.stream().noneMatch(text -> names(text, item.id()))) {
        remarks.add(
            Remark.at(
                Location.at("/evidence/" + i),
                item.id(),
                item.id() + ", " + item.title() + ", is registered, and nothing cites it"));
      }
    }
    return remarks;
  }

  /** Whether a text is the id or names it as a word of its own, as a reason or a note does. */
  private static boolean names(String text, String id) {
    for (int at = text.indexOf(id); at >= 0; at = text.indexOf(id, at + 1)) {
      if (!isOfAnId(text, at - 1) && !isOfAnId(text, at + id.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfAnId(String text, int at) {
    return at >= 0
        && at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '-');
  }

  private static Statement withoutRegister(Statement s) {
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
        List.of(),
        s.energy(),
        s.value(),
        s.harm(),
        s.oversight(),
        s.purpose(),
        s.usage(),
        s.notDisclosed(),
        s.foreignTerms());
  }
}
