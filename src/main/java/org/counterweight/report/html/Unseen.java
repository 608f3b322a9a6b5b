package org.counterweight.report.html;

import org.counterweight.layout.Run;

/** What of the text on a page cannot be seen there. */
final class Unseen {
  /** Contrast below which letters are as good as their ground, whatever a policy asks. */
  private static final double NO_CONTRAST = 1.3;

  private Unseen() {}

  /** Whether something hides it, or its colour does. */
  static boolean is(Run run) {
    return run.letters() > 0 && (!run.visible() || inGround(run));
  }

  /** Whether it is written in the colour of its ground. */
  static boolean inGround(Run run) {
    return run.visible() && run.contrast().filter(contrast -> contrast < NO_CONTRAST).isPresent();
  }
}
