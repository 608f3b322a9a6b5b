package org.counterweight.security;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Date;
import java.util.concurrent.atomic.AtomicLong;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Keys and certificates made for one test; none is kept anywhere. */
record Keys(KeyPair pair, X509Certificate certificate, Keys issuer) {
  private static final AtomicLong SERIAL = new AtomicLong(1);
  static final String PASSWORD = "correct horse";

  static Keys authority(String name) {
    return make(name, pair("RSA", 2048), "2020-01-01", "2040-12-31", null, true);
  }

  Keys issues(String name, String algorithm, String from, String until) {
    int bits = algorithm.equals("EC") ? 256 : 2048;
    return make(name, pair(algorithm, bits), from, until, this, false);
  }

  static Keys selfSigned(String name, int bits) {
    return make(name, pair("RSA", bits), "2026-01-01", "2028-12-31", null, false);
  }

  private static KeyPair pair(String algorithm, int bits) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
      generator.initialize(bits);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Keys make(
      String name, KeyPair pair, String from, String until, Keys issuer, boolean authority) {
    try {
      X500Principal subject = new X500Principal("CN=" + name);
      JcaX509v3CertificateBuilder builder =
          new JcaX509v3CertificateBuilder(
              issuer == null ? subject : issuer.certificate.getSubjectX500Principal(),
              BigInteger.valueOf(SERIAL.getAndIncrement()),
              date(LocalDate.parse(from)),
              date(LocalDate.parse(until)),
              subject,
              pair.getPublic());
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
      builder.addExtension(
          Extension.keyUsage,
          true,
          new KeyUsage(authority ? KeyUsage.keyCertSign : KeyUsage.digitalSignature));
      KeyPair by = issuer == null ? pair : issuer.pair;
      String algorithm =
          by.getPrivate().getAlgorithm().equals("EC") ? "SHA256withECDSA" : "SHA256withRSA";
      X509Certificate certificate =
          new JcaX509CertificateConverter()
              .getCertificate(
                  builder.build(new JcaContentSignerBuilder(algorithm).build(by.getPrivate())));
      return new Keys(pair, certificate, issuer);
    } catch (GeneralSecurityException | OperatorCreationException | CertIOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Date date(LocalDate day) {
    return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  /** A PKCS #12 file with key and chain. */
  String store(Path file, String password) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      Certificate[] chain =
          issuer == null
              ? new Certificate[] {certificate}
              : new Certificate[] {certificate, issuer.certificate};
      store.setKeyEntry("signer", pair.getPrivate(), password.toCharArray(), chain);
      store.store(out, password.toCharArray());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
    return file.toString();
  }

  /** The certificate as PEM. */
  String pem(Path file) throws IOException {
    try {
      String body =
          Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded());
      Files.writeString(
          file, "-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
    return file.toString();
  }
}
