package org.counterweight.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Read as a build server reads it. */
class JunitReportTest {
  @Test
  void aStatementIsASuiteWhoseCountsAreThoseOfItsCases() throws Exception {
    List<Element> suites = elements(document().getDocumentElement(), "testsuite");
    assertThat(suites)
        .extracting(suite -> suite.getAttribute("name"))
        .containsExactly("in put/ä.yaml", "b.yaml", "c.yaml", "d:e.yaml");
    for (Element suite : suites) {
      assertThat(suite.getAttribute("tests"))
          .isEqualTo(Integer.toString(elements(suite, "testcase").size()));
      assertThat(suite.getAttribute("failures"))
          .isEqualTo(Integer.toString(elements(suite, "failure").size()));
      assertThat(suite.getAttribute("errors"))
          .isEqualTo(Integer.toString(elements(suite, "error").size()));
      assertThat(suite.getAttribute("skipped"))
          .isEqualTo(Integer.toString(elements(suite, "skipped").size()));
    }
  }

  @Test
  void aRuleFailsOnceWithAllItsFindings() throws Exception {
    Element area = testcase(0, "prominence.area");
    assertThat(area.getAttribute("classname")).isEqualTo("counterweight.prominence");
    Element failure = elements(area, "failure").getFirst();
    assertThat(failure.getAttribute("message")).isEqualTo("usage is too big (and 1 more)");
    assertThat(failure.getTextContent())
        .contains(
            "statement.pdf, page 3: error[prominence.area]: usage is too big\n  fix: Move it.")
        .contains("page 4")
        .contains("statement.xlsx, 'C Harm'!B7: warning");
    assertThat(elements(testcase(0, "energy.pue-identity"), "failure").getFirst().getTextContent())
        .startsWith("in put/ä.yaml:12:9: error[energy.pue-identity]: PUE is 1.02 & <wrong>");
  }

  @Test
  void aWarningPassesAndIsHeard() throws Exception {
    Element area = testcase(1, "prominence.area");
    assertThat(elements(area, "failure")).isEmpty();
    assertThat(elements(area, "system-out").getFirst().getTextContent())
        .contains("warning[prominence.area]: harm is small");
  }

  @Test
  void whatWasNotMeasuredOrNotDecidedNeverPasses() throws Exception {
    assertThat(skipped(0, "prominence.order")).startsWith("not applicable");
    assertThat(skipped(0, "prominence.tone")).isEqualTo("a person has to look: is it plain?");
    assertThat(skipped(1, "prominence.order")).startsWith("not measured");
    assertThat(elements(testcase(1, "energy.pue-identity"), "*")).isEmpty();
  }

  @Test
  void aStatementThatWasNotUnderstoodIsHeldAgainstTheSchemaAlone() throws Exception {
    assertThat(names(2)).containsExactly("schema.required");
    assertThat(names(3)).containsExactly("finished");
    Element error = elements(testcase(3, "finished"), "error").getFirst();
    assertThat(error.getAttribute("message")).isEqualTo("is a folder<U+001B>[31m");
  }

  private static String skipped(int suite, String rule) throws Exception {
    return elements(testcase(suite, rule), "skipped").getFirst().getAttribute("message");
  }

  private static List<String> names(int suite) throws Exception {
    return elements(suite(suite), "testcase").stream().map(c -> c.getAttribute("name")).toList();
  }

  private static Element testcase(int suite, String name) throws Exception {
    return elements(suite(suite), "testcase").stream()
        .filter(c -> c.getAttribute("name").equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Element suite(int index) throws Exception {
    return elements(document().getDocumentElement(), "testsuite").get(index);
  }

  private static Document document() throws Exception {
    String xml = Sample.write(out -> new JunitReport(out, Sample.RULES));
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Element> elements(Element in, String name) {
    NodeList nodes = in.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
