package org.counterweight.readback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.counterweight.layout.Aside;
import org.counterweight.layout.Block;
import org.counterweight.layout.Layout;
import org.counterweight.layout.Picture;
import org.counterweight.layout.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The project's own statements, read back and held against the markup that they were made of. */
class OwnPdfTest {
  private static final Set<String> BESIDE =
      Set.of(Role.PAGE_HEADER.name(), Role.PAGE_FOOTER.name(), Role.UNMARKED.name());

  static Stream<OwnPdf> examples() throws Exception {
    return OwnPdf.all().stream();
  }

  private static Element body(OwnPdf own) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    Document document =
        factory.newDocumentBuilder().parse(new InputSource(new java.io.StringReader(own.xhtml())));
    Element body = (Element) document.getElementsByTagName("body").item(0);
    removeMargins(body);
    return body;
  }

  /** Takes out what the style sheet moves to the margins of each page. */
  private static void removeMargins(Element element) {
    for (Node kid = element.getFirstChild(); kid != null; ) {
      Node next = kid.getNextSibling();
      if (kid instanceof Element inner) {
        if (Set.of("run", "foot").contains(inner.getAttribute("class"))) {
          element.removeChild(inner);
        } else {
          removeMargins(inner);
        }
      }
      kid = next;
    }
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\\u00A0\\u00AD]+", "");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void everyFigureIsFoundUnderItsIdWithItsText(OwnPdf own) throws Exception {
    List<String> meant = new ArrayList<>();
    NodeList all = body(own).getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      if (element.hasAttribute("data-figure")) {
        meant.add(element.getAttribute("data-figure") + " " + plain(element.getTextContent()));
      }
    }
    Set<String> figures =
        meant.stream().map(m -> m.substring(0, m.indexOf(' '))).collect(Collectors.toSet());
    // A figure printed again carries a counter, as no id may come twice.
    List<String> found =
        own.read().identified().stream()
            .map(i -> i.id().replaceAll("~\\d+$", "") + " " + plain(i.text()))
            .filter(i -> figures.contains(i.substring(0, i.indexOf(' '))))
            .toList();
    assertThat(meant).hasSizeGreaterThan(5);
    assertThat(found).containsExactlyInAnyOrderElementsOf(meant);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void nothingIsHiddenAndAllCanBeRead(OwnPdf own) throws Exception {
    Layout layout = own.read().layout();
    assertThat(layout.tagged()).isTrue();
    assertThat(layout.blocks())
        .allSatisfy(block ->
            assertThat(block.runs())
                .allSatisfy(run -> {
                  assertThat(run.hiding()).as(run.text()).isEmpty();
                  assertThat(run.text()).doesNotContain("\uFFFD");
                  assertThat(run.ground()).isNotNull();
                  assertThat(run.contrast().orElseThrow()).isGreaterThan(3);
                }));
    assertThat(layout.pictures()).allMatch(Picture::visible);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void blocksComeInTheOrderOfTheMarkup(OwnPdf own) throws Exception {
    String read =
        own.read().layout().blocks().stream()
            .filter(block -> !BESIDE.contains(block.role().name()))
            .map(Block::text)
            .map(OwnPdfTest::plain)
            .collect(Collectors.joining());
    // The style sheet sets some lines in capitals.
    assertThat(read.toLowerCase(Locale.ROOT))
        .isEqualTo(plain(body(own).getTextContent()).toLowerCase(Locale.ROOT));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void headingsTablesAndChartsAreThoseOfTheMarkup(OwnPdf own) throws Exception {
    Layout layout = own.read().layout();
    Element body = body(own);
    for (int level = 1; level <= 4; level++) {
      int depth = level;
      assertThat(layout.blocks().stream().filter(b -> b.level() == depth).count())
          .as("headings of level " + level)
          .isEqualTo(body.getElementsByTagName("h" + level).getLength());
    }
    List<Integer> cells =
        layout.tables().stream()
            .map(t -> t.rows().stream().mapToInt(r -> r.cells().size()).sum())
            .toList();
    List<Integer> meant = new ArrayList<>();
    NodeList tables = body.getElementsByTagName("table");
    for (int i = 0; i < tables.getLength(); i++) {
      Element table = (Element) tables.item(i);
      if (!table.getAttribute("role").equals("presentation")) {
        meant.add(
            table.getElementsByTagName("td").getLength()
                + table.getElementsByTagName("th").getLength());
      }
    }
    assertThat(cells).isEqualTo(meant);
    List<String> alts = new ArrayList<>();
    NodeList charts = body.getElementsByTagName("svg");
    for (int i = 0; i < charts.getLength(); i++) {
      alts.add(((Element) charts.item(i)).getAttribute("aria-label"));
    }
    assertThat(layout.pictures()).extracting(Picture::alt).containsExactlyElementsOf(alts);
    assertThat(layout.pictures()).allMatch(p -> p.kind() == Picture.Kind.VECTOR);
    assertThat(layout.pictures())
        .filteredOn(p -> p.plot() != null && p.plot().bars())
        // A small chart without numbers on its axis does not say where it starts.
        .allSatisfy(
            p -> assertThat(p.plot().axisFrom() == null || p.plot().axisFrom() == 0).isTrue());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void everyPageHasOneFootAndTheDataAreInTheFile(OwnPdf own) throws Exception {
    Readback read = own.read();
    Layout layout = read.layout();
    List<Integer> feet =
        layout.blocks().stream()
            .filter(b -> b.role() == Role.PAGE_FOOTER)
            .map(Block::surface)
            .toList();
    assertThat(feet).hasSameSizeAs(layout.surfaces()).doesNotHaveDuplicates();
    assertThat(read.attachments()).extracting(Embedded::name).containsExactly("statement.json");
    assertThat(read.attachments().get(0).mediaType()).isEqualTo("application/json");
    assertThat(layout.asides())
        .filteredOn(a -> a.kind() == Aside.Kind.BOOKMARK)
        .isNotEmpty()
        .allMatch(a -> a.surface() > 0 && a.level() > 0);
    assertThat(layout.asides()).filteredOn(a -> a.kind() == Aside.Kind.TITLE).hasSize(1);
  }
}
