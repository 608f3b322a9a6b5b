package org.counterweight.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** Memory over statements done, as a picture. */
final class SoakPlot {
  private static final int WIDTH = 720;
  private static final int HEIGHT = 284;
  private static final int LEFT = 52;
  private static final int TOP = 46;
  private static final int BOTTOM = 214;

  /** Points drawn of each line; of all samples between two the greatest counts. */
  private static final int POINTS = 300;

  private SoakPlot() {}

  static String of(List<Soak.Sample> samples, String said) {
    long highest = Math.max(256, samples.stream().mapToLong(Soak.Sample::resident).max().orElse(0));
    long top = (highest + 99) / 100 * 100;
    StringBuilder out = new StringBuilder();
    out.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"Liberation"
                + " Sans, Arial, sans-serif\" font-size=\"11\" role=\"img\" aria-label=\"%s\">%n"
                + "<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>%n",
            WIDTH,
            HEIGHT,
            said,
            WIDTH,
            HEIGHT));
    text(
        out,
        LEFT,
        18,
        "start",
        "#1d2733",
        "Memory in MiB over statements done, one process, -Xmx256m");
    for (long mib = 0; mib <= top; mib += 100) {
      double y = y(mib, top);
      out.append(
          String.format(
              Locale.ROOT, "<path d=\"M%d %.1fH%d\" stroke=\"#d5dce2\"/>%n", LEFT, y, WIDTH - 12));
      text(out, LEFT - 6, y + 4, "end", "#4c5966", Long.toString(mib));
    }
    int all = samples.size();
    for (int i = 0; i <= 5; i++) {
      double x = LEFT + (WIDTH - 12.0 - LEFT) * i / 5;
      text(
          out, x, BOTTOM + 16, i == 5 ? "end" : "middle", "#4c5966", Integer.toString(all * i / 5));
    }
    line(out, samples, Soak.Sample::resident, top, "#5b6875");
    line(out, samples, Soak.Sample::live, top, "#1b6e53");
    text(out, LEFT, 36, "start", "#5b6875", "grey: resident, the whole process");
    text(out, LEFT + 220, 36, "start", "#1b6e53", "green: heap in use after the last collection");
    double y = BOTTOM + 34;
    for (String part : said.split("; ", -1)) {
      text(out, LEFT, y, "start", "#4c5966", part);
      y += 14;
    }
    return out.append("</svg>\n").toString();
  }

  private static double y(long mib, long top) {
    return BOTTOM - (BOTTOM - TOP) * (double) mib / top;
  }

  private static void line(
      StringBuilder out,
      List<Soak.Sample> samples,
      ToLongFunction<Soak.Sample> value,
      long top,
      String colour) {
    out.append("<path fill=\"none\" stroke=\"")
        .append(colour)
        .append("\" stroke-width=\"1.2\" d=\"");
    int step = Math.max(1, samples.size() / POINTS);
    for (int i = 0; i < samples.size(); i += step) {
      List<Soak.Sample> some = samples.subList(i, Math.min(samples.size(), i + step));
      long most = some.stream().mapToLong(value).max().orElse(0);
      double x = LEFT + (WIDTH - 12.0 - LEFT) * i / samples.size();
      out.append(String.format(Locale.ROOT, "%s%.1f %.1f", i == 0 ? "M" : "L", x, y(most, top)));
    }
    out.append("\"/>\n");
  }

  private static void text(
      StringBuilder out, double x, double y, String anchor, String fill, String text) {
    out.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"%s\">%s</text>%n",
            x,
            y,
            anchor,
            fill,
            text));
  }
}
