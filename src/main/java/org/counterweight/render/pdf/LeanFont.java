package org.counterweight.render.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * Cuts a TrueType program down to the characters of a repertoire and takes out the instructions for
 * low-resolution screens. Every document embeds, compresses and carries what is left of a face, so
 * a smaller one makes each of them faster and smaller; outlines and widths stay as they were.
 */
final class LeanFont {
  private static final int WORDS = 0x0001;
  private static final int SCALE = 0x0008;
  private static final int MORE = 0x0020;
  private static final int TWO_SCALES = 0x0040;
  private static final int TWO_BY_TWO = 0x0080;
  private static final int INSTRUCTIONS = 0x0100;
  private static final int MAXP_SIZE = 32;
  private static final int INSTRUCTION_LIMITS = 14;
  private static final int POST_HEADER = 32;

  private final byte[] program;
  private final ByteBuffer in;
  private final Map<String, int[]> tables = new LinkedHashMap<>();
  private final Map<Integer, Integer> renumbered = new LinkedHashMap<>();
  private final List<Integer> order = new ArrayList<>();

  private LeanFont(byte[] program) {
    this.program = program;
    this.in = ByteBuffer.wrap(program);
    int count = in.getShort(4);
    for (int i = 0; i < count; i++) {
      int entry = 12 + 16 * i;
      String tag = new String(program, entry, 4, StandardCharsets.ISO_8859_1);
      tables.put(tag, new int[] {in.getInt(entry + 8), in.getInt(entry + 12)});
    }
  }

  /**
   * A font with the characters of the Basic Multilingual Plane that are kept.
   *
   * @param program a TrueType font with a Windows Unicode character map
   * @param keep which characters
   */
  static byte[] of(byte[] program, IntPredicate keep) {
    return new LeanFont(program).cut(keep);
  }

  private byte[] cut(IntPredicate keep) {
    SortedMap<Integer, Integer> characters = new TreeMap<>();
    take(0);
    characterMap()
        .forEach((character, glyph) -> {
          if (keep.test(character)) {
            characters.put(character, take(glyph));
          }
        });
    List<byte[]> outlines = new ArrayList<>();
    // Composite glyphs take their parts while the list grows.
    for (int i = 0; i < order.size(); i++) {
      outlines.add(outline(order.get(i)));
    }
    Map<String, byte[]> made = new TreeMap<>();
    made.put("OS/2", copy("OS/2"));
    made.put("cmap", writeCharacterMap(characters));
    made.put("glyf", join(outlines));
    made.put("head", head());
    made.put("hhea", withShort(copy("hhea"), 34, order.size()));
    made.put("hmtx", metrics());
    made.put("loca", locations(outlines));
    made.put("maxp", limits());
    made.put("name", copy("name"));
    made.put("post", names());
    return assemble(made);
  }

  private int take(int glyph) {
    return renumbered.computeIfAbsent(
        glyph,
        g -> {
          order.add(g);
          return order.size() - 1;
        });
  }

  private int u16(int at) {
    return in.getShort(at) & 0xffff;
  }

  private int start(String table) {
    return tables.get(table)[0];
  }

  private byte[] copy(String table) {
    int[] place = tables.get(table);
    return Arrays.copyOfRange(program, place[0], place[0] + place[1]);
  }

  private SortedMap<Integer, Integer> characterMap() {
    int cmap = start("cmap");
    for (int i = 0; i < u16(cmap + 2); i++) {
      int record = cmap + 4 + 8 * i;
      if (u16(record) == 3 && u16(record + 2) == 1) {
        return readSegments(cmap + in.getInt(record + 4));
      }
    }
    throw new IllegalArgumentException("The font has no Windows Unicode character map");
  }

  // Format 4: parallel arrays of segment ends, starts, deltas and offsets.
  private SortedMap<Integer, Integer> readSegments(int at) {
    SortedMap<Integer, Integer> map = new TreeMap<>();
    int bytes = u16(at + 6);
    int ends = at + 14;
    int starts = ends + bytes + 2;
    int deltas = starts + bytes;
    int offsets = deltas + bytes;
    for (int s = 0; s < bytes; s += 2) {
      for (int c = u16(starts + s); c <= u16(ends + s) && c < 0xffff; c++) {
        int offset = u16(offsets + s);
        int glyph = offset == 0 ? c : u16(offsets + s + offset + 2 * (c - u16(starts + s)));
        if (offset == 0 || glyph != 0) {
          glyph = glyph + u16(deltas + s) & 0xffff;
        }
        if (glyph != 0) {
          map.put(c, glyph);
        }
      }
    }
    return map;
  }

  private byte[] outline(int glyph) {
    boolean wide = in.getShort(start("head") + 50) == 1;
    int loca = start("loca");
    int from = wide ? in.getInt(loca + 4 * glyph) : 2 * u16(loca + 2 * glyph);
    int to = wide ? in.getInt(loca + 4 * glyph + 4) : 2 * u16(loca + 2 * glyph + 2);
    if (from == to) {
      return new byte[0];
    }
    int at = start("glyf") + from;
    byte[] data = Arrays.copyOfRange(program, at, start("glyf") + to);
    return in.getShort(at) >= 0 ? simple(data) : composite(data);
  }

