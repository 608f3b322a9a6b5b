package org.counterweight.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
import net.sf.jasperreports.engine.export.ooxml.JRXlsxExporter;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.SimpleFontFace;
import net.sf.jasperreports.engine.fonts.SimpleFontFamily;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.export.SimpleXlsxReportConfiguration;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;

/**
 * The same content by JasperReports, as one would do it there: a report compiled beforehand, faces
 * from a font extension (the same files as ours, embedded as subsets), records from a data source.
 * The result is a plain PDF and a workbook with charts as pictures: no tags, no PDF/A, no embedded
 * data, no formulas.
 */
final class JasperDocument {
  private final SimpleJasperReportsContext context =
      new SimpleJasperReportsContext(DefaultJasperReportsContext.getInstance());
  private final JasperFillManager filler;
  private final JasperReport report;
  private final List<LineSource.Numbered> lines;
  private final boolean compressed;

  JasperDocument(List<Line> lines, boolean compressed) throws JRException {
    this(compressed, compiled(lines), numbered(lines));
  }

  private JasperDocument(boolean compressed, JasperReport report, List<LineSource.Numbered> lines) {
    this.lines = lines;
    this.compressed = compressed;
    this.report = report;
    context.setExtensions(
        FontFamily.class, List.of(family("Liberation Sans"), family("Liberation Serif")));
    this.filler = JasperFillManager.getInstance(context);
  }

  private static JasperReport compiled(List<Line> lines) throws JRException {
    return JasperCompileManager.compileReport(new JasperReportDesign(lines).design());
  }

  private static List<LineSource.Numbered> numbered(List<Line> lines) {
    JasperReportDesign design = new JasperReportDesign(lines);
    return lines.stream().map(design::numbered).toList();
  }

  /** Keeps the compiled report and the content in a file, for a process that only prints. */
  static void save(List<Line> lines, Path file) throws JRException, IOException {
    try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(file))) {
      out.writeObject(compiled(lines));
      out.writeObject(new ArrayList<>(numbered(lines)));
    }
  }

  /** From what {@link #save} kept. */
  @SuppressWarnings("unchecked")
  static JasperDocument load(Path file, boolean compressed)
      throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(Files.newInputStream(file))) {
      JasperReport report = (JasperReport) in.readObject();
      return new JasperDocument(compressed, report, (List<LineSource.Numbered>) in.readObject());
    }
  }

  byte[] pdf() throws JRException {
    return pdf(fill());
  }

  /** Filled once, exported twice: the way to both files that costs the least. */
  List<byte[]> pdfAndXlsx() throws JRException {
    JasperPrint print = fill();
    return List.of(pdf(print), xlsx(print));
  }

  private JasperPrint fill() throws JRException {
    Map<String, Object> parameters = new HashMap<>();
    return filler.fill(report, parameters, new LineSource(lines));
  }

  private byte[] pdf(JasperPrint print) throws JRException {
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

  private byte[] xlsx(JasperPrint print) throws JRException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
    JRXlsxExporter exporter = new JRXlsxExporter(context);
    SimpleXlsxReportConfiguration configuration = new SimpleXlsxReportConfiguration();
    configuration.setRemoveEmptySpaceBetweenRows(true);
    configuration.setDetectCellType(true);
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
