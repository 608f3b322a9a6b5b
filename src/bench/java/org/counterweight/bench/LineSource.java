package org.counterweight.bench;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;
import org.counterweight.bench.Chart.Bar;

/** Hands the records to JasperReports without reflection or maps. */
public final class LineSource implements JRDataSource {
  private final Iterator<Numbered> lines;
  private Line line;
  private Numbered numbered;

  LineSource(List<Numbered> lines) {
    this.lines = lines.iterator();
  }

  /** A record with the numbers of its band and its layout. */
  record Numbered(Line line, int band, int layout) implements Serializable {}

  @Override
  public boolean next() {
    if (!lines.hasNext()) {
      return false;
    }
    numbered = lines.next();
    line = numbered.line();
    return true;
  }

  @Override
  public Object getFieldValue(JRField field) {
    String name = field.getName();
    return switch (name) {
      case "section" -> line.section();
      case "table" -> line.table();
      case "layout" -> numbered.layout();
      case "band" -> numbered.band();
      case "chart0", "chart1", "chart2", "chart3" -> chart(name.charAt(5) - '0');
      default -> {
        List<String> texts = name.charAt(0) == 'h' ? line.heads() : line.cells();
        int column = name.charAt(1) - '0';
        yield column < texts.size() ? texts.get(column) : null;
      }
    };
  }

  private Chart chart(int side) {
    return line.charts().size() > side ? line.charts().get(side) : null;
  }

  /** The bars of one chart. */
  public static final class Bars implements JRDataSource {
    private final Iterator<Bar> bars;
    private Bar bar;

    private Bars(Iterator<Bar> bars) {
      this.bars = bars;
    }

    /** For the report's expressions. */
    public static JRDataSource of(Object chart) {
      return new Bars(((Chart) chart).bars().iterator());
    }

    @Override
    public boolean next() {
      if (!bars.hasNext()) {
        return false;
      }
      bar = bars.next();
      return true;
    }

    @Override
    public Object getFieldValue(JRField field) {
      return switch (field.getName()) {
        case "series" -> bar.series();
        case "category" -> bar.category();
        default -> bar.value();
      };
    }
  }
}
