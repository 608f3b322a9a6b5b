package org.counterweight.readback;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.counterweight.layout.Block;
import org.counterweight.layout.Box;
import org.counterweight.layout.Colour;
import org.counterweight.layout.Layout;
import org.counterweight.layout.Panel;
import org.counterweight.layout.Run;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An independent opinion on colours and areas: the pages drawn. The most frequent colour in a run's
 * box must be its ground, to {@link #EVEN} of 255; the contrast with the pixel farthest from that
 * must be the run's contrast, to {@link #SMOOTHED} of it, as the edges of thin letters are
 * smoothed; the pixels of a panel's colour must add up to its area, less the letters on it.
 */
class PixelsTest {
  private static final float SCALE = 4;
  private static final int EVEN = 3;
  private static final double SMOOTHED = 0.12;

  static Stream<OwnPdf> examples() throws Exception {
    return OwnPdf.all().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void coloursAndAreasAreThoseOfThePagesDrawn(OwnPdf own) throws Exception {
    Layout layout = own.read().layout();
    List<String> wrong = new ArrayList<>();
    int runs = 0;
    try (PDDocument document = Loader.loadPDF(own.pdf())) {
      PDFRenderer renderer = new PDFRenderer(document);
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        BufferedImage drawn = renderer.renderImage(page - 1, SCALE);
        for (Block block : layout.blocks()) {
          for (Run run : block.runs()) {
            if (run.surface() == page && run.letters() > 2) {
              runs++;
              check(run, drawn, wrong);
            }
          }
        }
        for (Panel panel : layout.panels()) {
          if (panel.surface() == page) {
            check(panel, drawn, wrong);
          }
        }
      }
    }
    assertThat(runs).isGreaterThan(50);
    assertThat(wrong).isEmpty();
  }

  private static void check(Run run, BufferedImage drawn, List<String> wrong) {
    Map<Integer, Integer> counts = new HashMap<>();
    // The core of the line: below, rules of tables may run.
    Box box =
        new Box(
            run.box().x(),
            run.box().y() + run.box().height() * 0.1,
            run.box().width(),
            run.box().height() * 0.75);
    each(box, drawn, rgb -> counts.merge(rgb, 1, Integer::sum));
    int ground =
        counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    if (apart(colour(ground), run.ground()) > EVEN) {
      wrong.add("ground of '" + run.text() + "': " + run.ground() + " but " + colour(ground));
      return;
    }
    double most = 1;
    for (int rgb : counts.keySet()) {
      most = Math.max(most, colour(rgb).contrast(run.ground()));
    }
    double contrast = run.contrast().orElseThrow();
    if (Math.abs(most - contrast) > contrast * SMOOTHED) {
      wrong.add("contrast of '" + run.text() + "': " + contrast + " but " + most);
    }
  }

  private static void check(Panel panel, BufferedImage drawn, List<String> wrong) {
    int[] same = {0};
    each(panel.box(), drawn, rgb -> same[0] += apart(colour(rgb), panel.fill()) <= EVEN ? 1 : 0);
    double area = same[0] / (SCALE * SCALE);
    if (area < panel.box().area() * 0.6 || area > panel.box().area() * 1.1) {
      wrong.add("area of " + panel + ": " + area);
    }
  }

  private static void each(Box box, BufferedImage drawn, IntConsumer each) {
    int right = (int) Math.min(drawn.getWidth(), Math.round(box.right() * SCALE));
    int bottom = (int) Math.min(drawn.getHeight(), Math.round(box.bottom() * SCALE));
    for (int y = (int) Math.max(0, Math.round(box.y() * SCALE)); y < bottom; y++) {
      for (int x = (int) Math.max(0, Math.round(box.x() * SCALE)); x < right; x++) {
        each.accept(drawn.getRGB(x, y) & 0xFFFFFF);
      }
    }
  }

  private static Colour colour(int rgb) {
    return new Colour((rgb >> 16) & 0xFF, (rgb >> 8) & 0xFF, rgb & 0xFF);
  }

  private static int apart(Colour a, Colour b) {
    return b == null
        ? 255
        : Math.max(
            Math.abs(a.red() - b.red()),
            Math.max(Math.abs(a.green() - b.green()), Math.abs(a.blue() - b.blue())));
  }
}
