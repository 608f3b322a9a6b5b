package org.counterweight.readback.pdf;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.layout.Box;

/** What was painted under one number of marked content, or for one annotation. */
final class Content {
  private final int page;
  private final List<Stretch> stretches = new ArrayList<>();
  private final List<Paint> paints = new ArrayList<>();
  private boolean taken;

  Content(int page) {
    this.page = page;
  }

  int page() {
    return page;
  }

  List<Stretch> stretches() {
    return stretches;
  }

  List<Paint> paints() {
    return paints;
  }

  /** What its visible lines, fills and images take up. */
  Box painted() {
    Box box = Box.EMPTY;
    for (Paint paint : paints) {
      box = box.around(paint.bounds());
    }
    return box;
  }

  /** True the first time: content that the tree names twice is read once. */
  boolean take() {
    boolean first = !taken;
    taken = true;
    return first;
  }

  boolean isTaken() {
    return taken;
  }
}
