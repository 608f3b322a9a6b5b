package org.counterweight.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Templates of somebody who wants in: to run code, to read a file beside the folder, to reach the
 * network, or to keep the machine busy. Each ends with exit code 3 and a sentence, and leaves
 * neither a release nor a trace of what it was after.
 */
@Timeout(120)
class TemplateThreatTest {
  private static final Path BASE = Path.of("schemas/conformance/base.yaml");
  private static final String SECRET = "s3cret-of-the-machine";

  @TempDir Path folder;
  private ServerSocket listener;
  private final AtomicInteger callers = new AtomicInteger();
  private String host;

  @BeforeEach
  void listen() throws IOException {
    listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    host = "127.0.0.1:" + listener.getLocalPort();
    Thread.ofVirtual()
        .start(() -> {
          try {
            while (true) {
              listener.accept().close();
              callers.incrementAndGet();
            }
          } catch (IOException closed) {
            // The test is over.
          }
        });
    Files.writeString(folder.resolve("secret.txt"), SECRET);
    Files.writeString(folder.resolve("secret.css"), "p { color: #123456 } /* " + SECRET + " */");
  }

  @AfterEach
  void close() throws IOException {
    listener.close();
  }

  @TestFactory
  Stream<DynamicTest> runsNoCode() {
    Map<String, String> cases = new LinkedHashMap<>();
    cases.put("Execute", "${\"freemarker.template.utility.Execute\"?new()(\"id\")}");
    cases.put(
        "ObjectConstructor",
        "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"/\")}");
    cases.put("Jython", "${\"freemarker.template.utility.JythonRuntime\"?new()}");
    cases.put("api", "${statement?api.class}");
    cases.put("class", "${statement.class.protectionDomain}");
    cases.put("getClass", "${statement.getClass()}");
    cases.put("method of a list", "${statement.evidence.getClass()}");
    cases.put("method of a text", "${\"a\".getBytes()}");
    cases.put("model", "${.data_model?api.class}");
    cases.put(
        "interpret",
        "<#assign t = \"<#assign e = 'freemarker.template.utility.Execute'?new()>\"?interpret>"
            + "<@t/>");
    cases.put("eval", "${\"'freemarker.template.utility.Execute'?new()\"?eval}");
    return each(cases, "Template pdf/statement.ftlx, line 2, column ");
  }

  @TestFactory
  Stream<DynamicTest> readsNothingOutsideItsFolder() throws IOException {
    Path inside = Files.createDirectories(folder.resolve("templates/pdf"));
    Files.createSymbolicLink(inside.resolve("link.txt"), folder.resolve("secret.txt"));
    Files.createSymbolicLink(inside.resolve("link.css"), folder.resolve("secret.css"));
    Files.createSymbolicLink(inside.resolve("out"), folder);
    Map<String, String> cases = new LinkedHashMap<>();
    for (String name :
        List.of(
            "../../secret.txt",
            "/../secret.txt",
            "../pdf/../../secret.txt",
            folder.resolve("secret.txt").toString(),
            "file://" + folder.resolve("secret.txt"),
            "classpath:/org/counterweight/messages/messages_en.properties",
            "%2e%2e/secret.txt",
            "..\\\\..\\\\secret.txt",
            "link.txt",
            "out/secret.txt")) {
      cases.put("include " + name, "<#include \"" + name + "\">");
      cases.put("import " + name, "<#import \"" + name + "\" as x>");
      cases.put(
          "get_optional " + name,
          "<#assign t = .get_optional_template(\""
              + name
              + "\")><#if t.exists><@t.include/>"
              + SECRET
              + "<#else>${nothing.there}</#if>");
    }
    return each(cases, "Template pdf/statement.ftlx, line 2, column ");
  }

