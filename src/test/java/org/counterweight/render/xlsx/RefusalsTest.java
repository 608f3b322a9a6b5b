package org.counterweight.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.counterweight.render.RenderException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Excel would repair, hide or misread is refused, with its place and the way out. */
final class RefusalsTest {
  private static final String TABLE =
      "<table id='t'><head><text key='k'>K</text><text>V</text></head>"
          + "<row><number id='n'>1</number><number>2</number></row></table>";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <row><text style='nmu'>x</text></row>          | no style "nmu"
          <row><text colour='red'>x</text></row>         | no attribute "colour"
          <row><cell>x</cell></row>                      | <cell> may not stand inside <row>
          <row>loose</row>                               | text "loose" stands outside a cell
          <row><number>1,234.5</number></row>            | cell A1: "1,234.5" is not a number
          <row><number/></row>                           | the cell is empty
          <row><date>31.12.2025</date></row>             | "31.12.2025" is not a date
          <row><date>2025-02-30</date></row>             | "2025-02-30" is not a date
          <row><boolean>yes</boolean></row>              | neither true nor false
          <row><text at='B'>x</text><text at='A'>y</text></row> | a column to the right
          <row height='0'/>                              | a number from 1 to 409
          <row><number formula='1/0'/></row>             | #DIV/0!
          <row><number formula='=1'/></row>              | without the = in front
          <row><number formula='NOSUCH(1)'/></row>       | fails
          <row><number formula='1+'/></row>              | fails
          <row><number formula='{gone}'/></row>          | no cell has that id
          <row><number formula='{@k}'/></row>            | or there is no table
          <row><number formula='[1]S!A1'/></row>         | refers to another file
          <row><number formula='RAND()'/></row>          | uses RAND
          <row><text formula='HYPERLINK("x")'/></row>    | uses HYPERLINK
          <row><number id='a' formula='{b}'/><number id='b' formula='{a}'/></row> | CIRCULAR
          <row><number figure='a.b'>1</number><number figure='a.b'>2</number></row> | two cells, 'S'!$A$1 and 'S'!$B$1
          <row><number figure='a.b-c'>1</number><number figure='A.b_c'>2</number></row> | both be named
          <row><number formula='{z}'/></row>                | (at <number formula='{z}'/>)
          <row><number figure='a b'>1</number></row>     | letters, digits, points
          <row><text link='http://example.org'>x</text></row> | places in the workbook only
          <row repeat='true'/><row/><row repeat='true'/> | rows to repeat must follow each other
          <table id='u'><row/></table>                   | wrong order
          <table id='u'></table>                         | no <head>
          <table id='u'><head><text>A</text><text>a</text></head></table> | none twice
          <table id='u'><head><text>A</text></head><row><text span='2'>x</text></row></table> | may not be merged
          <charts rows='9'><chart kind='pie' from='A' to='B' alt='x'/></charts> | kind="pie"
          <charts rows='9'><chart kind='column' from='A' to='B' categories='{t[k]}'><series name='s' values='{t[k]}' colour='#000000'/></chart></charts> | needs the attribute "alt"
          <charts rows='9'><chart kind='column' from='A' to='B' alt='x' categories='{t[k]}'><series name='s' values='{t[k].head}' colour='#000000'/></chart></charts> | holds no number
          <charts rows='9'><chart kind='column' from='A' to='B' alt='x' categories='{t[k]}'><series name='s' values='{n}:{m}' colour='#000000'/></chart></charts> | no cell has that id
          <columns><column width='300'/></columns>       | a number from 0.5 to 255
          """)
  void whatIsWrongIsSaidWithItsPlace(String body, String message) {
    assertThatThrownBy(
            () -> Sample.renderSheets("\n<sheet name='S'>\n" + body + TABLE + "</sheet>"))
        .isInstanceOf(RenderException.class)
        .hasMessageStartingWith("Workbook markup, line 3, column ")
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A/B | a name without
          History | other than History
          'quoted' | without ' at its ends
          ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEF | 1 to 31 characters
          s | a name that no other sheet has
          """,
      quoteCharacter = '`')
  void sheetNamesAreThoseThatExcelTakes(String name, String message) {
    assertThatThrownBy(() ->
            Sample.renderSheets("<sheet name=\"S\"><row/></sheet>\n<sheet name=\"" + name + "\"/>"))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining("line 2")
        .hasMessageContaining(message);
  }

  @Test
  void textsLongerThanACellAreRefused() throws Exception {
    String most = "x".repeat(32_767);
    assertThat(Sample.renderSheets("<sheet name='S'><row><text>" + most + "</text></row></sheet>"))
        .isNotEmpty();
    assertThatThrownBy(() ->
            Sample.renderSheets(
                "<sheet name='S'><row><text>a</text><text>" + most + "y</text></row></sheet>"))
        .hasMessageContaining("cell B1")
        .hasMessageContaining("32768 characters");
  }

  @Test
  void formulasThatWouldExhaustTheCalculatorAreRefused() {
    String deep = "(".repeat(65) + "1" + ")".repeat(65);
    assertThatThrownBy(() ->
            Sample.renderSheets(
                "<sheet name='S'><row><number formula='" + deep + "'/></row></sheet>"))
        .hasMessageContaining("nests deeper than 64");
    StringBuilder chain = new StringBuilder("<sheet name='S'>");
    for (int i = 0; i < 60_000; i++) {
      chain.append("<row><number id='c" + i + "' formula='{c" + (i + 1) + "}+1'/></row>");
    }
    chain.append("<row><number id='c60000'>1</number></row></sheet>");
    assertThatThrownBy(() -> Sample.renderSheets(chain.toString()))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining("too long a chain");
  }

  @Test
  void aWorkbookNeedsASheet() {
    assertThatThrownBy(() -> Sample.renderSheets("")).hasMessageContaining("no <sheet>");
    assertThatThrownBy(() -> Sample.render(new XlsxSource("<book/>", Sample.metadata(), List.of())))
        .hasMessageContaining("not a <workbook>");
  }

  @Test
  void nothingIsWrittenWhereTheMarkupIsRefused() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThatThrownBy(() ->
            new XlsxRenderer()
                .render(
                    new XlsxSource(
                        "<workbook><sheet name='S'><row><text link='T'>x</text></row></sheet>"
                            + "</workbook>",
                        Sample.metadata(),
                        List.of()),
                    out))
        .isInstanceOf(RenderException.class);
    assertThat(out.size()).isZero();
  }
}
