package org.counterweight.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.counterweight.finding.Citation;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Location;
import org.counterweight.finding.Prominence;
import org.counterweight.finding.RuleId;
import org.counterweight.finding.Severity;
import org.counterweight.finding.Verdict;
import org.counterweight.layout.Block;
import org.counterweight.layout.Box;
import org.counterweight.layout.Colour;
import org.counterweight.layout.Hiding;
import org.counterweight.layout.Layout;
import org.counterweight.layout.Medium;
import org.counterweight.layout.Role;
import org.counterweight.layout.Run;
import org.counterweight.layout.Surface;
import org.counterweight.layout.Type;
import org.counterweight.report.PolicyReference;
import org.counterweight.report.Result;
import org.counterweight.report.RuleText;
import org.counterweight.report.SourceLines;
import org.counterweight.report.Summary;
import org.counterweight.report.Tool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The page as a browser and a screen reader get it. */
class HtmlReportTest {
  private static final String HOSTILE = "<script>alert(1)</script> \u202E\" ' & \u001B";

  @TempDir Path folder;

  @Test
  void everyLinkLeadsSomewhereAndNoIdStandsTwice() throws Exception {
    Document page = page(entry("a & b"), entry("c"));
    Set<String> ids = new HashSet<>();
    for (Element element : all(page, "*")) {
      String id = element.getAttribute("id");
      assertThat(id.isEmpty() || ids.add(id)).as("id " + id).isTrue();
    }
    List<Element> links = new ArrayList<>(all(page, "a"));
    links.addAll(all(page, "use"));
    assertThat(links).hasSizeGreaterThan(8);
    for (Element link : links) {
      String target = link.getAttribute("href");
      assertThat(target).startsWith("#");
      assertThat(ids).contains(target.substring(1));
    }
    for (Element labelled : all(page, "*")) {
      String by = labelled.getAttribute("aria-labelledby");
      assertThat(by.isEmpty() || ids.containsAll(List.of(by.split(" ")))).as(by).isTrue();
    }
  }

  @Test
  void nothingIsFetchedOrRun() throws Exception {
    page(entry(HOSTILE));
    String text = Files.readString(file());
    assertThat(text)
        .doesNotContain("http:", "https:", "<script", "<link", "url(\"", "@import", "\u202E")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt; &lt;U+202E&gt;&quot;");
  }

  @Test
  void everyPictureHasWordsAndEveryTableAHead() throws Exception {
    Document page = page(entry("a"));
    for (Element image : all(page, "img")) {
      assertThat(image.getAttribute("alt")).contains("statement.pdf");
    }
    for (Element svg : all(page, "svg")) {
      boolean hidden = svg.getAttribute("aria-hidden").equals("true");
      assertThat(hidden || !svg.getAttribute("aria-label").isEmpty()).isTrue();
    }
    for (Element table : all(page, "table")) {
      assertThat(table.getElementsByTagName("thead").getLength()).isEqualTo(1);
    }
    int before = 1;
    for (Element element : all(page, "*")) {
      if (element.getTagName().matches("h[1-6]")) {
        int level = element.getTagName().charAt(1) - '0';
        assertThat(level).as(element.getTextContent()).isLessThanOrEqualTo(before + 1);
        before = level;
      }
    }
  }

  @Test
  void aVerdictIsAWordAndAShapeAndNeverAColourAlone() throws Exception {
    Element row = byId(page(entry("a")), "s1-pdf-P9");
    assertThat(row.getTextContent()).contains("51\u202F200", "20\u202F100", "0.95", "fail");
    assertThat(all(row, "use").getFirst().getAttribute("href")).isEqualTo("#shape-fail");
    assertThat(row.getTextContent()).contains("It holds").contains("prominence.area");
  }

