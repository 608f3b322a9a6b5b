package org.counterweight.release;

import java.io.IOException;

/** Signs manifests. */
@FunctionalInterface
public interface Seal {
  /** Name of the file with the signature of the manifest: a detached CMS, RFC 5652. */
  String FILE = Manifest.FILE + ".p7s";

  /** Signs nothing. */
  Seal NONE =
      (manifest, bytes) -> {
        throw new IOException(
            "the manifest names a signature, and no key was given; name one with --sign");
      };

  /**
   * The signature of a manifest whose {@link Manifest#signed()} says that it has one. The same
   * manifest always gets the same one.
   *
   * @param bytes the manifest as it is written
   * @throws IOException where it cannot be signed, in words
   */
  byte[] of(Manifest manifest, byte[] bytes) throws IOException;
}
