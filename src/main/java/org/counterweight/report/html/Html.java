package org.counterweight.report.html;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.counterweight.report.Markup;

/**
 * Writes HTML that is well-formed XML, too. Every text and attribute is escaped here, so that no
 * caller can forget to.
 */
public final class Html {
  private static final Set<String> INLINE =
      Set.of("a", "b", "span", "small", "code", "use", "text", "tspan", "mark", "label", "title");

  private final Appendable out;
  private final Deque<String> open = new ArrayDeque<>();

  /** Writes to this target. */
  public Html(Appendable out) {
    this.out = out;
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn; one whose value is null is left out
   */
  public Html open(String tag, String... attributes) throws IOException {
    start(tag, attributes);
    out.append('>');
    open.push(tag);
    return this;
  }

  /** An element without content. */
  public Html empty(String tag, String... attributes) throws IOException {
    start(tag, attributes);
    out.append("/>");
    return this;
  }

  /** An element that holds this text alone. */
  public Html leaf(String tag, String text, String... attributes) throws IOException {
    return open(tag, attributes).text(text).close();
  }

  /** Text. */
  public Html text(String text) throws IOException {
    out.append(Markup.of(text));
    return this;
  }

  /** Closes the element opened last. */
  public Html close() throws IOException {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Content that is markup already, such as a style sheet. */
  public Html raw(String markup) throws IOException {
    out.append(markup);
    return this;
  }

  private void start(String tag, String... attributes) throws IOException {
    if (!INLINE.contains(tag)) {
      out.append('\n');
    }
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i + 1] != null) {
        out.append(' ').append(attributes[i]).append("=\"");
        out.append(Markup.of(attributes[i + 1])).append('"');
      }
    }
  }
}
