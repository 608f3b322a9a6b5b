package org.counterweight.readback.pdf;

import java.util.ArrayList;
import java.util.List;

/** All that was painted on one page, in the order of painting. */
final class Canvas {
  private final int page;
  private final Frame frame;
  private final Budget budget;
  private final List<Strip> strips = new ArrayList<>();
  private final List<Paint> paints = new ArrayList<>();
  private final List<String> spoken = new ArrayList<>();
  private int turn;

  Canvas(int page, Frame frame, Budget budget) {
    this.page = page;
    this.frame = frame;
    this.budget = budget;
  }

  int page() {
    return page;
  }

  Frame frame() {
    return frame;
  }

  List<Strip> strips() {
    return strips;
  }

  List<Paint> paints() {
    return paints;
  }

  /** Words that marked content has read aloud instead of what it paints. */
  List<String> spoken() {
    return spoken;
  }

  /** The number of what is painted next. */
  int next() {
    return turn++;
  }

  void add(Strip strip) {
    if (!strip.glyphs().isEmpty()) {
      strips.add(strip);
    }
  }

  void add(Paint paint) {
    if (!paint.bounds().isEmpty()) {
      budget.paint();
      paints.add(paint);
      if (paint.mark() != null && paint.mark().content() != null) {
        paint.mark().content().paints().add(paint);
      }
    }
  }
}
