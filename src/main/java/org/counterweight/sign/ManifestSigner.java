package org.counterweight.sign;

import java.time.LocalDate;

/** Signs the manifest of a release as CAdES baseline B: a CMS beside it, RFC 5652. */
public final class ManifestSigner {
  private final SigningKey key;

  /** Signs with this key. */
  public ManifestSigner(SigningKey key) {
    this.key = key;
  }

  /**
   * The signature.
   *
   * @param manifest the bytes of the manifest
   * @param day claimed day of signing
   * @throws SigningException where the certificate was not in force on that day, or the key cannot
   *     sign
   */
  public byte[] sign(byte[] manifest, LocalDate day) throws SigningException {
    key.requireValidOn(day);
    return new DetachedCms(key).of(manifest, day);
  }
}
