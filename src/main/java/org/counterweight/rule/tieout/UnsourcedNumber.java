package org.counterweight.rule.tieout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counterweight.finding.Location;
import org.counterweight.finding.Severity;
import org.counterweight.layout.Aside;
import org.counterweight.layout.Block;
import org.counterweight.layout.Hiding;
import org.counterweight.layout.Medium;
import org.counterweight.layout.Role;
import org.counterweight.rule.Policy;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.submission.Artefact;
import org.counterweight.rule.submission.Remark;
import org.counterweight.rule.submission.SheetCell;
import org.counterweight.rule.submission.Submission;
import org.counterweight.rule.submission.SubmissionRule;

/** No number stands in an artefact that the data do not explain. */
@RuleCard(
    id = "tieout.unsourced-number",
    severity = Severity.ERROR,
    title = "Each number in a table, chart or sentence comes from the data",
    why =
        "A number that nobody can trace is a claim without evidence, and the easiest place to slip one"
            + " in is beside the figures that do tie. Formulas, and exceptions such as page numbers and"
            + " numbers of standards, are declared.",
    citation = "see SEC EDGAR Filer Manual: a copy says no more than the filing",
    proposal = true,
    fix =
        "Report the number as a figure or in a sentence of the statement, or take it out of the"
            + " document.",
    since = "0.1.0",
    passes =
        """
        pdf:
          - {in: notes, figure: entity.turnover, text: "EUR 912.4 m"}
          - {in: notes, text: "Published on 26 February 2026 under ISSA 5000, page 1 of 2."}
        """,
    fails =
        """
        pdf:
          - {in: notes, figure: entity.turnover, text: "EUR 912.4 m"}
          - {in: notes, text: "AI has saved EUR 371.9 m since."}
        """)
final class UnsourcedNumber implements SubmissionRule {
  /** Beyond this many, more of them say nothing new. */
  private static final int MOST = 100;

  private static final Set<Aside.Kind> READ =
      EnumSet.of(
          Aside.Kind.TITLE,
          Aside.Kind.SUBJECT,
          Aside.Kind.KEYWORDS,
          Aside.Kind.BOOKMARK,
          Aside.Kind.ALT,
          Aside.Kind.ACTUAL_TEXT,
          Aside.Kind.ANNOTATION,
          Aside.Kind.TIP);

  @Override
  public List<Remark> check(Submission submission, Policy policy) {
    if (submission.statement() == null) {
      return List.of();
    }
    Tracing tracing = new Tracing(submission, policy);
    List<Remark> remarks = new ArrayList<>();
    for (Artefact artefact : submission.artefacts()) {
      List<Remark> found = new ArrayList<>();
      blocks(artefact, tracing, found);
      asides(artefact, tracing, found);
      if (found.size() > MOST) {
        int rest = found.size() - MOST;
        found = new ArrayList<>(found.subList(0, MOST));
        found.add(
            Remark.at(
                Location.ofFile(artefact.file()),
                Integer.toString(rest),
                rest + " more numbers in " + artefact.file() + " come from nowhere in the data"));
      }
      remarks.addAll(found);
    }
    return remarks;
  }

  private static void blocks(Artefact artefact, Tracing tracing, List<Remark> to) {
    Map<Integer, List<String>> marks = tracing.marks(artefact);
    Set<Integer> ticks = AxisTicks.of(artefact.layout(), marks.keySet());
    Map<Integer, String> running = RunningNumbers.of(artefact.layout());
    Map<String, SheetCell> cells = artefact.cellsByPlace();
    int pages = artefact.layout().surfaces().size();
    for (Block block : artefact.layout().blocks()) {
      if (!onScreen(block)
          || ticks.contains(block.order())
          || Tracing.pageNumber(block, pages)
          || formula(cells, block)) {
        continue;
      }
      List<String> judged = new ArrayList<>(marks.getOrDefault(block.order(), List.of()));
      if (running.containsKey(block.order())) {
        judged.add(running.get(block.order()));
      }
      boolean number = cells.containsKey(block.cell()) && cells.get(block.cell()).number() != null;
      List<Tracing.Loose> found =
          number ? tracing.loose(text(block), judged, "en") : tracing.loose(text(block), judged);
      found.forEach(loose -> to.add(remark(artefact, block, loose)));
    }
  }

  /** A cell beside the print area is not printed, and is on the screen all the same. */
  private static boolean onScreen(Block block) {
    return block.visible()
        || (block.cell() != null
            && !block.runs().isEmpty()
            && block.runs().stream()
                .allMatch(run -> run.hiding().equals(Set.of(Hiding.OUTSIDE_PRINT_AREA))));
  }

  private static String text(Block block) {
    return block.visible() ? block.visibleText() : block.text();
  }

  /** A calculated cell comes from the cells that its formula names. */
  private static boolean formula(Map<String, SheetCell> cells, Block block) {
    SheetCell cell = cells.get(block.cell());
    return cell != null
        && cell.formula() != null
        && cell.formula().codePoints().anyMatch(Character::isLetter);
  }

  private static Remark remark(Artefact artefact, Block block, Tracing.Loose loose) {
    Location place =
        artefact.layout().medium() == Medium.WORKBOOK
            ? Location.ofCell(artefact.file(), null, block.cell())
            : new Location(artefact.file(), null, null, null, null, block.surface(), null);
    String where = quote(text(block));
    Remark remark =
        Remark.at(
            place,
            loose.text(),
            loose.why() == null
                ? "'" + loose.text() + "' in '" + where + "' comes from nowhere in the data"
                : "'" + quote(loose.text()) + "': " + loose.why());
    boolean counted =
        loose.why() == null
            && block.role() != Role.CELL
            && block.role() != Role.CHART_TEXT
            && Numeral.in(loose.text()).stream().allMatch(n -> n.wholeUpTo(12));
    // Small whole numbers in running text count things that no data list.
    return counted ? remark.as(Severity.JUDGEMENT) : remark;
  }

  private static void asides(Artefact artefact, Tracing tracing, List<Remark> to) {
    for (Aside aside : artefact.layout().asides()) {
      if (!READ.contains(aside.kind())) {
        continue;
      }
      for (Tracing.Loose loose : tracing.loose(aside.text(), List.of())) {
        Location place =
            artefact.layout().medium() == Medium.WORKBOOK
                ? Location.ofCell(artefact.file(), null, aside.cell())
                : new Location(
                    artefact.file(),
                    null,
                    null,
                    null,
                    null,
                    aside.surface() == 0 ? null : aside.surface(),
                    null);
        to.add(
            Remark.at(
                place,
                loose.text(),
                "'"
                    + quote(loose.text())
                    + "' in text that is read aloud or shown beside the page, '"
                    + quote(aside.text())
                    + "', "
                    + (loose.why() == null
                        ? "comes from nowhere in the data"
                        : ": " + loose.why())));
      }
    }
  }

  private static String quote(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= 120 ? line : line.substring(0, 117) + "...";
  }
}
