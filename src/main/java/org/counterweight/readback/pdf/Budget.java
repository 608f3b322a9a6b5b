package org.counterweight.readback.pdf;

import java.util.concurrent.CancellationException;

/**
 * What one file may cost. All but the last limit count work, so that the same file always ends the
 * same way; the time limit is a net below them.
 */
final class Budget {
  /** Bytes of a file. */
  static final int FILE_BYTES = 64 << 20;

  /** Pages of a file. */
  static final int PAGES = 5_000;

  /** Bytes of one stream once decoded. */
  static final int STREAM_BYTES = 64 << 20;

  /** Bytes of all streams once decoded, each counted as often as it is used. */
  static final long ALL_STREAM_BYTES = 256L << 20;

  /** Drawing operators, those in forms counted each time they are drawn. */
  static final int OPERATORS = 20_000_000;

  /** Letters and other signs. */
  static final int GLYPHS = 9_000_000;

  /** Painted areas and lines. */
  static final int PAINTS = 1_000_000;

  /** Forms drawn, each counted every time. */
  static final int FORMS = 50_000;

  /** Forms inside forms. */
  static final int NESTING = 24;

  /** Elements of the structure tree, entries of the outline, or fields of a form. */
  static final int NODES = 1_000_000;

  /** Elements inside elements. */
  static final int DEPTH = 200;

  private static final long NANOSECONDS = 60_000_000_000L;

  private final long end = System.nanoTime() + NANOSECONDS;
  private int operators;
  private int forms;
  private int glyphs;
  private int paints;
  private int nodes;
  private long decoded;

  void operator() {
    if (++operators > OPERATORS) {
      throw tooMuch("more than " + OPERATORS + " drawing operators");
    }
    if ((operators & 0xFFF) == 0) {
      time();
    }
  }

  void form() {
    if (++forms > FORMS) {
      throw tooMuch("more than " + FORMS + " forms that are drawn");
    }
    time();
  }

  void glyph() {
    if (++glyphs > GLYPHS) {
      throw tooMuch("more than " + GLYPHS + " letters");
    }
  }

  void paint() {
    if (++paints > PAINTS) {
      throw tooMuch("more than " + PAINTS + " painted areas");
    }
  }

  void node() {
    if (++nodes > NODES) {
      throw tooMuch(
          "more than " + NODES + " elements in its structure, outline, fields and attachments");
    }
  }

  void decoded(long bytes) {
    decoded += bytes;
    if (decoded > ALL_STREAM_BYTES) {
      throw tooMuch("more than " + (ALL_STREAM_BYTES >> 20) + " MB of content once unpacked");
    }
  }

  void time() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("reading was interrupted");
    }
    if (System.nanoTime() > end) {
      throw tooMuch("content that takes longer than a minute to read");
    }
  }

  static Stopped tooMuch(String what) {
    return new Stopped(
        "the file has "
            + what
            + ", which is beyond what is read from one file; split it, or save it in a simpler form");
  }
}
