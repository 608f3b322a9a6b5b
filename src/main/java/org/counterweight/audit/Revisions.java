package org.counterweight.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the revisions of a PDF end, from the chain of its cross-reference sections. */
final class Revisions {
  private static final Pattern START = Pattern.compile("startxref\\s+(\\d{1,10})");
  private static final Pattern PREV = Pattern.compile("/Prev\\s+(\\d{1,10})");
  private static final String END = "%%EOF";

  private Revisions() {}

  /**
   * The ends of all revisions but the last, the oldest first: the bytes before such an end are the
   * file as it was then. Empty where the chain cannot be followed.
   */
  static Optional<List<Integer>> ends(byte[] pdf) {
    // One byte, one letter: places in the text are places in the file.
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    int last = text.lastIndexOf("startxref");
    if (last < 0) {
      return Optional.empty();
    }
    Matcher start = START.matcher(text).region(last, text.length());
    if (!start.lookingAt()) {
      return Optional.empty();
    }
    Deque<Integer> ends = new ArrayDeque<>();
    Set<Integer> seen = new HashSet<>();
    int at = place(start.group(1), text);
    while (at >= 0) {
      if (!seen.add(at)) {
        return Optional.empty();
      }
      Optional<String> trailer = trailer(text, at);
      if (trailer.isEmpty()) {
        return Optional.empty();
      }
      Matcher prev = PREV.matcher(trailer.get());
      if (!prev.find()) {
        return Optional.of(List.copyOf(ends));
      }
      int before = place(prev.group(1), text);
      // A file laid out for the web links forward to the rest of its own first revision.
      if (before >= 0 && before < at) {
        int end = text.lastIndexOf(END, at);
        if (end < before) {
          return Optional.empty();
        }
        ends.push(end + END.length());
      }
      at = before;
    }
    return Optional.empty();
  }

  private static int place(String digits, String text) {
    long place = Long.parseLong(digits);
    return place < text.length() ? (int) place : -1;
  }

  /** The dictionary of a cross-reference section, whichever of its two forms it has. */
  private static Optional<String> trailer(String text, int at) {
    boolean table = text.startsWith("xref", at);
    int from = table ? text.indexOf("trailer", at) : at;
    int to = from < 0 ? -1 : text.indexOf(table ? "startxref" : "stream", from);
    return to < 0 ? Optional.empty() : Optional.of(text.substring(from, to));
  }
}
