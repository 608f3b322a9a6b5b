package org.counterweight.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.counterweight.audit.Answer.State;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Prominence;
import org.counterweight.finding.Severity;
import org.counterweight.layout.Medium;
import org.counterweight.rule.submission.Artefact;
import org.counterweight.rule.submission.Conformance;
import org.counterweight.rule.submission.Conformance.Kind;
import org.counterweight.rule.submission.EvidenceFolder;
import org.counterweight.rule.submission.Filing;
import org.counterweight.rule.submission.Submission;
import org.counterweight.statement.EvidenceItem;
import org.counterweight.statement.Statement;

/** From findings, and from what was looked at, to an answer for each question. */
final class Answers {
  private final Submission submission;
  private final Prominence prominence;
  private final String policy;
  private final Set<Finding> waived;
  private final Map<Question, List<Finding>> findings = new EnumMap<>(Question.class);
  private final List<Answer> answers = new ArrayList<>();

  private Answers(
      Submission submission, Prominence prominence, String policy, Collection<Finding> waived) {
    this.submission = submission;
    this.prominence = prominence;
    this.policy = policy;
    this.waived = new HashSet<>(waived);
  }

  /** What was looked at: whether all of it was, and what to say of that. */
  private record Look(State best, String note) {}

  /**
   * Answers every question, in their order.
   *
   * @param policy digest of the auditor's policy
   * @param waived those of the findings that somebody let pass
   */
  static List<Answer> of(
      Submission submission,
      List<Finding> findings,
      Collection<Finding> waived,
      Prominence prominence,
      String policy) {
    Answers all = new Answers(submission, prominence, policy, waived);
    for (Finding finding : findings) {
      Question.of(finding.rule())
          .ifPresent(question ->
              all.findings.computeIfAbsent(question, q -> new ArrayList<>()).add(finding));
    }
    for (Question question : Question.values()) {
      all.answers.add(all.answer(question));
    }
    return List.copyOf(all.answers);
  }

  /** The answers where a target could not be read at all. */
  static List<Answer> none() {
    return List.of(Question.values()).stream()
        .map(q -> new Answer(q, State.UNCHECKED, State.UNCHECKED.words(), "", List.of()))
        .toList();
  }

  private Answer answer(Question question) {
    List<Finding> own =
        findings.getOrDefault(question, List.of()).stream()
            .sorted(Comparator.comparing(Finding::severity))
            .toList();
    if (question == Question.WAIVED) {
      return waivers(own);
    }
    if (question == Question.UNCHECKED) {
      return unchecked(own);
    }
    Look look = look(question);
    State found = found(own);
    State state = found.compareTo(look.best()) > 0 ? found : look.best();
    return new Answer(question, state, state.words(), look.note(), own);
  }

  private Answer waivers(List<Finding> own) {
    List<Finding> all = new ArrayList<>(own);
    findings.values().stream()
        .flatMap(List::stream)
        .filter(waived::contains)
        .sorted()
        .forEach(all::add);
    int passed = all.size() - own.size();
    boolean doubt = own.stream().anyMatch(f -> f.severity() == Severity.WARNING);
    return new Answer(
        Question.WAIVED,
        doubt ? State.DOUBTFUL : passed > 0 ? State.WAIVED : State.HOLDS,
        passed == 0 ? "nothing" : count(passed, "finding"),
        doubt ? "there are suppressions that have run out or match nothing" : "",
        all);
  }

  /** It is the last of the questions, so that the others are answered by then. */
  private Answer unchecked(List<Finding> own) {
    List<String> open =
        answers.stream()
            .filter(answer -> answer.state() == State.UNCHECKED)
            .map(answer -> answer.question().code())
            .toList();
    if (open.isEmpty() && own.isEmpty()) {
      return new Answer(
          Question.UNCHECKED, State.HOLDS, "nothing", "everything was looked at", own);
    }
    return new Answer(
        Question.UNCHECKED,
        State.INFORMED,
        open.isEmpty() ? count(own.size(), "thing") : count(open.size(), "question"),
        open.isEmpty() ? "" : "left open: " + String.join(", ", open),
        own);
  }

  private State found(List<Finding> own) {
    State worst = State.NOTHING;
    for (Finding finding : own) {
      State state =
          switch (finding.severity()) {
            case ERROR -> State.BROKEN;
            case WARNING -> State.DOUBTFUL;
            case JUDGEMENT -> State.JUDGEMENT;
            case INFO -> waived.contains(finding) ? State.WAIVED : State.NOTHING;
          };
      worst = state.compareTo(worst) > 0 ? state : worst;
    }
    return worst;
  }

  private Look look(Question question) {
    return switch (question) {
      case DATA -> data();
      case FIGURES -> figures();
      case FORMULAS -> formulas();
      case RULES -> needsData(() -> new Look(State.HOLDS, "every rule on the data"));
      case PROMINENCE -> prominence();
      case EVIDENCE -> needsData(this::evidence);
      case RELEASE -> release();
      case SIGNED -> signed();
      case PRIOR -> needsData(this::prior);
      case CONFORMANCE -> conformance();
      case RERENDER -> rerender();
      case POLICY -> policy();
      case WAIVED, UNCHECKED -> new Look(State.HOLDS, "");
    };
  }

  private Look needsData(Supplier<Look> look) {
    return submission.statement() == null ? unchecked("no data could be recovered") : look.get();
  }

  private static Look unchecked(String why) {
    return new Look(State.UNCHECKED, why);
  }

