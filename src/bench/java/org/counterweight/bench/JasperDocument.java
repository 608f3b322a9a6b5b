package org.counterweight.bench;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.SimpleFontFace;
import net.sf.jasperreports.engine.fonts.SimpleFontFamily;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;

/**
 * The same content by JasperReports, as one would do it there: a report compiled beforehand, faces
 * from a font extension (the same files as ours, embedded as subsets), records from a data source.
 * The result is a plain PDF: no tags, no PDF/A, no embedded data.
 */
final class JasperDocument {
  private final SimpleJasperReportsContext context =
      new SimpleJasperReportsContext(DefaultJasperReportsContext.getInstance());
  private final JasperFillManager filler;
  private final JasperReport report;
  private final List<LineSource.Numbered> lines;
  private final boolean compressed;

  JasperDocument(List<Line> lines, boolean compressed) throws JRException {
    JasperReportDesign design = new JasperReportDesign(lines);
    this.lines = lines.stream().map(design::numbered).toList();
    this.compressed = compressed;
    context.setExtensions(
        FontFamily.class, List.of(family("Liberation Sans"), family("Liberation Serif")));
    this.filler = JasperFillManager.getInstance(context);
    this.report = JasperCompileManager.getInstance(context).compile(design.design());
  }

  byte[] pdf() throws JRException {
    Map<String, Object> parameters = new HashMap<>();
    JasperPrint print = filler.fill(report, parameters, new LineSource(lines));
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
    JRPdfExporter exporter = new JRPdfExporter(context);
    SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
    configuration.setCompressed(compressed);
    exporter.setConfiguration(configuration);
    exporter.setExporterInput(new SimpleExporterInput(print));
    exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
    exporter.exportReport();
    return out.toByteArray();
  }

  private SimpleFontFamily family(String name) {
    String file = "liberation/" + name.replace(" ", "") + "-";
    SimpleFontFamily family = new SimpleFontFamily(context);
    family.setName(name);
    family.setNormalFace(face(file + "Regular.ttf"));
    family.setBoldFace(face(file + "Bold.ttf"));
    family.setPdfEncoding("Identity-H");
    family.setPdfEmbedded(true);
    return family;
  }

  private SimpleFontFace face(String file) {
    SimpleFontFace face = new SimpleFontFace(context);
    face.setTtf(file);
    return face;
  }
}
