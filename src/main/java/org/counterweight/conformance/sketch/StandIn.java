package org.counterweight.conformance.sketch;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.counterweight.release.CanonicalJson;
import org.counterweight.release.Digest;
import tools.jackson.databind.JsonNode;

/**
 * A file of a case: its bytes, or what is there instead of a file.
 *
 * @param bytes its content; null where it is none; not copied
 * @param is what is there instead, as in {@code folder} or {@code missing}; null for a file
 */
@SuppressWarnings("ArrayRecordComponent")
record StandIn(byte[] bytes, String is) {

  static StandIn of(JsonNode node) {
    if (node.has("is")) {
      return new StandIn(null, node.get("is").asString());
    }
    if (node.has("json")) {
      return new StandIn(CanonicalJson.bytes(node.get("json")), null);
    }
    if (node.has("base64")) {
      return new StandIn(Base64.getDecoder().decode(node.get("base64").asString()), null);
    }
    if (node.has("text")) {
      return new StandIn(node.get("text").asString().getBytes(StandardCharsets.UTF_8), null);
    }
    throw new IllegalArgumentException(
        "a file of a case has text, base64 or json for its content, or says what it is: " + node);
  }

  /** Its SHA-256; null where it is no file. */
  String digest() {
    return bytes == null ? null : Digest.of(bytes);
  }

  /** Its length in bytes. */
  long length() {
    return bytes == null ? 0 : bytes.length;
  }
}
