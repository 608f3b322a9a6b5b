package org.counterweight.readback.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * An array that the library reads from. Its parsers look at nearly every byte twice and step back
 * in between; over one array that is a subtraction, over the library's own list of buffers a
 * search.
 */
final class Bytes implements RandomAccessRead {
  private final byte[] bytes;
  private int at;
  private boolean closed;

  /** Reads an array, which is not copied. */
  Bytes(byte[] bytes) {
    this.bytes = bytes;
  }

  @Override
  public int read() {
    return at < bytes.length ? bytes[at++] & 0xFF : -1;
  }

  @Override
  public int peek() {
    return at < bytes.length ? bytes[at] & 0xFF : -1;
  }

  @Override
  public int read(byte[] to, int offset, int length) {
    if (at >= bytes.length) {
      return length == 0 ? 0 : -1;
    }
    int count = Math.min(length, bytes.length - at);
    System.arraycopy(bytes, at, to, offset, count);
    at += count;
    return count;
  }

  @Override
  public void rewind(int count) throws IOException {
    seek((long) at - count);
  }

  @Override
  public long getPosition() {
    return at;
  }

  @Override
  public void seek(long position) throws IOException {
    if (position < 0) {
      throw new IOException("position " + position + " lies before the first byte");
    }
    at = (int) Math.min(position, bytes.length);
  }

  @Override
  public long length() {
    return bytes.length;
  }

  @Override
  public boolean isEOF() {
    return at >= bytes.length;
  }

  @Override
  public RandomAccessReadView createView(long start, long length) {
    return new RandomAccessReadView(new Bytes(bytes), start, length, true);
  }

  @Override
  public boolean isClosed() {
    return closed;
  }

  @Override
  public void close() {
    closed = true;
  }
}