  @TestFactory
  Stream<DynamicTest> fetchesNothing() {
    String secret = folder.resolve("secret.txt").toString();
    Map<String, String> cases = new LinkedHashMap<>();
    for (String address :
        List.of(
            "http://" + host + "/x",
            "//" + host + "/x",
            "HTTPS://" + host + "/x",
            "ftp://" + host + "/x",
            "jar:http://" + host + "/x.jar!/y",
            "file://" + secret,
            "../../secret.css",
            "/etc/passwd",
            "data:text/css,p%7B%7D",
            "data:image/png;base64,iVBORw0KGgo=",
            "data:image/svg+xml,%3Csvg/%3E")) {
      cases.put("img " + address, page("", "<p><img src=\"" + address + "\" alt=\"x\"/></p>"));
      cases.put(
          "link " + address,
          page("<link rel=\"stylesheet\" href=\"" + address + "\"/>", "<p>a</p>"));
      cases.put(
          "import " + address,
          page("<style>@import url(\"" + address + "\");</style>", "<p>a</p>"));
      cases.put(
          "background " + address,
          page("<style>p { background-image: url(\"" + address + "\") }</style>", "<p>a</p>"));
      cases.put(
          "style " + address, page("", "<p style=\"background: url('" + address + "')\">a</p>"));
      cases.put(
          "list " + address,
          page("", "<ul style=\"list-style-image: url('" + address + "')\"><li>a</li></ul>"));
      cases.put(
          "font " + address,
          page(
              "<style>@font-face { font-family: x; src: url(\"" + address + "\") }</style>",
              "<p>a</p>"));
      cases.put("object " + address, page("", "<object data=\"" + address + "\">x</object>"));
      cases.put("frame " + address, page("", "<iframe src=\"" + address + "\">x</iframe>"));
      cases.put(
          "drawing " + address,
          page(
              "",
              "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\" role=\"img\""
                  + " aria-label=\"x\"><image href=\""
                  + address
                  + "\" width=\"9\" height=\"9\"/></svg>"));
      cases.put(
          "entity " + address,
          "<!DOCTYPE html [<!ENTITY x SYSTEM \"" + address + "\">]>" + page("", "<p>&x;</p>"));
      cases.put(
          "type " + address, "<!DOCTYPE html SYSTEM \"" + address + "\">" + page("", "<p>a</p>"));
    }
    cases.put(
        "laughs",
        "<!DOCTYPE html [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\"><!ENTITY c \"&b;&b;\">]>"
            + page("", "<p>&c;</p>"));
    return each(cases, "");
  }

  private static String page(String head, String body) {
    return "<#noparse><html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><head><title>x</title>"
        + head
        + "</head><body>"
        + body
        + "</body></html></#noparse>";
  }

  @TestFactory
  Stream<DynamicTest> endsWithinItsTimeAndItsSpace() {
    Map<String, String> cases = new LinkedHashMap<>();
    cases.put("loop that writes nothing", "<#list 1.. as i></#list>");
    cases.put("loop within a loop", "<#list 1.. as i><#list 1..1000 as j></#list></#list>");
    cases.put("loop in what is interpreted", "<@\"<#list 1.. as i></#list>\"?interpret/>");
    cases.put("loop in an expression", "${(1..)?filter(x -> false)?first}");
    cases.put("patterns", "${(\"a\"?left_pad(60, \"a\") + \"b\")?matches(\"(a|a)*\")?string}");
    cases.put("output without end", "<#list 1.. as i>0123456789</#list>");
    cases.put("macro that calls itself", "<#macro m><@m/></#macro><@m/>");
    cases.put("function that calls itself", "<#function f x><#return f(x)></#function>${f(1)}");
    cases.put("file that includes itself", "<#include \"statement.ftlx\">");
    cases.put("text that interprets itself", "<#assign s = r\"<@s?interpret/>\"><@s?interpret/>");
    cases.put("nested deeply", page("", "<div>".repeat(5000) + "</div>".repeat(5000)));
    return each(cases, "");
  }

  private Stream<DynamicTest> each(Map<String, String> cases, String says) {
    return cases.entrySet().stream()
        .map(c -> DynamicTest.dynamicTest(c.getKey(), () -> stopped(c.getValue(), says)));
  }

  private void stopped(String template, String says) throws IOException, InterruptedException {
    Path pdf = Files.createDirectories(folder.resolve("templates/pdf"));
    Files.writeString(pdf.resolve("statement.ftlx"), "<#-- hostile -->\n" + template);
    Path out = folder.resolve("out-" + System.nanoTime());
    long begun = System.nanoTime();
    Program run =
        Program.run(
            "generate",
            BASE.toString(),
            "-o",
            out.toString(),
            "--templates",
            pdf.getParent().toString(),
            "--time-limit",
            "4");
    long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun);
    assertThat(run.exit()).as(run.said()).isEqualTo(3);
    assertThat(run.out()).startsWith(BASE + ": unreadable: ").contains(says);
    assertThat(run.said()).doesNotContain(SECRET, "\tat ", "uid=");
    assertThat(seconds).isLessThan(30);
    assertThat(out).doesNotExist();
    assertThat(callers).hasValue(0);
  }
}
