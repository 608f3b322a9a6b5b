package org.counterweight.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/**
 * A printed page does not part what belongs together. A page of these sheets, A4 upright with
 * margins of 20 mm and columns narrower than the paper, has room for 728 points.
 */
final class PageBreaksTest {
  private static final String HEAD = "<head height='25'><text>A</text></head>";

  @Test
  void aShortTableGoesToTheNextPageAsAWhole() throws Exception {
    // 28 rows of 25 points; the table's 4 rows would need 100.
    assertThat(breaks("", rows(28) + table(3))).containsExactly(28);
  }

  @Test
  void aHeadingGoesWithItsTable() throws Exception {
    assertThat(breaks("", rows(27) + "<row height='25' keep-next='true'/>" + table(3)))
        .containsExactly(27);
  }

  @Test
  void whatFitsStaysWhereItIs() throws Exception {
    assertThat(breaks("", rows(10) + table(3))).isEmpty();
  }

  @Test
  void aLongTableKeepsItsHeadWithTwoRows() throws Exception {
    assertThat(breaks("", rows(27) + table(40))).containsExactly(27);
    assertThat(breaks("", rows(20) + table(40))).isEmpty();
  }

  @Test
  void whatAPageCannotHoldIsNotMoved() throws Exception {
    String chain = "<row height='400' keep-next='true'/>".repeat(3);

    assertThat(breaks("", rows(5) + chain + rows(1))).isEmpty();
  }

  @Test
  void rowsKeepEachOtherInAChain() throws Exception {
    String heading = "<row height='25' keep-next='true'/>";

    assertThat(breaks("", rows(26) + heading + heading + table(3))).containsExactly(26);
    // The third row of a long table is a heading in it, which takes the fourth along.
    String rows = rows(1) + heading + rows(40);
    assertThat(breaks("", rows(25) + "<table id='t'>" + HEAD + rows + "</table>"))
        .containsExactly(25);
  }

  @Test
  void aGivenBreakPartsWhatIsKept() throws Exception {
    String kept = "<row height='25' keep-next='true'/><row height='25' page-break='true'/>";

    assertThat(breaks("", rows(10) + kept + rows(26) + table(3))).containsExactly(11, 38);
  }

  @Test
  void aGivenBreakBeginsAPage() throws Exception {
    String given = rows(20) + "<row height='25' page-break='true'/>";

    assertThat(breaks("", given + rows(20) + table(3))).containsExactly(20);
    assertThat(breaks("", given + rows(26) + table(3))).containsExactly(20, 47);
  }

  @Test
  void rowsPrintedOnEachPageTakeTheirRoom() throws Exception {
    String repeated = "<row height='100' repeat='true'/>";

    // On the second page 22 rows and the table would fit, were it not for what is repeated there.
    assertThat(breaks("", rows(20) + repeated + rows(4) + rows(22) + table(3))).containsExactly(47);
    assertThat(breaks("", rows(28) + rows(22) + table(3))).isEmpty();
  }

  @Test
  void wideColumnsShrinkThePageAndSoMakeRoom() throws Exception {
    String columns = "<columns><column width='120'/><column width='120'/></columns>";

    assertThat(breaks("", rows(28) + table(3))).isNotEmpty();
    assertThat(breaks(columns, rows(28) + table(3))).isEmpty();
  }

  @Test
  void sheetsThatAreNotShrunkToAPagesWidthAreLeftAlone() throws Exception {
    byte[] workbook =
        Sample.renderSheets(
            "<sheet name='S' pages-wide='0' orientation='portrait'>"
                + rows(28)
                + table(3)
                + "</sheet>");

    assertThat(breaks(workbook)).isEmpty();
  }

  private static String rows(int count) {
    return "<row height='25'><text>x</text></row>".repeat(count);
  }

  private static String table(int rows) {
    return "<table id='t'>" + HEAD + rows(rows) + "</table>";
  }

  private static int[] breaks(String columns, String content) throws Exception {
    return breaks(
        Sample.renderSheets(
            "<sheet name='S' orientation='portrait' paper='a4' margins='20 20 20 20'>"
                + columns
                + content
                + "</sheet>"));
  }

  /** First rows of new pages, from 0. */
  private static int[] breaks(byte[] workbook) throws Exception {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
      int[] last = book.getSheetAt(0).getRowBreaks();
      for (int i = 0; i < last.length; i++) {
        last[i]++;
      }
      return last;
    }
  }
}