  @Test
  void whatWasCountedIsOutlinedWhereItStands() throws Exception {
    Document page = page(entry("a"));
    Element first = byId(page, "s1-pdf-at-1");
    Element over = all(first, "svg").getFirst();
    assertThat(over.getAttribute("viewBox")).isEqualTo("0 0 200 300");
    Element harm = group(over, "o o-C");
    assertThat(all(harm, "path").getFirst().getAttribute("d")).isEqualTo("M20 100h80v10h-80z");
    Element usage = group(over, "o o-U");
    // Two lines, one under the other, are one outline.
    assertThat(all(usage, "path").get(1).getAttribute("d")).isEqualTo("M18.5 18.5h103v33h-103z");
    assertThat(all(over, "path").stream().map(p -> p.getAttribute("class"))).contains("hidden");
    assertThat(first.getTextContent())
        .contains("2000") // two lines of 100 by 10
        .contains("(8 to 12)")
        .contains("1 piece of text is off the page.");
  }

  @Test
  void aFindingStandsInTheListAndBesideItsPage() throws Exception {
    Document page = page(entry("a"));
    assertThat(byId(page, "s1-f1").getTextContent())
        .contains("usage is too big")
        .contains("What to do: Make it smaller.")
        .contains("A law [proposal, not law]");
    Element beside = byId(page, "s1-pdf-at-1");
    assertThat(beside.getTextContent()).contains("Found here").contains("usage is too big");
  }

  @Test
  void aRefusedInputShowsTheLineThatIsWrong() throws Exception {
    Finding finding =
        finding("schema.required", Location.in("in.yaml", "/pue", 3, 6, 9), "is not a number");
    Result result =
        new Result(
            "in.yaml", null, Verdict.NON_COMPLIANT, null, List.of(finding), Prominence.NONE, null);
    SourceLines lines = (file, number) -> Optional.of("pue: 1.x # " + number);
    Document page = page(new Entry(null, result, lines, List.of()));
    Element pre = all(byId(page, "s1-f1"), "pre").getFirst();
    assertThat(pre.getTextContent()).isEqualTo("3  pue: 1.x # 3");
    assertThat(all(pre, "mark").getFirst().getTextContent()).isEqualTo("1.x");
  }

  @Test
  void nothingIsSaidToBeMadeOfWhatWasHandedIn() throws Exception {
    page(entry("a"));
    assertThat(Files.readString(file())).contains("the files shown below were made to be measured");
    page(audited());
    String audit = Files.readString(file());
    assertThat(audit).doesNotContain("made to be measured", "no file was made", "Released to");
    assertThat(audit).contains("a PDF by itself");
  }

  @Test
  void anAuditAnswersItsQuestionsAndTiesItsFigures() throws Exception {
    Document page = page(audited());
    Element question = byId(page, "s1-asked-figures");
    assertThat(question.getTextContent()).contains("Do they tie?", "no", "1 error");
    assertThat(all(question, "a").getFirst().getAttribute("href")).isEqualTo("#s1-f1");
    Element table =
        all(page, "table").stream()
            .filter(t -> t.getAttribute("class").equals("fig tie"))
            .findFirst()
            .orElseThrow();
    assertThat(table.getTextContent())
        .contains("Net value", "618\u202F400 EUR", "9.6", "different");
    assertThat(all(table, "a").getFirst().getAttribute("href")).isEqualTo("#s1-pdf-at-1");
    assertThat(all(page, "code").stream().map(Element::getTextContent)).contains("a.csv", "00aa");
    // The figure stands in one line alone, so the pin is there; on the page of 200 by 300 points.
    Element pin = byId(page, "s1-f1-pin");
    assertThat(pin.getAttribute("href")).isEqualTo("#s1-f1");
    assertThat(pin.getAttribute("style")).isEqualTo("left:63.00%;top:5.00%");
    assertThat(all(byId(page, "s1-f1"), "a").getFirst().getAttribute("href"))
        .isEqualTo("#s1-f1-pin");
  }

  @Test
  void aFindingWithoutAPlaceOnItsPageIsPinnedAtTheMargin() throws Exception {
    Document page = page(entry("a"));
    assertThat(byId(page, "s1-f1-pin").getAttribute("style")).isEqualTo("left:94.25%;top:3.83%");
    assertThat(all(page, "rect").stream().map(r -> r.getAttribute("class")))
        .noneMatch(name -> name.startsWith("spot"));
  }

