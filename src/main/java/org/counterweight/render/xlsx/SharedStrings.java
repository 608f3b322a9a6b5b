package org.counterweight.render.xlsx;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of a workbook, each written once, in the order of first use. */
final class SharedStrings {
  // SpreadsheetML reads _x0041_ as a coded character, so text that happens to look so is coded.
  private static final Pattern CODED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private final Map<Content.Text, Integer> numbers = new LinkedHashMap<>();
  private int uses;

  /**
   * The number of a text.
   *
   * @param cell look of its cell, which runs without their own keep
   */
  int index(Content.Text text, Style cell) {
    uses++;
    Content.Text key = text;
    if (text.runs().size() > 1) {
      key =
          new Content.Text(
              text.runs().stream()
                  .map(run ->
                      new Content.Run(
                          run.text(), run.style() == null ? cell : run.style().over(cell)))
                  .toList());
    } else if (text.runs().get(0).style() != null) {
      Content.Run run = text.runs().get(0);
      key =
          new Content.Text(java.util.List.of(new Content.Run(run.text(), run.style().over(cell))));
    }
    Integer known = numbers.get(key);
    if (known == null) {
      known = numbers.size();
      numbers.put(key, known);
    }
    return known;
  }

  boolean isEmpty() {
    return numbers.isEmpty();
  }

  byte[] bytes() {
    Xml xml = new Xml();
    xml.raw("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"")
        .attribute("count", uses)
        .attribute("uniqueCount", numbers.size())
        .raw(">");
    for (Content.Text text : numbers.keySet()) {
      xml.raw("<si>");
      for (Content.Run run : text.runs()) {
        if (run.style() == null) {
          plain(xml, run.text());
        } else {
          xml.raw("<r>");
          StyleSheet.run(xml, run.style());
          plain(xml, run.text());
          xml.raw("</r>");
        }
      }
      xml.raw("</si>");
    }
    return xml.raw("</sst>").bytes();
  }

  /** Writes a {@code t} element that keeps every space. */
  static void plain(Xml xml, String text) {
    boolean spaced =
        !text.isEmpty()
            && (text.charAt(0) <= ' '
                || text.charAt(text.length() - 1) <= ' '
                || text.indexOf('\n') >= 0);
    xml.raw(spaced ? "<t xml:space=\"preserve\">" : "<t>").text(coded(text)).raw("</t>");
  }

  /** Text with what SpreadsheetML would read otherwise written as its codes. */
  static String coded(String text) {
    String coded = text;
    if (text.contains("_x")) {
      Matcher matcher = CODED.matcher(text);
      coded = matcher.replaceAll("_x005F_");
    }
    return coded.indexOf('\r') < 0 ? coded : coded.replace("\r", "_x000D_");
  }
}
