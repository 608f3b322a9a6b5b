package org.counterweight.report.html;

import java.io.IOException;
import org.counterweight.finding.Prominence.Outcome;
import org.counterweight.finding.Severity;
import org.counterweight.finding.Verdict;

/** A traffic light: a colour, a shape of its own, and a word; never the colour alone. */
enum Light {
  PASS("pass", "pass"),
  FAIL("fail", "fail"),
  WARNING("warning", "warning"),
  JUDGEMENT("judgement", "judgement"),
  NONE("not-applicable", "not applicable"),
  INFO("info", "info"),
  OPEN("open", "not checked");

  private final String code;
  private final String words;

  Light(String code, String words) {
    this.code = code;
    this.words = words;
  }

  static Light of(Outcome outcome) {
    return switch (outcome) {
      case PASS -> PASS;
      case FAIL -> FAIL;
      case JUDGEMENT -> JUDGEMENT;
      case NOT_APPLICABLE -> NONE;
    };
  }

  static Light of(Severity severity) {
    return switch (severity) {
      case ERROR -> FAIL;
      case WARNING -> WARNING;
      case JUDGEMENT -> JUDGEMENT;
      case INFO -> INFO;
    };
  }

  static Light of(Verdict verdict) {
    return switch (verdict) {
      case COMPLIANT -> PASS;
      case NON_COMPLIANT -> FAIL;
      case UNREADABLE -> WARNING;
    };
  }

  /** Name of its class in the style sheet. */
  String code() {
    return code;
  }

  /** As a person says it. */
  String words() {
    return words;
  }

  /** The shape with its word. */
  void write(Html html) throws IOException {
    write(html, words);
  }

  /** The shape with another word. */
  void write(Html html, String word) throws IOException {
    html.open("span", "class", "light " + code);
    picture(html);
    html.text(word).close();
  }

  /** The shape alone, for where a word stands beside it. */
  void picture(Html html) throws IOException {
    html.open("svg", "class", "shape " + code, "viewBox", "0 0 12 12", "aria-hidden", "true");
    html.empty("use", "href", "#shape-" + code);
    html.close();
  }

  /** The shapes, once for the whole page. */
  static void shapes(Html html) throws IOException {
    html.open("svg", "class", "shapes", "aria-hidden", "true", "width", "0", "height", "0");
    html.open(
        "pattern", "id", "hatch", "width", "6", "height", "6", "patternUnits", "userSpaceOnUse");
    html.empty("path", "d", "M-1 1l2-2M0 6l6-6M5 7l2-2", "stroke", "#b3261e", "stroke-width", "1");
    html.close();
    shape(html, PASS, "M6 .5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11z", "M3.4 6.2l1.9 1.9 3.4-4");
    shape(html, FAIL, "M3.7.5h4.6l3.2 3.2v4.6l-3.2 3.2H3.7L.5 8.3V3.7z", "M4 4l4 4M8 4l-4 4");
    shape(html, WARNING, "M6 .8L11.7 11H.3z", "M6 4.4v3.2M6 9.1v.6");
    shape(
        html,
        JUDGEMENT,
        "M6 .3L11.7 6 6 11.7.3 6z",
        "M4.7 4.9a1.35 1.35 0 1 1 1.5 1.3v.9M6.2 8.3v.5");
    shape(html, NONE, "M6 1a5 5 0 1 0 0 10a5 5 0 1 0 0-10z", "M3.6 6h4.8");
    shape(html, OPEN, "M6 1a5 5 0 1 0 0 10a5 5 0 1 0 0-10z", "M6 3.2v2.9l1.9 1.5");
    shape(html, INFO, "M1 1h10v10H1z", "M6 5.4v3.4M6 3v.6");
    html.close();
  }

  private static void shape(Html html, Light light, String body, String sign) throws IOException {
    html.open("symbol", "id", "shape-" + light.code, "viewBox", "0 0 12 12");
    html.empty("path", "class", "body", "d", body);
    html.empty("path", "class", "sign", "d", sign);
    html.close();
  }
}
