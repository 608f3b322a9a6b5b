package org.counterweight.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.counterweight.audit.Answer;
import org.counterweight.audit.Audited;
import org.counterweight.audit.Proof;
import org.counterweight.report.html.Asked;
import org.counterweight.report.html.Audit;
import org.counterweight.report.html.Exhibit;
import org.counterweight.report.html.Tied;
import org.counterweight.rule.tieout.Tie;
import org.counterweight.statement.Figures;
import org.counterweight.statement.ReportedFigure;
import org.counterweight.statement.Section;
import org.counterweight.statement.Statement;

/** From what an audit came to, to what a page shows of it. */
final class AuditSheet {
  private static final String PRIOR = ":prior";
  private static final List<Section> SECTIONS = Arrays.asList(Section.values());

  private AuditSheet() {}

  static Audit of(Audited audited) {
    return new Audit(
        AuditSummary.row(audited),
        target(audited),
        audited.answers().stream().map(AuditSheet::asked).toList(),
        audited.statement().map(s -> ties(s, audited.ties())).orElse(List.of()),
        audited.proofs().stream().map(AuditSheet::exhibit).toList());
  }

  private static String target(Audited audited) {
    return switch (audited.target().kind()) {
      case RELEASE -> "a release folder";
      case PDF -> "a PDF by itself";
      case XLSX -> "a workbook by itself";
    };
  }

  static Asked asked(Answer answer) {
    return new Asked(
        answer.question().code(),
        answer.question().words(),
        stand(answer.state()),
        answer.word(),
        answer.note(),
        answer.findings());
  }

  private static Asked.Stand stand(Answer.State state) {
    return switch (state) {
      case NOTHING -> Asked.Stand.NOTHING;
      case HOLDS -> Asked.Stand.HOLDS;
      case INFORMED -> Asked.Stand.INFORMED;
      case WAIVED -> Asked.Stand.WAIVED;
      case UNCHECKED -> Asked.Stand.UNCHECKED;
      case JUDGEMENT -> Asked.Stand.JUDGEMENT;
      case DOUBTFUL -> Asked.Stand.DOUBTFUL;
      case BROKEN -> Asked.Stand.BROKEN;
    };
  }

  /** By figure, in the order of the data; what the data do not have comes last. */
  private static List<Tied> ties(Statement statement, List<Tie> ties) {
    Map<String, ReportedFigure> figures = new HashMap<>();
    Map<String, Integer> order = new HashMap<>();
    for (ReportedFigure figure : Figures.of(statement).all()) {
      figures.put(figure.id(), figure);
      order.put(figure.id(), order.size());
    }
    List<Tied> rows = new ArrayList<>();
    for (Tie tie : ties) {
      ReportedFigure figure = figures.get(base(tie.figure()));
      rows.add(
          new Tied(
              tie.figure(),
              label(tie.figure(), figure),
              group(tie.figure()),
              tie.data(),
              tie.printed(),
              tie.place(),
              tie.block(),
              tie.outcome() == Tie.Outcome.EQUAL,
              tie.outcome().words(),
              tie.trouble()));
    }
    rows.sort(
        Comparator.comparingInt((Tied row) -> section(row.figure()))
            .thenComparingInt(row -> order.getOrDefault(base(row.figure()), Integer.MAX_VALUE))
            .thenComparing(Tied::figure));
    return rows;
  }

  private static String base(String figure) {
    int at = figure.indexOf(':');
    return at < 0 ? figure : figure.substring(0, at);
  }

  private static String label(String id, ReportedFigure figure) {
    String label =
        figure == null || figure.kind() == null
            ? "Not in the catalogue of figures"
            : figure.kind().label();
    return id.endsWith(PRIOR)
        ? label + ", comparative"
        : id.indexOf(':') >= 0 ? label + ", calculated" : label;
  }

  /** The place of its section among the sections; what is in none comes first. */
  private static int section(String id) {
    return SECTIONS.indexOf(of(id));
  }

  private static Section of(String id) {
    return SECTIONS.stream()
        .filter(section -> id.startsWith(section.code() + "."))
        .findFirst()
        .orElse(null);
  }

  private static String group(String id) {
    Section section = of(id);
    return section == null ? "The entity" : words(section);
  }

  private static String words(Section section) {
    return switch (section) {
      case A -> "A\u2002Energy and resource cost";
      case B -> "B\u2002Business value";
      case C -> "C\u2002Harm and risk events";
      case D -> "D\u2002Human oversight";
      case E -> "E\u2002Compute by purpose";
      case U -> "U\u2002Raw usage";
    };
  }

  private static Exhibit exhibit(Proof proof) {
    boolean known = proof.item() != null;
    String digest = known ? proof.item().sha256() : null;
    return new Exhibit(
        proof.id(),
        known ? proof.item().title() : null,
        known ? proof.item().path() : null,
        known ? proof.item().source() : null,
        digest,
        proof.state() == Proof.State.ALTERED || proof.state() == Proof.State.UNPROVEN
            ? proof.found()
            : null,
        stand(proof.state()),
        proof.state().words(),
        proof.cited());
  }

  private static Asked.Stand stand(Proof.State state) {
    return switch (state) {
      case THERE -> Asked.Stand.HOLDS;
      case UNPROVEN -> Asked.Stand.DOUBTFUL;
      case ALTERED, MISSING, OUTSIDE, UNREADABLE, UNREGISTERED -> Asked.Stand.BROKEN;
      case UNCHECKED -> Asked.Stand.UNCHECKED;
      case NO_FILE -> Asked.Stand.NOTHING;
    };
  }
}
