package org.counterweight.release;

/**
 * A file to be published.
 *
 * @param name file name
 * @param mediaType its media type
 * @param bytes its content; not copied, not changed
 */
// The bytes are written once and dropped; wrapping them would only copy megabytes.
@SuppressWarnings("ArrayRecordComponent")
public record ReleaseFile(String name, String mediaType, byte[] bytes) {
  /** How the manifest names it. */
  public Manifest.Entry entry() {
    return new Manifest.Entry(name, mediaType, bytes.length, Digest.of(bytes));
  }
}
