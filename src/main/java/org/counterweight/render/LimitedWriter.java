package org.counterweight.render;

import java.io.IOException;
import java.io.Writer;

/**
 * Collects what a template writes, up to a limit: a template that never ends must not fill the
 * memory.
 */
final class LimitedWriter extends Writer {
  private final StringBuilder text = new StringBuilder(64 * 1024);
  private final int limit;

  LimitedWriter(int limit) {
    this.limit = limit;
  }

  /** The limit was reached. */
  static final class Full extends IOException {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public void write(char[] buffer, int offset, int length) throws IOException {
    check(length);
    text.append(buffer, offset, length);
  }

  @Override
  public void write(String added) throws IOException {
    check(added.length());
    text.append(added);
  }

  @Override
  public void write(String added, int offset, int length) throws IOException {
    check(length);
    text.append(added, offset, offset + length);
  }

  private void check(int length) throws Full {
    if (length > limit - text.length()) {
      throw new Full();
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  @Override
  public String toString() {
    return text.toString();
  }
}
