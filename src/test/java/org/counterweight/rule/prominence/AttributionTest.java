package org.counterweight.rule.prominence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counterweight.conformance.sketch.LayoutSketch;
import org.counterweight.rule.BaseStatement;
import org.counterweight.statement.Section;
import org.counterweight.statement.Statement;
import org.junit.jupiter.api.Test;

/** Content decides before marks what a part of an artefact speaks of. */
class AttributionTest {
  /**
   * Base statement: 412 billion tokens, net value 1.48 or so; see schemas/conformance/base.yaml.
   */
  private static final Statement STATEMENT = BaseStatement.with("{}");

  private static List<Section> sections(String sketch) {
    return sections(sketch, STATEMENT);
  }

  private static List<Section> sections(String sketch, Statement statement) {
    return Scene.of(LayoutSketch.of(sketch), statement).items().stream()
        .map(Item::section)
        .toList();
  }

  @Test
  void usageInTheSectionOnValueIsUsage() {
    assertThat(sections("[{in: value, text: We processed 48 billion tokens this year.}]"))
        .containsExactly(Section.U);
  }

  @Test
  void usageFigureUnderTheIdOfAValueIsUsage() {
    String tokens =
        STATEMENT.usage().figures().getFirst().amount().value().toBigInteger().toString();
    assertThat(sections("[{in: value, figure: value.net, text: \"" + tokens + "\"}]"))
        .containsExactly(Section.U);
  }

  @Test
  void wordsFollowTheMark() {
    assertThat(
            sections(
                "[{in: value, text: Clerks clear files sooner.},"
                    + " {in: harm, text: Two files were lost.}, {text: Printed in Dublin.}]"))
        .containsExactly(Section.B, Section.C, null);
  }

  @Test
  void headingsOpenSectionsWhereNothingElseMarksThem() {
    assertThat(
            sections(
                """
                - {heading: 1, text: Business value}
                - {text: Clerks clear files sooner.}
                - {heading: 2, text: How it was measured}
                - {text: By counting.}
                - {heading: 1, text: Harm and risk events}
                - {text: Two files were lost.}
                - {heading: 1, text: Colophon}
                - {text: Printed in Dublin.}
                """,
                null))
        .containsExactly(
            Section.B, Section.B, Section.B, Section.B, Section.C, Section.C, null, null);
  }

  @Test
  void lettersInPiecesAreReadTogether() {
    String sketch =
        """
        - {in: value, text: "48 billion"}
        - {in: value, text: "tok"}
        - {in: value, text: "ens processed"}
        """;
    org.counterweight.layout.Layout layout = LayoutSketch.of(sketch);
    org.counterweight.layout.Layout joined =
        new org.counterweight.layout.Layout(
            layout.medium(),
            layout.tagged(),
            layout.language(),
            layout.surfaces(),
            layout.blocks(),
            List.of(
                new org.counterweight.layout.Line(
                    1,
                    "48 billion tokens processed",
                    layout.blocks().getFirst().box(),
                    List.of(0, 1, 2))),
            layout.tables(),
            layout.pictures(),
            layout.panels(),
            layout.asides());
    assertThat(Scene.of(joined, STATEMENT).items().stream().map(Item::section))
        .containsOnly(Section.U);
  }

  @Test
  void aRowIsWhatItsHeadSays() {
    assertThat(
            sections(
                """
                - {in: value, figure: value.a, text: "1"}
                - {in: value, figure: value.b, text: "2"}
                - {in: value, figure: value.c, text: "3"}
                - in: value
                  table:
                    - [Figure, "2025"]
                    - [Tokens processed, "48 bn"]
                    - [Net value, "2.97"]
                """,
                null))
        .endsWith(Section.B, Section.B, Section.U, Section.U, Section.B, Section.B);
  }

  @Test
  void aColumnIsWhatItsHeadSays() {
    assertThat(
            sections(
                """
                - {in: value, figure: value.a, text: "1"}
                - {in: value, figure: value.b, text: "2"}
                - {in: value, figure: value.c, text: "3"}
                - in: value
                  table:
                    - [Desk, Net value, Tokens processed]
                    - [North, "2.97", "48,000,000,000"]
                """,
                null))
        .endsWith(Section.B, Section.B, Section.U);
  }
}
