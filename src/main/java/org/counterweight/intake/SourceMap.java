package org.counterweight.intake;

import java.util.Arrays;
import java.util.Optional;
import org.counterweight.finding.Location;

/**
 * Where each value and each key of a document stands in its source. Kept as flat arrays in the
 * order of the document, and turned into lines and columns only when asked: most documents are
 * never asked.
 */
public final class SourceMap implements Places {
  private static final int ITEM = -1;

  private final SourceText source;
  private final int[] starts;
  private final int[] ends;
  private final int[] keyStarts;
  private final int[] keyEnds;
  // How many entries a value takes, itself included: the next sibling stands that much further on.
  private final int[] sizes;
  private final String[] keys;

  private SourceMap(Builder b) {
    source = b.source;
    starts = Arrays.copyOf(b.starts, b.count);
    ends = Arrays.copyOf(b.ends, b.count);
    keyStarts = Arrays.copyOf(b.keyStarts, b.count);
    keyEnds = Arrays.copyOf(b.keyEnds, b.count);
    sizes = Arrays.copyOf(b.sizes, b.count);
    keys = Arrays.copyOf(b.keys, b.count);
  }

  /** The text that the document was read from. */
  public SourceText source() {
    return source;
  }

  /** Where the value at this JSON Pointer stands; empty where the document has no such value. */
  public Optional<TextSpan> spanOfValue(String pointer) {
    int entry = find(pointer);
    return entry < 0 ? Optional.empty() : Optional.of(source.span(starts[entry], ends[entry]));
  }

  /**
   * Where the key of the value at this JSON Pointer stands; empty where the document has no such
   * value, and for the whole document and items of a list, which have no key.
   */
  public Optional<TextSpan> spanOfKey(String pointer) {
    int entry = find(pointer);
    return entry < 0 || keyStarts[entry] == ITEM
        ? Optional.empty()
        : Optional.of(source.span(keyStarts[entry], keyEnds[entry]));
  }

  /**
   * The source text of the value at this JSON Pointer as written, quotes and all; empty where the
   * document has no such value.
   */
  @Override
  public Optional<String> written(String pointer) {
    int entry = find(pointer);
    return entry < 0 ? Optional.empty() : Optional.of(source.between(starts[entry], ends[entry]));
  }

  /** The pointer itself where it names a value, else its nearest parent that does. */
  public String nearest(String pointer) {
    String at = pointer;
    while (!at.isEmpty() && find(at) < 0) {
      at = at.substring(0, Math.max(0, at.lastIndexOf('/')));
    }
    return at;
  }

  @Override
  public Excerpts excerpts() {
    return source;
  }

  @Override
  public Location value(String pointer) {
    return new TextPlaces(this).value(pointer);
  }

  @Override
  public Location key(String pointer) {
    return new TextPlaces(this).key(pointer);
  }

  /** A text has no place for what is not there: the object itself is shown. */
  @Override
  public Location missing(String object, String key) {
    return key(object);
  }

  @Override
  public boolean hasKey(String pointer) {
    return spanOfKey(pointer).isPresent();
  }

  @Override
  public String toAdd(String key) {
    return "Add " + Shown.of(key + ": …") + " here.";
  }

  /** Whether the value is an object or a list. */
  boolean container(String pointer) {
    int entry = find(pointer);
    return entry >= 0 && (sizes[entry] > 1 || isEmptyContainer(entry));
  }

  private boolean isEmptyContainer(int entry) {
    if (ends[entry] <= starts[entry]) {
      return false;
    }
    char first = source.text().charAt(source.offset(starts[entry]));
    return first == '{' || first == '[';
  }

  private int find(String pointer) {
    if (pointer.isEmpty()) {
      return 0;
    }
    if (pointer.charAt(0) != '/') {
      return -1;
    }
    int entry = 0;
    int from = 1;
    while (from <= pointer.length()) {
      int slash = pointer.indexOf('/', from);
      int to = slash < 0 ? pointer.length() : slash;
      entry = child(entry, Pointers.unescape(pointer.substring(from, to)));
      if (entry < 0) {
        return -1;
      }
      from = to + 1;
    }
    return entry;
  }

  private int child(int parent, String step) {
    int end = parent + sizes[parent];
    int index = 0;
    for (int at = parent + 1; at < end; at += sizes[at]) {
      if (keyStarts[at] == ITEM ? Pointers.isIndex(step, index) : step.equals(keys[at])) {
        return at;
      }
      index++;
    }
    return -1;
  }

  /** Filled in document order while the tree is built. */
  static final class Builder {
    private final SourceText source;
    private int count;
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int[] keyStarts = new int[256];
    private int[] keyEnds = new int[256];
    private int[] sizes = new int[256];
    private String[] keys = new String[256];

    Builder(SourceText source) {
      this.source = source;
    }

    int open(String key, int keyStart, int keyEnd, int start) {
      if (count == starts.length) {
        int length = count * 2;
        starts = Arrays.copyOf(starts, length);
        ends = Arrays.copyOf(ends, length);
        keyStarts = Arrays.copyOf(keyStarts, length);
        keyEnds = Arrays.copyOf(keyEnds, length);
        sizes = Arrays.copyOf(sizes, length);
        keys = Arrays.copyOf(keys, length);
      }
      starts[count] = start;
      keys[count] = key;
      keyStarts[count] = key == null ? ITEM : keyStart;
      keyEnds[count] = keyEnd;
      return count++;
    }

    void close(int entry, int end) {
      // A list of nothing but empty items has no characters, and the last token may lie before it.
      ends[entry] = Math.max(starts[entry], end);
      sizes[entry] = count - entry;
    }

    /** End of the last value closed; where a block collection ends, which has no closing mark. */
    int count() {
      return count;
    }

    SourceMap build() {
      return new SourceMap(this);
    }
  }
}
