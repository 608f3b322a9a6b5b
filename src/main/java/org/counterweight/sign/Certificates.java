package org.counterweight.sign;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;

/** What is said of a certificate. */
final class Certificates {
  private static final int DIGITAL_SIGNATURE = 0;
  private static final int NON_REPUDIATION = 1;

  private Certificates() {}

  /** SHA-256 of the encoded certificate, in lower-case hexadecimal. */
  static String fingerprint(X509Certificate certificate) {
    return HexFormat.of().formatHex(sha256().digest(encoded(certificate)));
  }

  static byte[] encoded(X509Certificate certificate) {
    try {
      return certificate.getEncoded();
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException("a certificate that was decoded cannot be encoded", e);
    }
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new LinkageError("every Java platform has SHA-256", e);
    }
  }

  /** Its subject, as RFC 2253 writes it. */
  static String holder(X509Certificate certificate) {
    return certificate.getSubjectX500Principal().getName();
  }

  /** Whether nobody but its holder vouches for it. */
  static boolean selfSigned(X509Certificate certificate) {
    return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
  }

  /** Whether its issuer lets it sign documents; one that does not say is not restricted. */
  static boolean maySign(X509Certificate certificate) {
    boolean[] usage = certificate.getKeyUsage();
    return usage == null || usage[DIGITAL_SIGNATURE] || usage[NON_REPUDIATION];
  }

  /** The days, in UTC, from the first to the last on which a certificate is in force. */
  record Validity(LocalDate from, LocalDate until) {
    static Validity of(X509Certificate certificate) {
      return new Validity(
          certificate.getNotBefore().toInstant().atZone(ZoneOffset.UTC).toLocalDate(),
          certificate.getNotAfter().toInstant().atZone(ZoneOffset.UTC).toLocalDate());
    }

    boolean on(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(until);
    }
  }
}
