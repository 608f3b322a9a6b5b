package org.counterweight.render;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;

/**
 * Collects what a template writes, up to a limit: a template that never ends must not fill the
 * memory.
 */
final class LimitedWriter extends Writer {
  private final int limit;

  // Characters as they come: a builder of strings would look at each of them for a shorter form.
  private char[] text = new char[64 * 1024];
  private int size;

  LimitedWriter(int limit) {
    this.limit = limit;
  }

  /** The limit was reached. */
  static final class Full extends IOException {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public void write(int added) throws IOException {
    makeRoom(1);
    text[size++] = (char) added;
  }

  @Override
  public void write(char[] buffer, int offset, int length) throws IOException {
    makeRoom(length);
    System.arraycopy(buffer, offset, text, size, length);
    size += length;
  }

  @Override
  public void write(String added, int offset, int length) throws IOException {
    makeRoom(length);
    added.getChars(offset, offset + length, text, size);
    size += length;
  }

  private void makeRoom(int length) throws Full {
    if (length > limit - size) {
      throw new Full();
    }
    if (length > text.length - size) {
      text = Arrays.copyOf(text, Math.max(size + length, 2 * size));
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  @Override
  public String toString() {
    return new String(text, 0, size);
  }
}
