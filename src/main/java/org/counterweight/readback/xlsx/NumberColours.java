package org.counterweight.readback.xlsx;

import java.util.Locale;
import org.counterweight.layout.Colour;

/** The colours that number formats name. */
final class NumberColours {
  private static final int[] NUMBERED = {
    0x000000, 0xFFFFFF, 0xFF0000, 0x00FF00, 0x0000FF, 0xFFFF00, 0xFF00FF, 0x00FFFF, 0x800000,
    0x008000, 0x000080, 0x808000, 0x800080, 0x008080, 0xC0C0C0, 0x808080, 0x9999FF, 0x993366,
    0xFFFFCC, 0xCCFFFF, 0x660066, 0xFF8080, 0x0066CC, 0xCCCCFF, 0x000080, 0xFF00FF, 0xFFFF00,
    0x00FFFF, 0x800080, 0x800000, 0x008080, 0x0000FF, 0x00CCFF, 0xCCFFFF, 0xCCFFCC, 0xFFFF99,
    0x99CCFF, 0xFF99CC, 0xCC99FF, 0xFFCC99, 0x3366FF, 0x33CCCC, 0x99CC00, 0xFFCC00, 0xFF9900,
    0xFF6600, 0x666699, 0x969696, 0x003366, 0x339966, 0x003300, 0x333300, 0x993300, 0x993366,
    0x333399, 0x333333
  };

  private NumberColours() {}

  static Colour numbered(int number) {
    return number >= 1 && number <= NUMBERED.length ? Palette.of(NUMBERED[number - 1]) : null;
  }

  static Colour named(String name) {
    return switch (name.strip().toLowerCase(Locale.ROOT)) {
      case "black", "schwarz" -> Palette.of(0x000000);
      case "white", "weiss", "wei\u00df" -> Palette.of(0xFFFFFF);
      case "red", "rot" -> Palette.of(0xFF0000);
      case "green", "gr\u00fcn" -> Palette.of(0x00FF00);
      case "blue", "blau" -> Palette.of(0x0000FF);
      case "yellow", "gelb" -> Palette.of(0xFFFF00);
      case "magenta" -> Palette.of(0xFF00FF);
      case "cyan", "zyan" -> Palette.of(0x00FFFF);
      default -> null;
    };
  }
}
