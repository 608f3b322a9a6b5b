package org.counterweight.sign;

import java.time.LocalDate;

/**
 * What is known of one signature.
 *
 * @param file the file that it is for
 * @param state whether the signature holds
 * @param why what is wrong with it; null where it holds
 * @param signer who signed; null where that cannot be read
 * @param claimed day on which the signer says to have signed; null where nothing is said
 * @param end bytes from the beginning of the file that are signed, the place of the signature
 *     itself included; for a CMS beside a file, all of it
 * @param length bytes of the file
 * @param contents of a PDF, the signature with its padding; null otherwise
 */
// Megabytes are never in it, and nobody changes it.
@SuppressWarnings("ArrayRecordComponent")
public record Signed(
    String file,
    State state,
    String why,
    Signer signer,
    LocalDate claimed,
    long end,
    long length,
    byte[] contents) {

  /** Whether a signature holds. */
  public enum State {
    /** What is signed is what was signed. */
    INTACT,
    /** What is signed was changed, or the signature was. */
    ALTERED,
    /** The signature leaves a place of the file uncovered in which something else can stand. */
    WRAPPED,
    /** It is no signature that can be read and checked. */
    BROKEN
  }

  /**
   * Who signed.
   *
   * @param name subject of the certificate
   * @param issuer who vouches for it
   * @param fingerprint SHA-256 of the certificate
   * @param from first day on which it is in force
   * @param until last day
   * @param selfSigned whether nobody else vouches for it
   * @param maySign whether its issuer lets it sign documents
   * @param trust where it leads
   */
  public record Signer(
      String name,
      String issuer,
      String fingerprint,
      LocalDate from,
      LocalDate until,
      boolean selfSigned,
      boolean maySign,
      Trust trust) {}

  /** Whether the auditor's certificates vouch for a signer. */
  public enum Trust {
    /** The auditor named none. */
    NOT_ASKED,
    /** They do. */
    TRUSTED,
    /** They do not. */
    UNKNOWN
  }

  /** Whether bytes follow that are not signed. */
  public boolean continues() {
    return end < length;
  }
}
