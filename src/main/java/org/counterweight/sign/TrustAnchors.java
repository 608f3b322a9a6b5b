package org.counterweight.sign;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The certificates that an auditor trusts. Whether one was revoked is not looked up: that would
 * need the network.
 *
 * @param certificates trusted ones, of authorities or of signers themselves
 */
public record TrustAnchors(List<X509Certificate> certificates) {
  private static final long LARGEST = 4 << 20;

  /** Keeps its own copy. */
  public TrustAnchors {
    certificates = List.copyOf(certificates);
  }

  /**
   * Reads certificates.
   *
   * @param file PEM, with any number of them, or DER with one
   * @throws SigningException where there is none in it
   */
  public static TrustAnchors read(Path file) throws SigningException {
    try {
      if (Files.size(file) > LARGEST) {
        throw new SigningException(file + " is larger than 4 MiB; name a file with certificates");
      }
      var found =
          CertificateFactory.getInstance("X.509")
              .generateCertificates(new ByteArrayInputStream(Files.readAllBytes(file)));
      List<X509Certificate> all =
          found.stream()
              .filter(X509Certificate.class::isInstance)
              .map(X509Certificate.class::cast)
              .toList();
      if (all.isEmpty()) {
        throw new SigningException(file + " holds no certificate; it should be PEM or DER");
      }
      return new TrustAnchors(all);
    } catch (NoSuchFileException e) {
      throw new SigningException(file + ": no such file; name one with certificates", e);
    } catch (CertificateException e) {
      throw new SigningException(file + " holds no certificate; it should be PEM or DER", e);
    } catch (SigningException e) {
      throw e;
    } catch (IOException e) {
      throw new SigningException(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * Whether a chain leads from a certificate to one of these.
   *
   * @param between certificates that came with the signature
   * @param day on which the chain must have been in force
   */
  boolean vouchFor(X509Certificate certificate, List<X509Certificate> between, LocalDate day) {
    if (certificates.contains(certificate)) {
      return true;
    }
    try {
      Set<TrustAnchor> anchors = new HashSet<>();
      certificates.forEach(each -> anchors.add(new TrustAnchor(each, null)));
      X509CertSelector target = new X509CertSelector();
      target.setCertificate(certificate);
      PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors, target);
      parameters.setRevocationEnabled(false);
      parameters.setDate(Date.from(SigningKey.instant(day)));
      List<Certificate> known = List.copyOf(between);
      parameters.addCertStore(
          CertStore.getInstance("Collection", new CollectionCertStoreParameters(known)));
      CertPathBuilder.getInstance("PKIX").build(parameters);
      return true;
    } catch (GeneralSecurityException noSuchChain) {
      return false;
    }
  }
}
