package org.counterweight.readback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.counterweight.layout.Block;
import org.counterweight.layout.Box;
import org.counterweight.layout.Layout;
import org.counterweight.layout.Line;
import org.counterweight.layout.Run;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * An independent opinion on where words are: Poppler's {@code pdftotext -bbox-layout}. Both must
 * find the same words, with edges within {@link #ACROSS} points from left to right; up and down
 * they may differ by {@link #DOWN} of the type size, since Poppler takes the heights from the font.
 */
class PopplerTest {
  private static final double ACROSS = 0.6;
  private static final double DOWN = 0.3;

  @TempDir Path folder;

  static Stream<OwnPdf> examples() throws Exception {
    return OwnPdf.all().stream();
  }

  /** A word of Poppler's. */
  private record Found(int page, String text, Box box) {}

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void wordsAreWherePopplerFindsThem(OwnPdf own) throws Exception {
    Layout layout = own.read().layout();
    List<String> astray = new ArrayList<>();
    List<Found> words = words(own.pdf());
    for (Found word : words) {
      if (!holds(layout, word)) {
        astray.add(word.page() + ": " + word.text() + " " + word.box());
      }
    }
    assertThat(words).hasSizeGreaterThan(500);
    assertThat(astray).isEmpty();
    // And the other way round: as many letters here as there.
    long theirs = words.stream().mapToLong(w -> plain(w.text()).length()).sum();
    long ours = layout.lines().stream().map(Line::text).mapToLong(t -> plain(t).length()).sum();
    assertThat(ours).isEqualTo(theirs);
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\\u00A0]", "");
  }

  /** Whether runs say the word right there. */
  private static boolean holds(Layout layout, Found word) {
    StringBuilder said = new StringBuilder();
    Box around = Box.EMPTY;
    for (Block block : layout.blocks()) {
      for (Run run : block.runs()) {
        if (run.surface() == word.page() && touches(run, word)) {
          said.append(run.text());
          around = around.around(run.box());
        }
      }
    }
    return plain(said.toString()).contains(plain(word.text()))
        && word.box().x() >= around.x() - ACROSS
        && word.box().right() <= around.right() + ACROSS;
  }

  private static boolean touches(Run run, Found word) {
    double apart =
        Math.abs(run.box().y() + run.box().height() / 2 - word.box().y() - word.box().height() / 2);
    return apart <= DOWN * run.type().size()
        && run.box().x() <= word.box().right() - ACROSS
        && run.box().right() >= word.box().x() + ACROSS;
  }

  private List<Found> words(byte[] pdf) throws Exception {
    Path file = Files.write(folder.resolve("a.pdf"), pdf);
    Path out = folder.resolve("a.html");
    Process process;
    try {
      process =
          new ProcessBuilder("pdftotext", "-bbox-layout", file.toString(), out.toString())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.to(new File(folder.toFile(), "log")))
              .start();
    } catch (IOException e) {
      Assumptions.abort("pdftotext of Poppler is not installed: boxes of words are not compared");
      return List.of();
    }
    assertThat(process.waitFor()).isZero();
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    Document document =
        factory
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(Files.readString(out))));
    List<Found> found = new ArrayList<>();
    NodeList pages = document.getElementsByTagName("page");
    for (int p = 0; p < pages.getLength(); p++) {
      NodeList words = ((Element) pages.item(p)).getElementsByTagName("word");
      for (int i = 0; i < words.getLength(); i++) {
        Element word = (Element) words.item(i);
        double[] c =
            Arrays.stream(new String[] {"xMin", "yMin", "xMax", "yMax"})
                .mapToDouble(name -> Double.parseDouble(word.getAttribute(name)))
                .toArray();
        found.add(
            new Found(p + 1, word.getTextContent().strip(), Box.between(c[0], c[1], c[2], c[3])));
      }
    }
    return found;
  }
}
