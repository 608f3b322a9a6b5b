package org.counterweight.render.pdf;

import java.awt.geom.Path2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Path data made of M, L, H, V, C and Z, absolute or relative. */
final class SvgPath {
  private static final Pattern TOKEN =
      Pattern.compile("([A-Za-z])|([+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?)|[\\s,]+");

  private final SvgValues values;
  private final String data;
  private final Matcher tokens;
  private final Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
  private int position;
  private double x;
  private double y;
  private double startX;
  private double startY;

  private SvgPath(SvgValues values, String data) {
    this.values = values;
    this.data = data;
    this.tokens = TOKEN.matcher(data);
  }

  /**
   * Parses path data.
   *
   * @throws Refusal at any other command
   */
  static Path2D parse(SvgValues values, String data) {
    SvgPath parser = new SvgPath(values, data);
    parser.run();
    return parser.path;
  }

  private void run() {
    char command = 0;
    while (skipGaps()) {
      if (tokens.group(1) != null) {
        command = tokens.group(1).charAt(0);
        position = tokens.end();
        if (command == 'Z' || command == 'z') {
          require(path.getCurrentPoint() != null);
          path.closePath();
          x = startX;
          y = startY;
          command = 0;
          continue;
        }
      }
      require(command != 0);
      command = step(command);
    }
    require(position == data.length());
  }

  // What follows a moveto without a letter is a lineto.
  private char step(char command) {
    boolean relative = Character.isLowerCase(command);
    double ox = relative ? x : 0;
    double oy = relative ? y : 0;
    switch (Character.toUpperCase(command)) {
      case 'M' -> {
        x = ox + number();
        y = oy + number();
        startX = x;
        startY = y;
        path.moveTo(x, y);
        return relative ? 'l' : 'L';
      }
      case 'L' -> lineTo(ox + number(), oy + number());
      case 'H' -> lineTo(ox + number(), y);
      case 'V' -> lineTo(x, oy + number());
      case 'C' -> {
        double x1 = ox + number();
        double y1 = oy + number();
        double x2 = ox + number();
        double y2 = oy + number();
        x = ox + number();
        y = oy + number();
        require(path.getCurrentPoint() != null);
        path.curveTo(x1, y1, x2, y2, x, y);
      }
      default -> throw refusal();
    }
    return command;
  }

  private void lineTo(double toX, double toY) {
    require(path.getCurrentPoint() != null);
    x = toX;
    y = toY;
    path.lineTo(x, y);
  }

  private double number() {
    require(skipGaps() && tokens.group(2) != null);
    position = tokens.end();
    return Double.parseDouble(tokens.group(2));
  }

  private boolean skipGaps() {
    while (position < data.length()) {
      tokens.region(position, data.length());
      require(tokens.lookingAt());
      if (tokens.group(1) != null || tokens.group(2) != null) {
        return true;
      }
      position = tokens.end();
    }
    return false;
  }

  private void require(boolean holds) {
    if (!holds) {
      throw refusal();
    }
  }

  private Refusal refusal() {
    return values.refuse("d", data, "path data made of M, L, H, V, C and Z");
  }
}
