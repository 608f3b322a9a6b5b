package org.counterweight.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.counterweight.rule.BaseStatement;
import org.counterweight.statement.Figures;
import org.counterweight.statement.ReportedFigure;
import org.counterweight.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What the templates make of statements, read back as XHTML. */
class StatementPdfTest {
  private static final Map<String, Statement> VARIANTS = StatementVariants.all();
  private static final TemplateEngine ENGINE = TemplateEngine.bundled();

  static Stream<String> variants() {
    return VARIANTS.keySet().stream();
  }

  private static String xhtml(String variant) throws RenderException {
    return new StatementPdf(ENGINE).xhtml(StatementVariants.input(VARIANTS.get(variant)));
  }

  private static Document parse(String xhtml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    return factory
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xhtml.replace("<!DOCTYPE html>", ""))));
  }

  private static List<Element> elements(Document document, String tag) {
    NodeList nodes = document.getElementsByTagName(tag);
    List<Element> found = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }

  private static String text(Element element) {
    return element.getTextContent().strip().replaceAll("\\s+", " ");
  }

  @ParameterizedTest
  @MethodSource("variants")
  void everyFigureStandsThereWithItsValue(String variant) throws Exception {
    Document document = parse(xhtml(variant));
    Map<String, List<String>> shown = new HashMap<>();
    for (Element element : elements(document, "*")) {
      if (element.hasAttribute("data-figure")) {
        shown
            .computeIfAbsent(element.getAttribute("data-figure"), k -> new ArrayList<>())
            .add(text(element));
      }
    }
    Map<String, String> missing = new TreeMap<>();
    boolean comma =
        StatementVariants.input(VARIANTS.get(variant)).locale().getLanguage().equals("de");
    for (ReportedFigure figure : Figures.of(VARIANTS.get(variant)).all()) {
      List<String> texts = shown.getOrDefault(figure.id(), List.of());
      if (texts.stream().noneMatch(t -> isValue(t, figure.figure().value(), comma))) {
        missing.put(figure.id(), figure.figure().value() + " in " + texts);
      }
    }
    // Measures outside the total show their net amount and why it is not counted, not the way
    // there.
    missing.keySet().removeIf(id -> variant.equals("many-measures") && isCostOfForecast(id));
    assertThat(missing).isEmpty();
  }

  private static boolean isCostOfForecast(String id) {
    return id.matches("value\\.(gross|ai-cost)\\.task-time\\.use-(1[6-9]|20)(\\..*)?");
  }

  private static boolean isValue(String text, BigDecimal value, boolean comma) {
    String number = text.replaceAll("[^0-9.,()\u2212]", "");
    number = comma ? number.replace(".", "").replace(',', '.') : number.replace(",", "");
    boolean negative = number.startsWith("(") || number.startsWith("\u2212");
    number = number.replaceAll("[^0-9.]", "");
    if (number.isEmpty()) {
      return false;
    }
    BigDecimal read = negative ? new BigDecimal(number).negate() : new BigDecimal(number);
    return Stream.of(0, 3, 6, 9, 12)
        .anyMatch(power -> value.scaleByPowerOfTen(-power).compareTo(read) == 0);
  }

  @ParameterizedTest
  @MethodSource("variants")
  void linksLeadSomewhereAndIdsAreUnique(String variant) throws Exception {
    Document document = parse(xhtml(variant));
    List<String> ids =
        elements(document, "*").stream()
            .map(e -> e.getAttribute("id"))
            .filter(i -> !i.isEmpty())
            .toList();
    assertThat(ids).doesNotHaveDuplicates();
    List<String> targets =
        elements(document, "a").stream().map(a -> a.getAttribute("href").substring(1)).toList();
    assertThat(targets).isNotEmpty();
    assertThat(ids).containsAll(targets);
  }

  @ParameterizedTest
  @MethodSource("variants")
  void chartsSayWhatTheyShowAndStayInsideTheirFrame(String variant) throws Exception {
    List<Element> charts = elements(parse(xhtml(variant)), "svg");
    assertThat(charts).hasSizeGreaterThanOrEqualTo(5);
    for (Element chart : charts) {
      assertThat(chart.getAttribute("aria-label")).hasSizeGreaterThan(20);
      String[] box = chart.getAttribute("viewBox").split(" ", -1);
      NodeList bars = chart.getElementsByTagName("rect");
      for (int i = 0; i < bars.getLength(); i++) {
        Element bar = (Element) bars.item(i);
        assertInside(bar, "x", "width", new BigDecimal(box[2]));
        assertInside(bar, "y", "height", new BigDecimal(box[3]));
      }
    }
  }

  private static void assertInside(Element bar, String from, String length, BigDecimal limit) {
    BigDecimal start = new BigDecimal(bar.getAttribute(from));
    BigDecimal size = new BigDecimal(bar.getAttribute(length));
    assertThat(start).isGreaterThanOrEqualTo(BigDecimal.ZERO);
    assertThat(size).isGreaterThanOrEqualTo(BigDecimal.ZERO);
    assertThat(start.add(size)).isLessThanOrEqualTo(limit);
  }

  @ParameterizedTest
  @MethodSource("variants")
  void usageComesAfterValueAndHarmWithFewerWords(String variant) throws Exception {
    Document document = parse(xhtml(variant));
    List<String> sections =
        elements(document, "section").stream().map(e -> e.getAttribute("id")).toList();
    if (!sections.contains("usage")) {
      return;
    }
    assertThat(sections).containsSubsequence("energy", "value", "harm", "usage");
    assertThat(words(document, "value")).isGreaterThanOrEqualTo(words(document, "usage"));
    assertThat(words(document, "harm")).isGreaterThanOrEqualTo(words(document, "usage"));
  }

  private static long words(Document document, String section) {
    return elements(document, "section").stream()
        .filter(e -> e.getAttribute("id").equals(section))
        .mapToLong(e -> text(e).split(" ", -1).length)
        .sum();
  }

  @Test
  void panelsOfTheCoverAreThreeOrFour() throws Exception {
    assertThat(panels("base")).containsExactly("panel A", "panel B", "panel C", "panel U");
    assertThat(panels("no-usage")).containsExactly("panel A", "panel B", "panel C");
  }

  private static List<String> panels(String variant) throws Exception {
    return elements(parse(xhtml(variant)), "div").stream()
        .map(e -> e.getAttribute("class"))
        .filter(c -> c.startsWith("panel"))
        .toList();
  }

  @Test
  void withoutUsageNoUsageFigureIsLeftAnywhere() throws Exception {
    assertThat(xhtml("base")).contains("data-figure=\"usage.", "tn tokens", "Raw usage</h2>");
    assertThat(xhtml("no-usage"))
        .doesNotContain(
            "data-figure=\"usage.", "tn tokens", "Raw usage</h2>", "How much it was used");
  }

  @Test
  void withheldUsageIsSaidOnTheCoverAndInTheNotes() throws Exception {
    ViewInput input = StatementVariants.letter(VARIANTS.get("no-usage"));
    String xhtml = new StatementPdf(ENGINE).xhtml(input);
    assertThat(xhtml)
        .contains("Raw usage is withheld from this document.")
        .contains("is withheld from this document, because")
        .contains("size: 8.5in 11in")
        .contains("February 26, 2026");
  }

  @Test
  void aCompiledStatementSaysSoOnTheCoverAndOnEveryPage() throws Exception {
    String xhtml = xhtml("compiled");
    assertThat(xhtml)
        .contains("This statement was not issued, reviewed or approved by Aldersea Logistics plc.")
        .contains("No market-based figure is published for AI work alone.");
    assertThat(text(elements(parse(xhtml), "div").get(0)))
        .contains("compiled from public sources, not issued by the company");
  }

  @Test
  void aNilStatementIsShownInFull() throws Exception {
    assertThat(xhtml("nil-harm"))
        .contains("none found; see the nil statement")
        .contains("No event of these types occurred: Security, Privacy")
        .contains("Affirmed by: Head of internal audit, 12 February 2026.");
  }

  @Test
  void restatementsGiveBothValuesAndTheReason() throws Exception {
    assertThat(xhtml("purpose"))
        .contains(">13,580<", ">13,607<", "A meter in hall 3 had been read twice.");
  }

  @Test
  void germanIsGermanThroughout() throws Exception {
    String xhtml = xhtml("german");
    assertThat(xhtml)
        .contains("lang=\"de-DE\"", "KI-Wirkungsbericht", "14,34", "12.300", "31. Dezember 2025")
        .contains("Kennzahl", "Mio. EUR", "+5,4\u00a0%");
  }

  @Test
  void withoutComparativesNoColumnIsLeftEmpty() throws Exception {
    assertThat(xhtml("no-comparatives"))
        .doesNotContain(">Change<")
        .doesNotContain(":prior\"")
        .contains("The statement holds no comparatives.");
  }

  @Test
  void theSameStatementGivesTheSameTextWhateverTheMachinesLocale() throws Exception {
    String first = xhtml("base");
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      ViewInput input = StatementVariants.input(BaseStatement.with("{}"));
      assertThat(new StatementPdf(TemplateEngine.bundled()).xhtml(input)).isEqualTo(first);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void hostileTextStaysText() throws Exception {
    Statement statement = BaseStatement.with("entity: {name: \"<script>${1+1}</script> & Co\"}");
    Document document = parse(new StatementPdf(ENGINE).xhtml(StatementVariants.input(statement)));
    assertThat(elements(document, "script")).isEmpty();
    assertThat(text(elements(document, "title").get(0)))
        .startsWith("<script>${1+1}</script> & Co:");
  }
}
