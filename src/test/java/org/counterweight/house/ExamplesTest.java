package org.counterweight.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Severity;
import org.counterweight.generate.Checked;
import org.counterweight.generate.Checker;
import org.counterweight.generate.UsageMode;
import org.counterweight.generate.WithheldUsage;
import org.counterweight.intake.Format;
import org.counterweight.rule.BaseStatement;
import org.counterweight.statement.EvidenceItem;
import org.counterweight.statement.EvidenceKind;
import org.counterweight.statement.Figures;
import org.counterweight.statement.Measure;
import org.counterweight.statement.ReportedFigure;
import org.counterweight.statement.Restatement;
import org.counterweight.statement.Site;
import org.counterweight.statement.Statement;
import org.counterweight.statement.StatementStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples are what their comments say they are. */
class ExamplesTest {
  private static final String HEADER = "# yaml-language-server: $schema=";

  static Stream<Example> all() {
    return Example.all().stream();
  }

  static Stream<Example> compliant() {
    return Example.compliant().stream();
  }

  static Stream<Example> refused() {
    return Example.refused().stream();
  }

  static Stream<Example> wellFormed() {
    // A file that is refused for its structure has no statement to look into.
    return all().filter(example -> !example.opening().startsWith("refused: schema."));
  }

  static Stream<Example> compiled() {
    return wellFormed().filter(e -> e.statement().status() == StatementStatus.COMPILED);
  }

