package org.counterweight.claim;

import java.util.Locale;

/** Names of the word lists for the constants of this package; a name that is none is refused. */
final class Names {
  private Names() {}

  static Metric metric(String name) {
    return Metric.valueOf(name.toUpperCase(Locale.ROOT));
  }

  static ClaimForm form(String name) {
    return ClaimForm.valueOf(name.toUpperCase(Locale.ROOT));
  }

  static RemarkKind remark(String name) {
    return RemarkKind.valueOf(name.toUpperCase(Locale.ROOT));
  }
}
