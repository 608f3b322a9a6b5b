package org.counterweight.report;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Results that cannot be written yet, by their number. A few stay in memory; what is more goes to a
 * temporary file, so that memory does not grow with their number. Not safe for several threads at
 * once.
 */
final class Kept implements Closeable {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** Findings and measurements in memory, of all results together, before the file is used. */
  static final int IN_MEMORY = 4_000;

  private final Map<Long, Item> near = new HashMap<>();
  private final Map<Long, Place> far = new HashMap<>();
  private int weight;
  private Path file;
  private FileChannel channel;

  /** A result and what may be quoted beside it. */
  record Item(Result result, Quotes quotes) {
    private int weight() {
      return 1
          + result.findings().size()
          + result.prominence().pdf().size()
          + result.prominence().xlsx().size();
    }
  }

  private record Place(long offset, int length) {}

  /** Whether there is a result with this number. */
  boolean has(long number) {
    return near.containsKey(number) || far.containsKey(number);
  }

  /** Keeps a result. */
  void put(long number, Item item) throws IOException {
    if (weight + item.weight() <= IN_MEMORY) {
      weight += item.weight();
      near.put(number, item);
    } else {
      far.put(number, write(item));
    }
  }

  /** Hands a result over that is there, and forgets it. */
  Item take(long number) throws IOException {
    Item item = near.remove(number);
    if (item != null) {
      weight -= item.weight();
      return item;
    }
    return read(far.remove(number));
  }

  private Place write(Item item) throws IOException {
    byte[] bytes;
    try {
      bytes = MAPPER.writeValueAsBytes(item);
    } catch (JacksonException e) {
      throw JsonForm.unwrapped(e);
    }
    if (channel == null) {
      file = Files.createTempFile("counterweight-", ".results");
      channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }
    Place place = new Place(channel.size(), bytes.length);
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      channel.write(buffer, place.offset() + buffer.position());
    }
    return place;
  }

  private Item read(Place place) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(place.length());
    while (buffer.hasRemaining()) {
      if (channel.read(buffer, place.offset() + buffer.position()) < 0) {
        throw new IOException("the temporary file " + file + " was cut short");
      }
    }
    if (far.isEmpty()) {
      // What stands in the file has all been handed over.
      channel.truncate(0);
    }
    try {
      return MAPPER.readValue(buffer.array(), Item.class);
    } catch (JacksonException e) {
      throw JsonForm.unwrapped(e);
    }
  }

  @Override
  public void close() throws IOException {
    if (channel != null) {
      channel.close();
      Files.deleteIfExists(file);
    }
  }
}