  @Test
  void thereAreAsManyAsPromised() {
    assertThat(Example.compliant()).hasSizeGreaterThanOrEqualTo(5);
    assertThat(Example.refused()).hasSizeGreaterThanOrEqualTo(5);
    assertThat(compiled().toList()).hasSizeGreaterThanOrEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("all")
  void editorsFindTheSchema(Example example) throws Exception {
    String first = example.lines().getFirst();
    assertThat(first).startsWith(HEADER);
    Path schema = example.file().resolveSibling(first.substring(HEADER.length())).normalize();
    assertThat(schema).isEqualTo(Path.of("schemas/statement-1.0.schema.json")).exists();
  }

  @ParameterizedTest
  @MethodSource("compliant")
  void compliantOnesPassAndExplainEveryFinding(Example example) {
    Example.Run run = example.validate();
    assertThat(run.exit()).isZero();
    assertThat(rules(run, "error")).isEmpty();
    for (String severity : List.of("warning", "judgement", "info")) {
      assertThat(rules(run, severity)).allMatch(rule -> example.opening().contains(rule));
    }
  }

  @ParameterizedTest
  @MethodSource("refused")
  void refusedOnesFailForWhatTheirCommentSays(Example example) {
    String opening = example.opening();
    assertThat(opening).startsWith("refused: ").contains(" — ");
    String named = opening.substring("refused: ".length(), opening.indexOf(" — "));
    Example.Run run = example.validate();
    assertThat(run.exit()).isEqualTo(1);
    assertThat(rules(run, "error")).containsExactlyInAnyOrder(named.split(", "));
    assertThat(rules(run, "warning")).allMatch(opening::contains);
    assertThat(rules(run, "judgement")).allMatch(opening::contains);
  }

  @Test
  void priorsOfTheSecondYearAreTheFirstYear() {
    Statement first = Example.named("compliant/harbourne-2024.yaml").statement();
    Statement second = Example.named("compliant/harbourne-2025.yaml").statement();
    assertThat(second.comparatives().statement()).isEqualTo(first.id());
    assertThat(second.comparatives().end()).isEqualTo(first.period().end());
    assertThat(second.period().start()).isEqualTo(first.period().end().plusDays(1));

    Figures before = Figures.of(first);
    Map<String, Restatement> restated =
        second.comparatives().restatements().stream()
            .collect(Collectors.toMap(Restatement::figure, Function.identity()));
    assertThat(restated).isNotEmpty();
    Set<String> differing = new TreeSet<>();
    for (ReportedFigure figure : Figures.of(second).all()) {
      if (figure.figure().prior() == null) {
        continue;
      }
      ReportedFigure old = before.find(figure.id()).orElseThrow(() -> new AssertionError(figure));
      assertThat(old.figure().unit()).as(figure.id()).isEqualTo(figure.figure().unit());
      BigDecimal value = old.figure().value();
      if (value.compareTo(figure.figure().prior()) != 0) {
        differing.add(figure.id());
        assertThat(restated).containsKey(figure.id());
        assertThat(restated.get(figure.id()).published()).isEqualByComparingTo(value);
      }
    }
    assertThat(differing).isEqualTo(new TreeSet<>(restated.keySet()));
  }

  @ParameterizedTest
  @MethodSource("compiled")
  void everyPublicFigureCitesItsSource(Example example) {
    Statement statement = example.statement();
    Map<String, EvidenceItem> register =
        statement.evidence().stream()
            .collect(Collectors.toMap(EvidenceItem::id, Function.identity()));
    List<ReportedFigure> figures = Figures.of(statement).all();
    assertThat(figures).isNotEmpty();
    for (ReportedFigure figure : figures) {
      assertThat(evidence(statement, figure))
          .as(figure.id())
          .isNotEmpty()
          .allSatisfy(id -> {
            assertThat(register).containsKey(id);
            assertThat(register.get(id).kind()).isEqualTo(EvidenceKind.PUBLIC_SOURCE);
            assertThat(register.get(id).source()).isNotBlank();
          });
    }
    assertThat(statement.occasion()).contains("not a publication of " + statement.entity().name());
  }

  /** The readings of a measure have no evidence of their own but that of the measure. */
  private static List<String> evidence(Statement statement, ReportedFigure figure) {
    String list = "/value/measures/";
    if (!figure.pointer().startsWith(list)) {
      return figure.figure().evidence();
    }
    String rest = figure.pointer().substring(list.length());
    Measure measure =
        statement.value().measures().get(Integer.parseInt(rest.substring(0, rest.indexOf('/'))));
    return measure.evidence();
  }

  @Test
  void compliantCompiledStatementShowsNoUsage() {
    assertThat(compiled().filter(e -> e.toString().startsWith("compliant")))
        .isNotEmpty()
        .allSatisfy(example -> {
          assertThat(example.statement().usage()).isNull();
          assertThat(example.statement().notDisclosed())
              .anyMatch(omission -> omission.what().equals("usage"));
        });
  }

  @Test
  void tokensThatStandAloneGoOutWithoutThem() {
    Example example = Example.named("refused/alphabet-tokens.yaml");
    Checker checker =
        new Checker(
            Example.reader(),
            BaseStatement.policy(),
            character -> true,
            UsageMode.WITHHOLD,
            new WithheldUsage(language -> "withheld"));
    Checked checked = checker.check(example.source(), Format.YAML);
    assertThat(checked.usageWithheld()).isTrue();
    assertThat(checked.statement().orElseThrow().usage()).isNull();
    assertThat(checked.findings()).extracting(Finding::severity).doesNotContain(Severity.ERROR);
  }

  @ParameterizedTest
  @MethodSource("wellFormed")
  void evidenceFilesAreThoseOfTheRegister(Example example) throws Exception {
    for (EvidenceItem item : example.statement().evidence()) {
      if (item.path() != null) {
        byte[] bytes = Files.readAllBytes(Example.ROOT.resolve("evidence").resolve(item.path()));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
        assertThat(item.sha256()).as(item.path()).isEqualTo(HexFormat.of().formatHex(digest));
      }
    }
  }

  @Test
  void everyEvidenceFileIsCited() throws Exception {
    Set<String> cited =
        wellFormed()
            .flatMap(example -> example.statement().evidence().stream())
            .map(EvidenceItem::path)
            .filter(path -> path != null)
            .collect(Collectors.toSet());
    Path folder = Example.ROOT.resolve("evidence");
    try (Stream<Path> files = Files.walk(folder)) {
      Set<String> there =
          files
              .filter(Files::isRegularFile)
              .map(file -> folder.relativize(file).toString().replace('\\', '/'))
              .collect(Collectors.toSet());
      assertThat(there).isNotEmpty().isEqualTo(cited);
    }
  }

  @Test
  void metersAgreeWithTheStatements() throws Exception {
    for (String year : List.of("2024", "2025")) {
      Statement statement = Example.named("compliant/harbourne-" + year + ".yaml").statement();
      Site site = statement.energy().sites().getFirst();
      Path file = Example.ROOT.resolve("evidence/harbourne/meters-" + year + ".csv");
      List<BigDecimal> sums = columnSums(file);
      assertThat(sums.get(5)).isEqualByComparingTo(site.itEnergy().value());
      assertThat(sums.get(6)).isEqualByComparingTo(site.facilityEnergy().value());
      assertThat(sums.get(2)).isEqualByComparingTo(site.workloads().experiments().value());
      assertThat(sums.get(8)).isEqualByComparingTo(site.waterConsumed().value());
    }
  }

  /** Sums of the columns over the months, which are also in the last line. */
  private static List<BigDecimal> columnSums(Path file) throws Exception {
    List<List<BigDecimal>> rows =
        Files.readAllLines(file).stream()
            .skip(1)
            .map(line -> Arrays.stream(line.split(",")).skip(1).map(BigDecimal::new).toList())
            .toList();
    assertThat(rows).hasSize(13);
    List<BigDecimal> sums =
        rows.subList(0, 12).stream()
            .reduce((a, b) ->
                Stream.iterate(0, i -> i + 1)
                    .limit(a.size())
                    .map(i -> a.get(i).add(b.get(i)))
                    .toList())
            .orElseThrow();
    assertThat(sums).isEqualTo(rows.getLast());
    return sums;
  }

  private static Set<String> rules(Example.Run run, String severity) {
    return run.findings().stream()
        .filter(finding -> finding.path("severity").asString().equals(severity))
        .map(finding -> finding.path("rule").asString())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
