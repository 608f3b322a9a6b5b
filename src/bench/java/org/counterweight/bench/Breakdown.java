package org.counterweight.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the time of a whole statement goes: looks at the working thread every few milliseconds and
 * asks what it is at. The innermost frame that tells decides, so that compressing counts as
 * compressing wherever it happens. Good to a few percent, and it costs nothing where nobody looks.
 */
public final class Breakdown {
  private static final long EVERY_MILLIS = 3;
  private static final int METHODS = 25;
  private static final String OURS = "org.counterweight.";

  private Breakdown() {}

  private enum Part {
    COMPRESS("compress and unpack"),
    DISK("write to disk, forced"),
    PARSE("read: parse, schema, bind, constraints"),
    RULES("rules about data"),
    TIEOUT("tie every number to the data"),
    TEMPLATE("templates"),
    LAYOUT("PDF: layout"),
    PAINT("PDF: paint, tag, write"),
    WORKBOOK("workbook: formulas, charts, write"),
    READBACK_PDF("read PDF back"),
    READBACK_XLSX("read workbook back"),
    MEASURE("measure prominence, find claims"),
    RELEASE("canonical data, digests, manifest"),
    OTHER("other");

    private final String words;

    Part(String words) {
      this.words = words;
    }

    @Override
    public String toString() {
      return words;
    }
  }

  /**
   * Prints the table.
   *
   * @param arguments number of statements to warm up with and to look at; folder for releases
   */
  public static void main(String[] arguments) throws Exception {
    System.out.print(table(Integer.parseInt(arguments[0]), Path.of(arguments[1])));
  }

  static String table(int statements, Path out) throws Exception {
    String json = new String(BenchStatement.eightPages().json(), StandardCharsets.UTF_8);
    WholeStatement statement = new WholeStatement(json, Files.createDirectories(out));
    for (int i = 0; i < statements; i++) {
      statement.release();
    }
    Map<Part, Integer> counts = new EnumMap<>(Part.class);
    Map<Owner, Integer> owners = new EnumMap<>(Owner.class);
    Map<String, Integer> methods = new TreeMap<>();
    Thread worked = Thread.currentThread();
    Thread watch =
        new Thread(
            () -> {
              try {
                while (true) {
                  Thread.sleep(EVERY_MILLIS);
                  StackTraceElement[] stack = worked.getStackTrace();
                  counts.merge(part(stack), 1, Integer::sum);
                  owners.merge(Owner.of(stack), 1, Integer::sum);
                  methods.merge(own(stack), 1, Integer::sum);
                }
              } catch (InterruptedException done) {
                // Enough was seen.
              }
            },
            "breakdown");
    watch.start();
    long before = System.nanoTime();
    for (int i = 0; i < statements; i++) {
      statement.release();
    }
    double each = (System.nanoTime() - before) / 1e6 / statements;
    watch.interrupt();
    watch.join();
    double all = counts.values().stream().mapToInt(Integer::intValue).sum();
    StringBuilder table =
        new StringBuilder("| where the time goes | share | ms |\n|---|---|---|\n");
    rows(table, counts, each, all);
    table.append("\n| whose code runs | share | ms |\n|---|---|---|\n");
    rows(table, owners, each, all);
    table.append("\n| innermost method of ours | share |\n|---|---|\n");
    methods.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(METHODS)
        .forEach(e ->
            table.append(
                String.format(
                    Locale.ROOT, "| `%s` | %.1f %% |%n", e.getKey(), 100 * e.getValue() / all)));
    return table.toString();
  }

  private static <K> void rows(
      StringBuilder table, Map<K, Integer> counts, double each, double all) {
    counts.entrySet().stream()
        .sorted(Map.Entry.<K, Integer>comparingByValue().reversed())
        .forEach(e ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "| %s | %.1f %% | %.2f |%n",
                    e.getKey(),
                    100 * e.getValue() / all,
                    each * e.getValue() / all)));
    table.append(String.format(Locale.ROOT, "| all | | %.2f |%n", each));
  }

  private static String own(StackTraceElement[] stack) {
    for (StackTraceElement frame : stack) {
      String type = frame.getClassName();
      if (type.startsWith(OURS)) {
        return type.substring(OURS.length()) + "." + frame.getMethodName();
      }
    }
    return "-";
  }

  private static Part part(StackTraceElement[] stack) {
    for (StackTraceElement frame : stack) {
      Part part = part(frame.getClassName(), frame.getMethodName());
      if (part != null) {
        return part;
      }
    }
    return Part.OTHER;
  }

  private static Part part(String type, String method) {
    if (type.startsWith("java.util.zip.") && method.matches("(?i).*(flate|update).*")) {
      return Part.COMPRESS;
    }
    if (type.startsWith("sun.nio.") || type.startsWith("java.nio.file.")) {
      return Part.DISK;
    }
    if (type.startsWith("freemarker.") || type.endsWith(".TemplateEngine")) {
      return Part.TEMPLATE;
    }
    if (type.startsWith("org.openpdf.")) {
      return type.startsWith("org.openpdf.text.")
              || type.startsWith("org.openpdf.pdf.")
              || method.startsWith("paint")
          ? Part.PAINT
          : Part.LAYOUT;
    }
    if (!type.startsWith(OURS)) {
      return null;
    }
    String own = type.substring(OURS.length());
    if (own.startsWith("readback.pdf") || own.startsWith("readback.Pdf")) {
      return Part.READBACK_PDF;
    }
    if (own.startsWith("rule.tieout")
        || own.startsWith("rule.submission")
        || own.startsWith("submission")) {
      return Part.TIEOUT;
    }
    if (own.startsWith("readback")) {
      return Part.READBACK_XLSX;
    }
    if (own.startsWith("rule.prominence") || own.startsWith("claim")) {
      return Part.MEASURE;
    }
    if (own.startsWith("rule") || own.startsWith("generate.TextCheck")) {
      return Part.RULES;
    }
    if (own.startsWith("intake")) {
      return Part.PARSE;
    }
    if (own.startsWith("render.xlsx")) {
      return Part.WORKBOOK;
    }
    if (own.startsWith("render.pdf")) {
      return Part.PAINT;
    }
    if (own.startsWith("render")) {
      return Part.TEMPLATE;
    }
    return own.startsWith("release") ? Part.RELEASE : null;
  }
}
