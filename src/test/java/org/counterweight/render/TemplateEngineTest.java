package org.counterweight.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.counterweight.statement.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a template may do, and what it may not. */
class TemplateEngineTest {
  @TempDir Path folder;

  private String run(String template, Map<String, ?> model) throws Exception {
    Files.writeString(folder.resolve("t.ftlx"), template);
    return TemplateEngine.folder(folder).process("t.ftlx", model);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
        "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"/\")}",
        "${figure?api.class}",
        "${figure.class}",
        "${figure.interval().low}",
        "${figure.getClass()}",
        "${list.getClass()}",
      })
  void reachesNoClassAndNoMethod(String template) {
    Map<String, Object> model =
        Map.of("figure", Figure.of(BigDecimal.ONE, "MWh"), "list", java.util.List.of("a"));
    assertThatThrownBy(() -> run(template, model))
        .isInstanceOf(RenderException.class)
        .hasMessageStartingWith("Template t.ftlx, line 1, column ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../secret.txt", "/../secret.txt", "link.txt", "sub/../../secret.txt"})
  void readsNoFileOutsideItsFolder(String name) throws IOException {
    Path secret = folder.resolve("secret.txt");
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Files.writeString(secret, "secret");
    Files.createSymbolicLink(inner.resolve("link.txt"), secret);
    Files.writeString(inner.resolve("t.ftlx"), "<#include \"" + name + "\">");
    assertThatThrownBy(() -> TemplateEngine.folder(inner).process("t.ftlx", Map.of()))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining("t.ftlx, line 1")
        .hasMessageNotContaining(folder.toString());
    assertThat(callResource(inner, name)).isEmpty();
  }

  private static java.util.Optional<byte[]> callResource(Path inner, String name)
      throws IOException {
    try {
      return TemplateEngine.folder(inner).resource(name);
    } catch (RenderException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void anUndefinedVariableIsAnErrorWithItsPlace() {
    assertThatThrownBy(() -> run("<p>\n  ${nothing.here}</p>", Map.of()))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining("Template t.ftlx, line 2, column 5")
        .hasMessageContaining("nothing")
        .hasMessageNotContaining("Tip:");
  }

  @Test
  void anUnknownComponentIsAnErrorEvenWithADefault() {
    Map<String, Object> model = Map.of("figure", Figure.of(BigDecimal.ONE, "MWh"));
    assertThatThrownBy(() -> run("${figure.vaule!\"none\"}", model))
        .hasMessageContaining("a Figure has no \"vaule\"; it has decimals, evidence");
  }

  @Test
  void aSyntaxErrorNamesItsPlace() {
    assertThatThrownBy(() -> run("<p>\n<#if true></p>", Map.of()))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining("Template t.ftlx, line 2");
  }

  /** In a batch every statement meets it, and each is to say where it is. */
  @Test
  void whatIsWrongWithATemplateIsSaidEachTime() throws Exception {
    Files.writeString(folder.resolve("wrong.ftlx"), "<p>\n<#if true></p>");
    Files.writeString(folder.resolve("around.ftlx"), "<#include \"wrong.ftlx\">");
    Files.write(folder.resolve("latin.ftlx"), new byte[] {(byte) 0xE4});
    TemplateEngine engine = TemplateEngine.folder(folder);
    for (int time = 0; time < 3; time++) {
      assertThatThrownBy(() -> engine.process("wrong.ftlx", Map.of()))
          .hasMessageStartingWith("Template wrong.ftlx, line 2, column ");
      assertThatThrownBy(() -> engine.process("around.ftlx", Map.of()))
          .hasMessageContaining("Template around.ftlx, line 1")
          .hasMessageContaining("in template \"wrong.ftlx\" in line 2");
      assertThatThrownBy(() -> engine.process("latin.ftlx", Map.of()))
          .hasMessageContaining("latin.ftlx is not UTF-8; save it in that encoding");
    }
  }

  @Test
  void aMissingTemplateIsNamed() throws Exception {
    TemplateEngine engine = TemplateEngine.folder(folder);
    assertThatThrownBy(() -> engine.process("absent.ftlx", Map.of()))
        .hasMessage("There is no template absent.ftlx.");
  }

  @Test
  void outputHasALimit() throws Exception {
    Files.writeString(folder.resolve("t.ftlx"), "<#list 1.. as i>0123456789</#list>");
    TemplateEngine engine = TemplateEngine.folder(folder, 100_000);
    assertThatThrownBy(() -> engine.process("t.ftlx", Map.of()))
        .hasMessageContaining("wrote more than 100000 characters");
  }

  @Test
  void recursionEndsInAMessage() {
    assertThatThrownBy(() -> run("<#macro m><@m/></#macro><@m/>", Map.of()))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining("t.ftlx");
  }

  @Test
  void textIsEscapedAndNumbersArePlain() throws Exception {
    String out = run("${a} ${b}", Map.of("a", "<&\">", "b", new BigDecimal("12345.50")));
    assertThat(out).isEqualTo("&lt;&amp;&quot;&gt; 12345.5");
  }

  @Test
  void aFolderMayHoldOnlyWhatItChanges() throws Exception {
    Files.createDirectory(folder.resolve("pdf"));
    Files.writeString(folder.resolve("pdf/statement.css"), "body { color: #000000 }");
    TemplateEngine engine = TemplateEngine.folder(folder);
    assertThat(engine.resource("pdf/statement.css"))
        .hasValueSatisfying(b -> assertThat(b).hasSize(23));
    assertThat(engine.resource("pdf/charts.ftl")).isPresent();
  }

  @Test
  void theMachinesLocaleChangesNothing() throws Exception {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(
              run("${b} ${b?string} ${'TITLE'?lower_case}", Map.of("b", new BigDecimal("1234.5"))))
          .isEqualTo("1234.5 1234.5 title");
    } finally {
      Locale.setDefault(before);
    }
  }
}
