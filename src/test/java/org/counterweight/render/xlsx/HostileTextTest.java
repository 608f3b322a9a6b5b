package org.counterweight.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.counterweight.layout.Block;
import org.counterweight.readback.XlsxReader;
import org.counterweight.render.RenderException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever people type into a statement arrives as the text they typed. */
final class HostileTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+49 30 1234",
        "-5% on the year",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "'=1",
        "=HYPERLINK(\"http://example.org\",\"x\")",
        "=cmd|' /C calc'!A0"
      })
  void textThatLooksLikeAFormulaStaysTextWhenEdited(String text) throws Exception {
    XSSFCell cell = written(text);
    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
    assertThat(cell.getStringCellValue()).isEqualTo(text);
    assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", " spaced ", "two\nlines", "_x0041_", "a_x000D_b", "2025", "日本"})
  void otherTextKeepsItsCharactersAndHasNoMark(String text) throws Exception {
    XSSFCell cell = written(text);
    assertThat(cell.getStringCellValue()).isEqualTo(text);
    assertThat(cell.getCellStyle().getQuotePrefixed()).isFalse();
  }

  @Property(tries = 150)
  void anyLegalTextArrivesUnchanged(@ForAll("legal") String text) throws Exception {
    assertThat(written(text).getStringCellValue()).isEqualTo(text);
  }

  @Provide
  Arbitrary<String> legal() {
    return Arbitraries.strings()
        .withCharRange(' ', '\uD7FF')
        .withCharRange('\uE000', '\uFFFD')
        .withChars("\t\n\r=+-@<>&\"'_x0041")
        .ofMinLength(1)
        .ofMaxLength(60);
  }

  @Test
  void anyNumberOfCharactersThatXmlEscapesArrives() throws Exception {
    String cell = "<row><text>" + "R&amp;D ".repeat(5_000) + "</text></row>";
    byte[] workbook = Sample.renderSheets("<sheet name=\"S\">" + cell.repeat(22) + "</sheet>");
    List<Block> read = new XlsxReader().read(workbook, "w.xlsx").layout().blocks();

    assertThat(read).hasSize(22).allMatch(block -> block.text().equals("R&D ".repeat(5_000)));
  }

  @Test
  void charactersThatXmlForbidsAreRefusedWithTheirPlace() {
    assertThatThrownBy(() -> written("bell \u0007"))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining("line 1, column")
        .hasMessageContaining("U+0007");
    assertThatThrownBy(() -> written("half \uD83D"))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining("U+D83D");
    assertThatThrownBy(
            () -> Sample.renderSheets("<sheet name=\"S\">\n<row><text>&#1;</text></row></sheet>"))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining("line 2")
        .hasMessageContaining("not well-formed");
  }

  @Test
  void entitiesAndDocumentTypesAreRefused() {
    String markup =
        "<!DOCTYPE workbook [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n"
            + "<workbook><sheet name=\"S\"><row><text>&x;</text></row></sheet></workbook>";
    assertThatThrownBy(() -> Sample.render(new XlsxSource(markup, Sample.metadata(), List.of())))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining("Remove the DOCTYPE");
  }

  private static XSSFCell written(String text) throws Exception {
    String escaped =
        text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\r", "&#13;");
    byte[] workbook =
        Sample.renderSheets("<sheet name=\"S\"><row><text>" + escaped + "</text></row></sheet>");
    return new XSSFWorkbook(new ByteArrayInputStream(workbook)).getSheetAt(0).getRow(0).getCell(0);
  }
}
