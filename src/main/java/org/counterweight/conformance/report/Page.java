package org.counterweight.conformance.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.counterweight.report.html.Html;
import org.counterweight.report.html.HtmlReport;

/** What the pages of this package have in common: one file, no script, nothing from elsewhere. */
final class Page {
  private final StringBuilder text = new StringBuilder("<!DOCTYPE html>");
  private final Html html = new Html(text);

  /** Begins a page with its heading and the sentence under it. */
  Page(String title, String lead) {
    run(() -> {
      html.open("html", "lang", "en").open("head").empty("meta", "charset", "utf-8");
      html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
      html.leaf("title", title).open("style").raw(style()).close().close();
      html.open("body").open("main").leaf("h1", title).leaf("p", lead, "class", "lead");
    });
  }

  /** Something that writes. */
  interface Part {
    void write() throws IOException;
  }

  private static void run(Part part) {
    try {
      part.write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String style() {
    StringBuilder css = new StringBuilder();
    for (Class<?> owner : List.of(HtmlReport.class, Page.class)) {
      try (InputStream in = owner.getResourceAsStream("page.css")) {
        css.append('\n').append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return css.toString();
  }

  Page facts(String... namesAndValues) {
    run(() -> {
      html.open("dl", "class", "facts");
      for (int i = 0; i < namesAndValues.length; i += 2) {
        html.open("div").leaf("dt", namesAndValues[i]).leaf("dd", namesAndValues[i + 1]).close();
      }
      html.close();
    });
    return this;
  }

  Page heading(String text) {
    run(() -> html.leaf("h3", text));
    return this;
  }

  Page paragraph(String text) {
    run(() -> html.leaf("p", text));
    return this;
  }

  Page code(String text) {
    run(() -> html.open("pre", "class", "command").leaf("code", text).close());
    return this;
  }

  /**
   * A table.
   *
   * @param head column titles; those that begin with # are of numbers
   */
  Page table(List<String> head, List<List<String>> rows) {
    run(() -> {
      html.open("div", "class", "wide").open("table", "class", "fig").open("thead").open("tr");
      for (String title : head) {
        boolean number = title.startsWith("#");
        html.leaf(
            "th", number ? title.substring(1) : title, "scope", "col", "class", number ? "n" : "t");
      }
      html.close().close().open("tbody");
      for (List<String> row : rows) {
        html.open("tr");
        for (int i = 0; i < row.size(); i++) {
          html.leaf(
              i == 0 ? "th" : "td",
              row.get(i),
              "class",
              head.get(i).startsWith("#") ? "n" : "t",
              "scope",
              i == 0 ? "row" : null);
        }
        html.close();
      }
      html.close().close().close();
    });
    return this;
  }

  /** Markup of our own, such as a drawing. */
  Page raw(String markup) {
    run(() -> html.raw(markup));
    return this;
  }

  /** The whole page. */
  String end() {
    run(() -> html.close().close().close());
    return text.append('\n').toString();
  }
}