  @Test
  void ofVeryLongLinesOnlyThePlaceIsShown() {
    String line = "\uD83D\uDE00".repeat(5000);
    Excerpt excerpt = Excerpt.of(line, 4000, 4010);
    assertThat(excerpt.marked().codePointCount(0, excerpt.marked().length())).isEqualTo(10);
    assertThat(excerpt.before()).startsWith("\u2026").hasSizeLessThan(200);
    assertThat(excerpt.after()).endsWith("\u2026").hasSizeLessThan(200);
    assertThat(Excerpt.of("", 1, null)).isEqualTo(new Excerpt("", "", ""));
  }

  @Test
  void outlinesJoinWhatBelongsTogetherAndNeverTakeInAnotherSide() {
    Box left = new Box(0, 0, 40, 10);
    Box right = new Box(100, 0, 40, 10);
    assertThat(Outlines.of(Side.B, Map.of(Side.B, List.of(left, right))))
        .containsExactly(new Box(0, 0, 140, 10));
    Box between = new Box(60, 0, 20, 10);
    assertThat(Outlines.of(Side.B, Map.of(Side.B, List.of(left, right), Side.U, List.of(between))))
        .containsExactly(left, right);
  }

  @Test
  void theSameResultsGiveTheSameBytesAndLeaveNothingElse() throws Exception {
    page(entry("a"));
    byte[] first = Files.readAllBytes(file());
    page(entry("a"));
    assertThat(Files.readAllBytes(file())).isEqualTo(first);
    try (var files = Files.list(folder)) {
      assertThat(files.toList()).containsExactly(file());
    }
  }

  @Test
  void anUnfinishedPageLeavesTheOldOne() throws Exception {
    Files.writeString(file(), "old");
    try (HtmlReport report = report()) {
      report.add(entry("a"));
    }
    try (var files = Files.list(folder)) {
      assertThat(files.toList()).containsExactly(file());
    }
    assertThat(file()).hasContent("old");
  }

  /** Two runs that were told the same file: the later page stands, and neither breaks the other. */
  @Test
  void twoPagesForOneFileDoNotDisturbEachOther() throws Exception {
    try (HtmlReport first = report()) {
      first.add(entry("of the first run"));
      try (HtmlReport second = report()) {
        second.add(entry("of the second run"));
      }
      try (HtmlReport third = report()) {
        third.add(entry("of the third run"));
        first.end(Summary.NONE);
        assertThat(file()).content().contains("of the first run");
        third.end(Summary.NONE);
      }
    }
    assertThat(file()).content().contains("of the third run").doesNotContain("of the first run");
    try (var files = Files.list(folder)) {
      assertThat(files.toList()).containsExactly(file());
    }
  }

  @Test
  void aFolderIsNoFile() {
    assertThatThrownBy(() ->
            new HtmlReport(
                folder, new Tool("t", "1"), new PolicyReference("p", "1", "00"), List.of()))
        .isInstanceOf(IOException.class)
        .hasMessage("it is a folder");
  }

  private Path file() {
    return folder.resolve("page.html");
  }

  private HtmlReport report() throws IOException {
    return new HtmlReport(
        file(),
        new Tool("counterweight", "0.1.0"),
        new PolicyReference("p", "2026-01", "00ff"),
        List.of(
            new RuleText(
                "prominence.area", Severity.ERROR, "It holds", "Why.", citation(), "Mend.")));
  }

