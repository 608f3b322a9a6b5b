package org.counterweight.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.counterweight.intake.Format;
import org.counterweight.intake.Input;
import org.counterweight.intake.IntakeFailure;
import org.counterweight.intake.Limits;
import org.counterweight.intake.Source;

/** NDJSON on standard input: a statement a line, read one at a time; blank lines are skipped. */
final class StandardInput implements Iterator<Input> {
  private final InputStream in;
  private final Limits limits;
  private int line;
  private Input next;

  StandardInput(InputStream in, Limits limits) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.limits = limits;
  }

  @Override
  public boolean hasNext() {
    if (next == null) {
      try {
        next = read();
      } catch (IOException e) {
        throw new CommandFailure("standard input cannot be read: " + e.getMessage(), e);
      }
    }
    return next != null;
  }

  @Override
  public Input next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Input result = next;
    next = null;
    return result;
  }

  private Input read() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean blank = true;
    boolean tooLong = false;
    while (true) {
      int b = in.read();
      if (b == '\n' || b < 0) {
        line++;
        if (!blank) {
          return input("-:" + line, bytes.toByteArray(), tooLong);
        }
        if (b < 0) {
          return null;
        }
        bytes.reset();
        continue;
      }
      blank &= b == ' ' || b == '\t' || b == '\r';
      // The rest of a line that is too long is read and thrown away: the next line is another
      // statement.
      if (bytes.size() > limits.bytes()) {
        tooLong = true;
      } else {
        bytes.write(b);
      }
    }
  }

  private static Input input(String name, byte[] bytes, boolean tooLong) {
    return new Input(
        name,
        Format.JSON,
        limits -> {
          if (tooLong) {
            throw new IntakeFailure(
                name, "the line is longer than the limit of " + limits.bytes() + " bytes");
          }
          return new Source(name, bytes);
        });
  }
}