  private Look data() {
    int copies = submission.copies().size();
    return copies == 0
        ? unchecked("no data could be recovered")
        : copies == 1
            ? unchecked("there is one copy only")
            : new Look(State.HOLDS, copies + " copies, value by value");
  }

  private Look figures() {
    if (submission.artefacts().isEmpty()) {
      return unchecked("there is neither PDF nor workbook to read");
    }
    String media =
        submission.artefacts().stream()
            .map(a -> a.layout().medium() == Medium.PDF ? "PDF" : "workbook")
            .distinct()
            .collect(Collectors.joining(" and "));
    return needsData(() -> new Look(State.HOLDS, media + ", every figure and every number"));
  }

  private Look formulas() {
    Artefact workbook = submission.artefact(Medium.WORKBOOK).orElse(null);
    if (workbook == null) {
      return new Look(State.NOTHING, "there is no workbook");
    }
    long formulas = workbook.cells().stream().filter(cell -> cell.formula() != null).count();
    return formulas == 0
        ? new Look(State.NOTHING, "the workbook has no formula")
        : new Look(State.HOLDS, count(formulas, "formula") + " calculated anew");
  }

  private Look prominence() {
    TreeSet<String> criteria = new TreeSet<>();
    prominence.pdf().forEach(row -> criteria.add(row.rule()));
    prominence.xlsx().forEach(row -> criteria.add(row.rule()));
    return criteria.isEmpty()
        ? unchecked("there is neither PDF nor workbook to measure")
        : new Look(State.HOLDS, criteria.size() + " criteria on the finished files");
  }

  private Look evidence() {
    List<EvidenceItem> files =
        submission.statement().evidence().stream().filter(item -> item.path() != null).toList();
    if (files.isEmpty()) {
      return new Look(
          State.NOTHING,
          submission.statement().evidence().size() + " registered, none with a file");
    }
    EvidenceFolder folder = submission.evidence();
    if (folder == null) {
      return unchecked(
          count(files.size(), "file") + " registered; no folder was given (--evidence)");
    }
    long there =
        files.stream()
            .map(item -> folder.items().get(item.path()))
            .filter(item -> item != null && item.state() == EvidenceFolder.State.READ)
            .count();
    return new Look(State.HOLDS, there + " of " + count(files.size(), "file") + " there");
  }

  private Look release() {
    Filing filing = submission.filing();
    if (filing == null) {
      return unchecked("a file by itself, without its manifest");
    }
    return filing.manifest() == null
        ? new Look(State.BROKEN, filing.trouble())
        : new Look(
            State.HOLDS, count(filing.manifest().files().size(), "file") + " against the manifest");
  }

  private Look signed() {
    return findings.containsKey(Question.SIGNED)
        ? new Look(State.INFORMED, "who signed stands in the findings")
        : new Look(State.NOTHING, "nobody signed");
  }

  private Look prior() {
    Statement statement = submission.statement();
    boolean named =
        submission.filing() != null
            && submission.filing().manifest() != null
            && submission.filing().manifest().prior() != null;
    if (statement.comparatives() == null && !named) {
      return new Look(State.NOTHING, "it names no release before it");
    }
    return submission.prior() == null
        ? unchecked("no release before it was given (--prior)")
        : new Look(
            State.HOLDS,
            statement.comparatives() == null
                ? "the manifest of the release before"
                : "against " + statement.comparatives().statement());
  }

  private Look conformance() {
    boolean pdf = submission.artefact(Medium.PDF).isPresent();
    boolean archive = submission.conformance().stream().anyMatch(c -> c.kind() == Kind.ARCHIVE);
    List<Conformance> form =
        submission.conformance().stream()
            .filter(c -> c.kind() != Kind.RENDERING && c.kind() != Kind.REVISION)
            .toList();
    if (form.isEmpty()) {
      return unchecked("there is neither PDF nor workbook to check");
    }
    if (pdf && !archive) {
      return unchecked("PDF/A and PDF/UA were left out (--no-conformance)");
    }
    List<String> open =
        form.stream().filter(c -> !c.checked()).map(Conformance::standard).distinct().toList();
    return open.isEmpty()
        ? new Look(
            State.HOLDS,
            form.stream().map(Conformance::standard).distinct().collect(Collectors.joining(", ")))
        : unchecked(String.join(", ", open) + " could not be checked");
  }

  private Look rerender() {
    List<Conformance> made =
        submission.conformance().stream().filter(c -> c.kind() == Kind.RENDERING).toList();
    if (made.isEmpty()) {
      return unchecked("not asked for (--rerender)");
    }
    return made.stream().allMatch(Conformance::checked)
        ? new Look(State.HOLDS, count(made.size(), "file") + " made again")
        : unchecked("it cannot be made again here");
  }

  private Look policy() {
    if (submission.filing() == null || submission.filing().manifest() == null) {
      return new Look(State.NOTHING, "no manifest names one");
    }
    Filing.Declared manifest = submission.filing().manifest();
    if (policy.equals(manifest.policyDigest())) {
      return new Look(State.HOLDS, "it is the auditor\u2019s policy");
    }
    if (!submission.filing().policies().contains(manifest.policyDigest())) {
      return unchecked("the policy " + manifest.policy() + " is not at hand");
    }
    return findings.containsKey(Question.POLICY)
        ? new Look(State.INFORMED, manifest.policy() + " objects to more")
        : new Look(State.HOLDS, manifest.policy() + " objects to nothing more");
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
