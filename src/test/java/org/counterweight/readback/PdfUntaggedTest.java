package org.counterweight.readback;

import static org.assertj.core.api.Assertions.assertThat;

import org.counterweight.layout.Block;
import org.counterweight.layout.Layout;
import org.counterweight.layout.Picture;
import org.counterweight.layout.Role;
import org.counterweight.layout.Table;
import org.junit.jupiter.api.Test;

/** Files without structure: put in order by place. */
class PdfUntaggedTest {
  private static String at(int x, int y, int size, String text) {
    return "BT /F1 " + size + " Tf " + x + " " + y + " Td (" + text + ") Tj ET ";
  }

  @Test
  void columnsHeadingsAndParagraphs() throws Exception {
    Layout layout =
        MadePdf.of(
                at(50, 270, 18, "Report on the year")
                    + at(50, 240, 9, "Left column begins here and")
                    + at(220, 240, 9, "Right column comes after the")
                    + at(50, 229, 9, "goes on for a second line.")
                    + at(220, 229, 9, "left one has come to its end.")
                    + at(50, 205, 9, "A new paragraph on the left."))
            .layout();
    assertThat(layout.tagged()).isFalse();
    assertThat(MadePdf.texts(layout))
        .containsExactly(
            "Report on the year",
            "Left column begins here and goes on for a second line.",
            "A new paragraph on the left.",
            "Right column comes after the left one has come to its end.");
    assertThat(layout.blocks().get(0).role()).isEqualTo(Role.HEADING);
    assertThat(layout.blocks().get(0).level()).isEqualTo(1);
    assertThat(layout.blocks().get(1).role()).isEqualTo(Role.PARAGRAPH);
  }

  @Test
  void tablesByAlignedColumns() throws Exception {
    StringBuilder page = new StringBuilder(at(50, 270, 9, "Some words of introduction before it."));
    String[][] rows = {
      {"Figure", "2025", "2024"},
      {"Electricity", "3,717", "2,984"},
      {"Water", "2,248", "1,990"},
      {"Waste", "85", "80"}
    };
    for (int r = 0; r < rows.length; r++) {
      for (int c = 0; c < 3; c++) {
        page.append(at(50 + c * 90, 240 - r * 14, 9, rows[r][c]));
      }
    }
    Layout layout = MadePdf.of(page.toString()).layout();
    assertThat(layout.tables()).hasSize(1);
    Table table = layout.tables().get(0);
    assertThat(table.rows()).hasSize(4);
    assertThat(table.rows().get(0).head()).isTrue();
    assertThat(table.rows().get(1).cells()).extracting(Table.Cell::column).containsExactly(0, 1, 2);
    Block cell = layout.blocks().get(table.rows().get(2).cells().get(1).blocks().get(0));
    assertThat(cell.text()).isEqualTo("2,248");
    assertThat(cell.role()).isEqualTo(Role.CELL);
  }

  @Test
  void headsAndFeetThatComeOnEveryPage() throws Exception {
    String head = at(50, 288, 7, "Company report");
    Layout layout =
        MadePdf.of(
                head + at(50, 150, 9, "Words of page one.") + at(50, 8, 7, "Page 1 of 2"),
                head + at(50, 150, 9, "Words of page two.") + at(50, 8, 7, "Page 2 of 2"))
            .layout();
    assertThat(layout.blocks().stream().filter(b -> b.role() == Role.PAGE_HEADER).count())
        .isEqualTo(2);
    assertThat(layout.blocks().stream().filter(b -> b.role() == Role.PAGE_FOOTER).map(Block::text))
        .containsExactly("Page 1 of 2", "Page 2 of 2");
  }

  @Test
  void hiddenTextIsReadToo() throws Exception {
    Layout layout =
        MadePdf.of(at(50, 200, 9, "Seen.") + "BT 3 Tr /F1 9 Tf 50 180 Td (Hidden.) Tj ET").layout();
    assertThat(MadePdf.texts(layout)).containsExactlyInAnyOrder("Seen.", "Hidden.");
    assertThat(layout.blocks().stream().filter(b -> !b.visible()).map(Block::text))
        .containsExactly("Hidden.");
    assertThat(layout.lines()).hasSize(1);
  }

  @Test
  void drawingsAreCrowdsOfBarsOrSlants() throws Exception {
    StringBuilder bars = new StringBuilder("0.2 0.4 0.6 rg ");
    for (int i = 0; i < 8; i++) {
      bars.append(60 + i * 12).append(" 100 8 ").append(20 + i * 8).append(" re f ");
    }
    Layout chart = MadePdf.of(bars + "0 g " + at(60, 90, 7, "North")).layout();
    assertThat(chart.pictures()).hasSize(1);
    assertThat(chart.pictures().get(0).kind()).isEqualTo(Picture.Kind.VECTOR);
    assertThat(chart.blocks().get(0).role()).isEqualTo(Role.CHART_TEXT);
    assertThat(chart.panels()).isEmpty();
    Layout rules =
        MadePdf.of("0.9 g 40 180 300 14 re f 40 160 300 14 re f 0 g 40 100 300 0.5 re f").layout();
    assertThat(rules.pictures()).isEmpty();
    assertThat(rules.panels()).hasSize(2);
  }

  @Test
  void textDrawnAsOutlinesIsAPicture() throws Exception {
    StringBuilder outlines = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      int x = 60 + i * 6;
      outlines.append(
          x
              + " 100 m "
              + (x + 4)
              + " 102 "
              + (x + 4)
              + " 106 "
              + x
              + " 107 c "
              + (x + 1)
              + " 104 "
              + (x + 2)
              + " 103 "
              + x
              + " 100 c f ");
    }
    assertThat(MadePdf.of(outlines.toString()).layout().pictures()).hasSize(1);
  }
}
