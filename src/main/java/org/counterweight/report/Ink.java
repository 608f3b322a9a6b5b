package org.counterweight.report;

import org.counterweight.finding.Severity;

/** Colours of a terminal, or none. */
enum Ink {
  PLAIN {
    @Override
    String paint(String code, String text) {
      return text;
    }
  },
  ANSI {
    @Override
    String paint(String code, String text) {
      return "\u001B[" + code + "m" + text + "\u001B[0m";
    }
  };

  abstract String paint(String code, String text);

  String bold(String text) {
    return paint("1", text);
  }

  String dim(String text) {
    return paint("34", text);
  }

  String severity(Severity severity, String text) {
    return paint(
        switch (severity) {
          case ERROR -> "1;31";
          case WARNING -> "1;33";
          case JUDGEMENT -> "1;35";
          case INFO -> "1;36";
        },
        text);
  }
}
