package org.counterweight.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.counterweight.finding.Citation;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Location;
import org.counterweight.finding.RuleId;
import org.counterweight.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a pointer to the line a person has to look at. */
class LocatedTest {
  private static final Document DOCUMENT =
      Facility.read(
          "a.yaml",
          """
          site:
            pue: 1.2
            note: |
              first
              second
            none:
            tags: [x, {y: 1}]
            list:
              - name: n
          """);

  @ParameterizedTest
  @CsvSource({
    "/site/pue, 2, 8, 11",
    "/site/note, 3, 9, 10",
    "/site/none, 6, 3, 7",
    "/site/tags, 7, 3, 7",
    "/site/tags/0, 7, 10, 11",
    "/site/tags/1, 7, 13,",
    "/site/tags/1/y, 7, 17, 18",
    "/site/list/0, 9, 7,",
    "/site/list/0/name, 9, 13, 14",
    "/site/list/0/absent, 9, 7,",
    "/site/absent/deeper, 1, 1, 5",
    "/site, 1, 1, 5",
    "'', 1, 1,",
    "/absent, 1, 1,",
  })
  void places(String pointer, int line, int column, Integer end) {
    Location at = new Located(DOCUMENT.map()).locate(finding(Location.at(pointer))).location();
    assertThat(at).isEqualTo(Location.in("a.yaml", pointer, line, column, end));
  }

  @Test
  void aPlaceThatIsKnownAlreadyIsLeftAlone() {
    Located located = new Located(DOCUMENT.map());
    for (Location known :
        new Location[] {
          Location.in("b.yaml", "/site/pue", 7, 7, null),
          Location.ofFile("out/a.pdf"),
          new Location("out/a.pdf", "/site/pue", null, null, null, 3, null),
          new Location("a.xlsx", "/site/pue", null, null, null, null, "'A'!B2")
        }) {
      assertThat(located.locate(finding(known)).location()).isEqualTo(known);
    }
  }

  private static Finding finding(Location at) {
    return new Finding(
        new RuleId("a.b"), Severity.ERROR, "m", "v", "f", new Citation("c", false), at);
  }
}
