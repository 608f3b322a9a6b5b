package org.counterweight.intake;

/** JSON Pointer (RFC 6901) steps. */
final class Pointers {
  private Pointers() {}

  /** One step further down, the key escaped. */
  static String append(String pointer, String key) {
    return pointer + "/" + escape(key);
  }

  static String escape(String key) {
    return key.indexOf('~') < 0 && key.indexOf('/') < 0
        ? key
        : key.replace("~", "~0").replace("/", "~1");
  }

  static String unescape(String step) {
    return step.indexOf('~') < 0 ? step : step.replace("~1", "/").replace("~0", "~");
  }

  /** The pointer without its last step; the whole document is its own parent. */
  static String parent(String pointer) {
    return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
  }

  /** The last step, unescaped; empty for the whole document. */
  static String last(String pointer) {
    return unescape(pointer.substring(pointer.lastIndexOf('/') + 1));
  }

  /** Whether a step is this index, in the one form that RFC 6901 allows. */
  static boolean isIndex(String step, int index) {
    return step.equals(Integer.toString(index));
  }

  /** Whether a pointer names the other value or something inside it. */
  static boolean within(String pointer, String other) {
    return pointer.startsWith(other)
        && (pointer.length() == other.length() || pointer.charAt(other.length()) == '/');
  }
}
