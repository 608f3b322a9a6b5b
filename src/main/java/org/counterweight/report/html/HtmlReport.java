package org.counterweight.report.html;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.counterweight.report.PolicyReference;
import org.counterweight.report.RuleText;
import org.counterweight.report.Summary;
import org.counterweight.report.Tool;

/**
 * The page for people, written as the results come: the parts of the statements go to a file beside
 * the target, so that memory does not grow with their number, and are put under their contents at
 * the end. The target is replaced as a whole, or not at all. Not safe for several threads at once.
 */
public final class HtmlReport implements Closeable {
  private final Path target;
  private final FileChannel parts;
  private final OutputStream body;
  private final Tool tool;
  private final PolicyReference policy;
  private final Map<String, RuleText> rules = new HashMap<>();
  private final SortedMap<Long, Place> order = new TreeMap<>();
  private long written;

  /** Where the part of a statement lies in the file of parts, and its line in the contents. */
  private record Place(long offset, int length, Contents.Line line) {}

  /**
   * Begins a page.
   *
   * @param target the file to write; its folder is made where there is none
   * @param tool what makes it
   * @param policy under which policy
   * @param rules the rules that were applied
   * @throws IOException where the file cannot be written
   */
  public HtmlReport(Path target, Tool tool, PolicyReference policy, List<RuleText> rules)
      throws IOException {
    this.target = target;
    this.tool = tool;
    this.policy = policy;
    rules.forEach(rule -> this.rules.put(rule.id(), rule));
    Path folder = target.toAbsolutePath().getParent();
    if (Files.isDirectory(target) || folder == null) {
      throw new IOException("it is a folder");
    }
    Files.createDirectories(folder);
    Path file = Files.createTempFile(folder, "." + target.getFileName() + ".", ".parts");
    // Gone with this process, however it ends.
    this.parts =
        FileChannel.open(
            file,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
    this.body = new BufferedOutputStream(Channels.newOutputStream(parts));
  }

  /** Adds a statement, after those that were added. */
  public void add(Entry entry) throws IOException {
    add(order.size(), entry);
  }

  /**
   * Adds a statement.
   *
   * @param number its place on the page, from 0; statements may come in any order
   */
  public void add(long number, Entry entry) throws IOException {
    String id = "s" + (number + 1);
    StringWriter part = new StringWriter();
    new Part(new Html(part), rules).write(id, entry);
    byte[] bytes = part.toString().getBytes(StandardCharsets.UTF_8);
    body.write(bytes);
    order.put(number, new Place(written, bytes.length, Contents.Line.of(id, entry)));
    written += bytes.length;
  }

  /** Finishes the page and puts it in place. */
  public void end(Summary summary) throws IOException {
    body.flush();
    // Another run may write the same page. Not a temporary file, which only its owner could read.
    long process = ProcessHandle.current().pid();
    Path whole = target.resolveSibling("." + target.getFileName() + "." + process + ".whole");
    List<Contents.Line> contents = order.values().stream().map(Place::line).toList();
    try {
      try (BufferedWriter out = Files.newBufferedWriter(whole, StandardCharsets.UTF_8)) {
        Html html = new Html(out);
        html.raw("<!DOCTYPE html>").open("html", "lang", "en");
        head(html, tool, Contents.title(contents));
        html.open("body");
        Light.shapes(html);
        new Contents(html, tool, policy).write(contents, summary);
        html.open("main", "id", "main");
        parts(out);
        html.close();
        html.open("footer");
        html.leaf("p", foot());
        html.close().close().close();
        out.write('\n');
      }
      Files.move(whole, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  /** The head of a page: its style, its title, and that nothing is fetched. */
  static void head(Html html, Tool tool, String title) throws IOException {
    html.open("head");
    html.empty("meta", "charset", "utf-8");
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    // Nothing is ever fetched or run, whatever stands in the statements.
    html.empty(
        "meta",
        "http-equiv",
        "Content-Security-Policy",
        "content",
        "default-src 'none'; img-src data:; style-src 'unsafe-inline'");
    html.empty("meta", "name", "color-scheme", "content", "light dark");
    html.empty("meta", "name", "generator", "content", tool.name() + " " + tool.version());
    html.leaf("title", title);
    html.open("style").raw(style()).close();
    html.close();
  }

  private void parts(Writer out) throws IOException {
    InputStream in = Channels.newInputStream(parts);
    for (Place place : order.values()) {
      parts.position(place.offset());
      out.write(new String(in.readNBytes(place.length()), StandardCharsets.UTF_8));
    }
  }

  private String foot() {
    return "No law sets a number for equal prominence: every threshold is a proposal, set by the"
        + " policy "
        + policy.id()
        + " "
        + policy.version()
        + ". Each criterion stands for itself; none makes up for another. Areas count every spot"
        + " once, in square points as shown; coloured boxes are what was counted.";
  }

  private static String style() {
    try (InputStream in = HtmlReport.class.getResourceAsStream("page.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes what is left of an unfinished page. */
  @Override
  public void close() throws IOException {
    parts.close();
  }
}
