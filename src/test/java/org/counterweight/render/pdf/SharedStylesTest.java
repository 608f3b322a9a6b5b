package org.counterweight.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Elements that share a style look as if each had been asked for by itself. */
class SharedStylesTest {
  /** A sheet that says this is not shared: it may look at siblings. */
  private static final String ALONE = "/* + */";

  private static final String BODY =
      "<h1>T</h1><div id=\"one\" class=\"a\"><p>1</p><p class=\"b\">2 <b>3</b></p></div>"
          + "<div id=\"two\" class=\"a\"><p>4</p><p class=\"b\" data-figure=\"f\">5 <b>6</b></p>"
          + "</div><p>7</p><p>8</p>";

  private static byte[] render(String css) throws Exception {
    return render(new PdfRenderer(FontLibrary.bundled()), css);
  }

  private static byte[] render(PdfRenderer renderer, String css) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    renderer.render(Samples.source(page(css)), out);
    return out.toByteArray();
  }

  private static String page(String css) {
    return "<html lang=\"en\"><head><title>t</title><style>"
        + css
        + "</style></head><body>"
        + BODY
        + "</body></html>";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "p { color: #a23b2a }",
        ".a .b { color: #a23b2a }",
        "div > p b { font-size: 15pt }",
        "#two p { color: #a23b2a }",
        "/* } { */ #two b { color: #a23b2a }",
        "[data-figure] { color: #a23b2a }",
        "div[id=\"two\"] { color: #a23b2a }",
        "p + p { color: #a23b2a }",
        "p:first-child { color: #a23b2a }",
        "@media print { #two b { color: #a23b2a } }",
        "p.b:before { content: \"x\"; color: #a23b2a }",
        "#two p:after { content: \"y\" }"
      })
  void sharingChangesNothing(String rule) throws Exception {
    byte[] shared = render(rule);

    assertThat(shared).isEqualTo(render(rule + ALONE));
    assertThat(shared).as("the rule has an effect at all").isNotEqualTo(render(""));
  }

  @Test
  void whatOneDocumentTaughtTheRendererSuitsTheNext() throws Exception {
    List<String> rules =
        List.of("#two p { color: #a23b2a }", "p { color: #a23b2a }", "p { font-size: 15pt }", "");
    PdfRenderer renderer = new PdfRenderer(FontLibrary.bundled());
    List<Callable<byte[]>> tasks = new ArrayList<>();
    List<byte[]> expected = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      String rule = rules.get(i % rules.size());
      tasks.add(() -> render(renderer, rule));
      expected.add(render(rule));
    }

    List<byte[]> made = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (Future<byte[]> done : threads.invokeAll(tasks)) {
        made.add(done.get());
      }
    }

    assertThat(made).containsExactlyElementsOf(expected);
  }
}
