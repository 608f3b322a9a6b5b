package org.counterweight.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What the page on templates says of the vocabulary holds. */
final class DocumentedExampleTest {
  @Test
  void theExampleRenders() throws Exception {
    String page = page();
    int from = page.indexOf("<workbook font");
    String example = page.substring(from, page.indexOf("```", from));
    byte[] bytes = Sample.render(new XlsxSource(example, Sample.metadata(), List.of()));
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      assertThat(workbook.getName("energy.pue.dublin").getRefersToFormula())
          .isEqualTo("'A Energy'!$D$4");
      assertThat(workbook.getSheetAt(0).getRow(5).getCell(2).getRawValue()).isEqualTo("13818000");
    }
  }

  @Test
  void everyAttributeIsOnThePage() throws Exception {
    String page = page();
    Set<String> known = new TreeSet<>(Style.ATTRIBUTES);
    known.addAll(SheetParser.ATTRIBUTES);
    known.addAll(SheetParser.ROW);
    known.addAll(CellParser.ATTRIBUTES);
    known.addAll(ChartParser.CHART);
    known.addAll(ChartParser.SERIES);
    // Written on the page as one with its fellows: border-top, -bottom, -left, -right.
    known.removeAll(Set.of("border-bottom", "border-left", "border-right"));
    assertThat(known).allSatisfy(name -> assertThat(page).contains(name));
  }

  private static String page() throws Exception {
    try (var in =
        DocumentedExampleTest.class.getResourceAsStream("/org/counterweight/templates/README.md")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
