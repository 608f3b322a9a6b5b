package org.counterweight.report.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweight.finding.Finding;
import org.counterweight.layout.Box;
import org.counterweight.layout.Surface;

/**
 * A numbered pin for each finding of a page or sheet, at what it is about, or at the margin where
 * it is about the page as a whole. Pins and the list of findings lead to each other.
 */
final class Pins {
  /** Room that a pin needs, in points: as printed, a pin is about that large. */
  private static final double STEP = 19;

  private final Html html;
  private final Findings findings;
  private final List<Pin> pins = new ArrayList<>();

  /** One pin, with its middle and the box that it is for. */
  private record Pin(int number, Finding finding, double x, double y, Optional<Box> box) {}

  Pins(Html html, Findings findings, Entry entry, Drawn drawn, Surface surface) {
    this.html = html;
    this.findings = findings;
    Spot spot = new Spot(entry);
    List<Finding> all = entry.result().findings();
    for (int i = 0; i < all.size(); i++) {
      Finding finding = all.get(i);
      if (Surfaces.surfaceOf(drawn, finding.location()) == surface.number()) {
        Optional<Box> box =
            spot.of(finding, drawn, surface)
                .filter(b -> b.x() < surface.width() && b.y() < surface.height());
        double half = STEP / 2;
        double x = box.map(b -> b.right() + 6).orElse(surface.width() - half - 2);
        double y = box.map(b -> b.y() - 5).orElse(half + 2);
        settle(
            i,
            finding,
            Math.max(half, Math.min(x, surface.width() - half)),
            Math.max(half, Math.min(y, surface.height() - half)),
            box,
            surface);
      }
    }
  }

  /** Puts a pin down where none is yet: pins of a place go rightwards, those of the margin down. */
  private void settle(
      int number, Finding finding, double x, double y, Optional<Box> box, Surface surface) {
    double atX = x;
    double atY = y;
    for (int tries = 0; tries < 400 && taken(atX, atY); tries++) {
      if (box.isPresent() && atX + STEP <= surface.width() - STEP / 2) {
        atX += STEP;
      } else if (atY + STEP <= surface.height() - STEP / 2) {
        atX = box.isPresent() ? x : atX;
        atY += STEP;
      } else {
        atX = Math.max(STEP / 2, atX - STEP);
        atY = STEP / 2 + 2;
      }
    }
    pins.add(new Pin(number, finding, atX, atY, box));
  }

  private boolean taken(double x, double y) {
    return pins.stream()
        .anyMatch(pin -> Math.abs(pin.x() - x) < STEP - 1 && Math.abs(pin.y() - y) < STEP - 1);
  }

  /** Outlines what the pins are for, within the drawing. */
  void outline() throws IOException {
    for (Pin pin : pins) {
      if (pin.box().isPresent()) {
        Box box = pin.box().get();
        html.empty(
            "rect",
            "class",
            "spot " + Light.of(pin.finding().severity()).code(),
            "data-finding",
            Findings.number(pin.number()),
            "x",
            Numbers.at(box.x() - 1.5),
            "y",
            Numbers.at(box.y() - 1.5),
            "width",
            Numbers.at(box.width() + 3),
            "height",
            Numbers.at(box.height() + 3),
            "rx",
            "1.5");
      }
    }
  }

  /**
   * Writes the pins over the picture.
   *
   * @param left what the drawing shows to the left of the surface, and to the right, in points
   * @param top what it shows above
   * @param width of the drawing as a whole
   * @param height of the drawing as a whole
   */
  void write(double left, double top, double width, double height) throws IOException {
    for (Pin pin : pins) {
      String number = Findings.number(pin.number());
      html.leaf(
          "a",
          number,
          "class",
          "pin on " + Light.of(pin.finding().severity()).code(),
          "id",
          findings.pinOf(pin.number()),
          "href",
          "#" + findings.idOf(pin.number()),
          "style",
          "left:" + percent(pin.x() + left, width) + ";top:" + percent(pin.y() + top, height),
          "aria-label",
          "Finding " + number + ", " + pin.finding().severity().code(),
          "title",
          pin.finding().message());
    }
  }

  private static String percent(double part, double whole) {
    // Hundredths of a percent are less than a tenth of a point on any page.
    long parts = Math.round(10_000 * part / whole);
    return parts / 100 + "." + (parts % 100 < 10 ? "0" : "") + parts % 100 + "%";
  }
}