  private static byte[] simple(byte[] data) {
    ByteBuffer glyph = ByteBuffer.wrap(data);
    int lengthAt = 10 + 2 * glyph.getShort(0);
    int length = glyph.getShort(lengthAt) & 0xffff;
    byte[] lean = new byte[data.length - length];
    System.arraycopy(data, 0, lean, 0, lengthAt);
    int rest = lengthAt + 2 + length;
    System.arraycopy(data, rest, lean, lengthAt + 2, data.length - rest);
    return padded(lean);
  }

  private byte[] composite(byte[] data) {
    ByteBuffer glyph = ByteBuffer.wrap(data);
    int at = 10;
    int flags;
    do {
      flags = glyph.getShort(at) & 0xffff;
      glyph.putShort(at, (short) (flags & ~INSTRUCTIONS));
      glyph.putShort(at + 2, (short) take(glyph.getShort(at + 2) & 0xffff));
      at += 4 + ((flags & WORDS) != 0 ? 4 : 2);
      at += (flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : 0;
      at += (flags & TWO_BY_TWO) != 0 ? 8 : 0;
    } while ((flags & MORE) != 0);
    return padded(Arrays.copyOf(data, at));
  }

  private static byte[] padded(byte[] data) {
    return Arrays.copyOf(data, data.length + 3 & ~3);
  }

  private static byte[] join(List<byte[]> parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    parts.forEach(all::writeBytes);
    return all.toByteArray();
  }

  private byte[] locations(List<byte[]> outlines) {
    ByteBuffer loca = ByteBuffer.allocate(4 * (outlines.size() + 1));
    int at = 0;
    for (byte[] outline : outlines) {
      loca.putInt(at);
      at += outline.length;
    }
    return loca.putInt(at).array();
  }

  private byte[] metrics() {
    int full = u16(start("hhea") + 34);
    int hmtx = start("hmtx");
    ByteBuffer made = ByteBuffer.allocate(4 * order.size());
    for (int glyph : order) {
      int width = u16(hmtx + 4 * Math.min(glyph, full - 1));
      int bearing = glyph < full ? hmtx + 4 * glyph + 2 : hmtx + 4 * full + 2 * (glyph - full);
      made.putShort((short) width).putShort(in.getShort(bearing));
    }
    return made.array();
  }

  private byte[] head() {
    return withShort(copy("head"), 50, 1);
  }

  private byte[] limits() {
    byte[] maxp = withShort(Arrays.copyOf(copy("maxp"), MAXP_SIZE), 4, order.size());
    Arrays.fill(maxp, INSTRUCTION_LIMITS, 28, (byte) 0);
    return maxp;
  }

  private byte[] names() {
    return ByteBuffer.wrap(Arrays.copyOf(copy("post"), POST_HEADER)).putInt(0, 0x00030000).array();
  }

  private static byte[] withShort(byte[] table, int at, int value) {
    return ByteBuffer.wrap(table).putShort(at, (short) value).array();
  }

  private static byte[] writeCharacterMap(SortedMap<Integer, Integer> characters) {
    List<int[]> segments = new ArrayList<>();
    int[] last = null;
    for (Map.Entry<Integer, Integer> e : characters.entrySet()) {
      int c = e.getKey();
      int delta = e.getValue() - c;
      if (last == null || last[1] + 1 != c || last[2] != delta) {
        last = new int[] {c, c, delta};
        segments.add(last);
      }
      last[1] = c;
    }
    segments.add(new int[] {0xffff, 0xffff, 1});
    int n = segments.size();
    int power = Integer.highestOneBit(n);
    ByteBuffer cmap = ByteBuffer.allocate(12 + 16 + 8 * n);
    cmap.putShort((short) 0).putShort((short) 1);
    cmap.putShort((short) 3).putShort((short) 1).putInt(12);
    cmap.putShort((short) 4).putShort((short) (16 + 8 * n)).putShort((short) 0);
    cmap.putShort((short) (2 * n)).putShort((short) (2 * power));
    cmap.putShort((short) Integer.numberOfTrailingZeros(power));
    cmap.putShort((short) (2 * (n - power)));
    segments.forEach(s -> cmap.putShort((short) s[1]));
    cmap.putShort((short) 0);
    segments.forEach(s -> cmap.putShort((short) s[0]));
    segments.forEach(s -> cmap.putShort((short) s[2]));
    segments.forEach(s -> cmap.putShort((short) 0));
    return cmap.array();
  }

  // Checksums stay zero: nothing on the way to a PDF reads them, and the PDF's subset has its own.
  private static byte[] assemble(Map<String, byte[]> made) {
    int size = 12 + 16 * made.size();
    int total = size;
    for (byte[] table : made.values()) {
      total += table.length + 3 & ~3;
    }
    ByteBuffer out = ByteBuffer.allocate(total);
    int power = Integer.highestOneBit(made.size());
    out.putInt(0x00010000).putShort((short) made.size()).putShort((short) (16 * power));
    out.putShort((short) Integer.numberOfTrailingZeros(power));
    out.putShort((short) (16 * (made.size() - power)));
    int at = size;
    for (Map.Entry<String, byte[]> e : made.entrySet()) {
      out.put(e.getKey().getBytes(StandardCharsets.ISO_8859_1)).putInt(0);
      out.putInt(at).putInt(e.getValue().length);
      at += e.getValue().length + 3 & ~3;
    }
    at = size;
    for (byte[] table : made.values()) {
      out.position(at).put(table);
      at += table.length + 3 & ~3;
    }
    return out.array();
  }
}
