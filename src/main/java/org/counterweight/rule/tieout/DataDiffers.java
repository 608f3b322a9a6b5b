package org.counterweight.rule.tieout;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.counterweight.finding.Location;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Policy;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.submission.Artefact;
import org.counterweight.rule.submission.DataCopy;
import org.counterweight.rule.submission.Remark;
import org.counterweight.rule.submission.Submission;
import org.counterweight.rule.submission.SubmissionRule;

/** Every file carries the same data. */
@RuleCard(
    id = "tieout.data-differs",
    severity = Severity.ERROR,
    title = "The data in the folder, in the PDF and in the workbook are the same",
    why =
        "Whoever reads the data out of the PDF must get what the next reader gets out of the folder.",
    citation = "see the ZUGFeRD/Factur-X pattern: one set of data in a document for people",
    proposal = true,
    fix = "Publish again, so that each file carries the data of the release.",
    since = "0.1.0",
    passes =
        """
        copies:
          statement.json: {/currency: EUR}
          statement.pdf: {/currency: EUR}
        """,
    fails =
        """
        copies:
          statement.json: {/currency: EUR}
          statement.pdf: {/currency: USD}
        """)
final class DataDiffers implements SubmissionRule {
  private static final int MOST = 20;

  @Override
  public List<Remark> check(Submission submission, Policy policy) {
    List<Remark> remarks = new ArrayList<>();
    DataCopy first = null;
    for (DataCopy copy : submission.copies()) {
      if (copy.trouble() != null) {
        remarks.add(
            Remark.at(
                Location.ofFile(copy.file()),
                null,
                "the data carried in " + copy.file() + " cannot be read: " + copy.trouble()));
      } else if (first == null) {
        first = copy;
      } else {
        compare(first, copy, remarks);
      }
    }
    for (Artefact artefact : submission.artefacts()) {
      boolean carries =
          submission.copies().stream().anyMatch(copy -> copy.file().equals(artefact.file()));
      if (!carries && !submission.copies().isEmpty()) {
        remarks.add(
            Remark.at(
                Location.ofFile(artefact.file()),
                null,
                artefact.file()
                    + " carries no data, and "
                    + submission.copies().getFirst().file()
                    + " does"));
      }
    }
    return remarks;
  }

  private static void compare(DataCopy one, DataCopy other, List<Remark> to) {
    TreeSet<String> pointers = new TreeSet<>(one.values().keySet());
    pointers.addAll(other.values().keySet());
    int found = 0;
    for (String pointer : pointers) {
      String here = one.values().get(pointer);
      String there = other.values().get(pointer);
      if (here == null || !here.equals(there)) {
        found++;
        if (found <= MOST) {
          to.add(
              Remark.at(
                  new Location(other.file(), pointer, null, null, null, null, null),
                  there,
                  one.file() + says(here) + ", " + other.file() + says(there)));
        }
      }
    }
    if (found > MOST) {
      to.add(
          Remark.at(
              Location.ofFile(other.file()),
              Integer.toString(found),
              found + " values differ between " + one.file() + " and " + other.file()));
    }
  }

  private static String says(String value) {
    return value == null ? " has nothing there" : " has '" + value + "'";
  }
}