  private Document page(Entry... entries) throws Exception {
    try (HtmlReport report = report()) {
      Summary summary = Summary.NONE;
      for (Entry entry : entries) {
        report.add(entry);
        summary = summary.plus(entry.result().verdict());
      }
      report.end(summary);
    }
    String text = Files.readString(file()).replaceFirst("<!DOCTYPE html>", "");
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)));
  }

  private static Entry entry(String title) {
    Prominence.Measured row =
        new Prominence.Measured(
            "P9",
            "prominence.area",
            "pt2",
            new BigDecimal("51200"),
            null,
            new BigDecimal("20100"),
            new BigDecimal("0.95"),
            Prominence.Outcome.FAIL);
    Location page = new Location("statement.pdf", null, null, null, null, 1, null);
    Result result =
        new Result(
            title + ".yaml",
            "s",
            Verdict.NON_COMPLIANT,
            null,
            List.of(finding("prominence.area", page, "usage is too big")),
            new Prominence(List.of(row), List.of()),
            null);
    return new Entry(title, result, SourceLines.NONE, List.of(drawn(title)));
  }

  /** A PDF that prints another number than the data have, in the first of its lines. */
  private static Entry audited() {
    Location page = new Location("statement.pdf", null, null, null, null, 1, null);
    Finding finding = finding("tieout.pdf-value", page, "'9.6' is printed for value.net");
    Result result =
        new Result(
            "statement.pdf",
            "s",
            Verdict.NON_COMPLIANT,
            null,
            List.of(finding),
            new Prominence(List.of(), List.of()),
            null);
    List<Asked> asked =
        List.of(
            new Asked(
                "figures", "Do they tie?", Asked.Stand.BROKEN, "no", "all", List.of(finding)));
    Tied tied =
        new Tied(
            "value.net",
            "Net value",
            "B Business value",
            "618400 EUR",
            "9.6",
            page,
            0,
            false,
            "different",
            finding.message());
    Exhibit exhibit =
        new Exhibit(
            "E-01",
            "Readings",
            "a.csv",
            null,
            "00aa",
            null,
            Asked.Stand.HOLDS,
            "there",
            List.of("value.net"));
    AuditRow row =
        new AuditRow(
            "statement.pdf",
            null,
            "s",
            "E",
            "2025",
            Verdict.NON_COMPLIANT,
            null,
            1,
            0,
            0,
            0,
            Mark.of(asked),
            List.of("statement.pdf"),
            Map.of());
    return new Entry(
        "E, 2025",
        result,
        SourceLines.NONE,
        List.of(drawn("text")),
        new Audit(row, "a PDF by itself", asked, List.of(tied), List.of(exhibit)));
  }

  /** A page with two lines of usage, one of harm, and one line of harm beyond its edge. */
  private static Drawn drawn(String text) {
    List<Block> blocks =
        List.of(
            block(0, text, new Box(20, 20, 100, 10), 12, Set.of()),
            block(1, text, new Box(20, 40, 100, 10), 8, Set.of()),
            block(2, text, new Box(20, 100, 80, 10), 8, Set.of()),
            block(3, text, new Box(190, 290, 80, 10), 8, Set.of(Hiding.OFF_SURFACE)));
    Layout layout =
        new Layout(
            Medium.PDF,
            true,
            "en",
            List.of(new Surface(1, "1", 200, 300, true)),
            blocks,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return new Drawn(
        "statement.pdf",
        layout,
        Map.of(
            1,
            Map.of(
                Side.U,
                List.of(blocks.get(0).box(), blocks.get(1).box()),
                Side.C,
                List.of(blocks.get(2).box()))),
        List.of(Side.U, Side.U, Side.C, Side.C),
        List.of(Optional.of(new byte[] {1, 2, 3})));
  }

  private static Block block(int order, String text, Box box, double size, Set<Hiding> hiding) {
    Type type = new Type(size, "Sans", false, false, 5);
    Run run = new Run(text, 1, box, type, Colour.BLACK, Colour.WHITE, hiding);
    return new Block(
        order, 1, Role.PARAGRAPH, 0, text, box, List.of(run), List.of(), List.of(), null);
  }

  private static Finding finding(String rule, Location at, String message) {
    return new Finding(
        new RuleId(rule), Severity.ERROR, message, null, "Make it smaller.", citation(), at);
  }

  private static Citation citation() {
    return new Citation("A law", true);
  }

  private static Element group(Element in, String name) {
    return all(in, "g").stream()
        .filter(g -> g.getAttribute("class").equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Element byId(Document page, String id) {
    return all(page, "*").stream()
        .filter(element -> element.getAttribute("id").equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no element has the id " + id));
  }

  private static List<Element> all(Document page, String tag) {
    return elements(page.getElementsByTagName(tag));
  }

  private static List<Element> all(Element in, String tag) {
    return elements(in.getElementsByTagName(tag));
  }

  private static List<Element> elements(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
