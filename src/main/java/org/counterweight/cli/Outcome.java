package org.counterweight.cli;

import java.util.List;
import org.counterweight.finding.Prominence;
import org.counterweight.finding.Verdict;
import org.counterweight.generate.Checked;
import org.counterweight.report.Quotes;
import org.counterweight.report.Result;
import org.counterweight.report.html.Audit;
import org.counterweight.report.html.Drawn;

/**
 * What came of one input, without its text and its files.
 *
 * @param result for the report
 * @param quotes what the report may show of the input
 * @param title entity and period; null where they are not known
 * @param drawn its artefacts, where a page is to show them; empty otherwise
 * @param audit what an audit adds; null where the files were made here
 */
record Outcome(Result result, Quotes quotes, String title, List<Drawn> drawn, Audit audit) {
  Outcome {
    drawn = List.copyOf(drawn);
  }

  /** Of an input of ours. */
  Outcome(Result result, Quotes quotes, String title, List<Drawn> drawn) {
    this(result, quotes, title, drawn, null);
  }

  /** Of an input that could not be read or finished. */
  static Outcome unreadable(String input, String failure) {
    return new Outcome(
        new Result(input, null, Verdict.UNREADABLE, null, List.of(), Prominence.NONE, failure),
        Quotes.NONE,
        null,
        List.of());
  }

  /** Of an input that went through the first gate, or further. */
  static Outcome of(Checked checked, Result result, List<Drawn> drawn) {
    String title =
        checked.statement().map(s -> s.entity().name() + ", " + s.period().label()).orElse(null);
    return new Outcome(
        result, Quotes.of(result, Quoted.of(checked.text().orElse(null))), title, drawn);
  }
}
