package org.counterweight.sign;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.counterweight.sign.Certificates.Validity;

/**
 * A private key with the certificates that vouch for it, out of a PKCS #12 or JKS file.
 *
 * @param key RSA of 2048 bits or more, or EC of 256 or more
 * @param chain its certificate first, then those that issued one another
 */
public record SigningKey(PrivateKey key, List<X509Certificate> chain) {
  private static final int RSA_BITS = 2048;
  private static final int EC_BITS = 256;
  private static final long LARGEST = 1 << 20;

  /** Refuses keys with which nothing that lasts can be signed. */
  public SigningKey {
    chain = List.copyOf(chain);
    if (chain.isEmpty()) {
      throw new IllegalArgumentException("a key without a certificate");
    }
  }

  /**
   * Reads a key.
   *
   * @param file PKCS #12 ({@code .p12}, {@code .pfx}) or JKS
   * @param password of the file and of the key in it
   * @param alias which key; null where the file holds just one
   * @throws SigningException where the file cannot be read or opened, holds no such key, or holds
   *     one that is too weak
   */
  public static SigningKey load(Path file, char[] password, String alias) throws SigningException {
    KeyStore store = open(file, password);
    try {
      String chosen = alias == null ? only(store, file) : alias;
      if (!store.isKeyEntry(chosen)) {
        throw new SigningException(
            file + " holds no key \"" + chosen + "\"; it holds " + keys(store));
      }
      if (!(store.getKey(chosen, password) instanceof PrivateKey key)) {
        throw new SigningException(
            file + ": \"" + chosen + "\" is a secret key; signing needs a private one");
      }
      List<X509Certificate> chain = new ArrayList<>();
      Certificate[] certificates = store.getCertificateChain(chosen);
      for (Certificate each : certificates == null ? new Certificate[0] : certificates) {
        if (each instanceof X509Certificate x509) {
          chain.add(x509);
        }
      }
      if (chain.isEmpty()) {
        throw new SigningException(file + ": the key \"" + chosen + "\" has no certificate");
      }
      SigningKey loaded = new SigningKey(key, chain);
      loaded.refuseWeak(file);
      return loaded;
    } catch (UnrecoverableKeyException e) {
      throw new SigningException(
          file + ": the key has another password than the file; give both the same", e);
    } catch (GeneralSecurityException e) {
      throw new SigningException(file + " cannot be used: " + e.getMessage(), e);
    }
  }

  private static KeyStore open(Path file, char[] password) throws SigningException {
    byte[] bytes;
    try {
      if (Files.size(file) > LARGEST) {
        throw new SigningException(
            file + " is larger than 1 MiB, which no key store is; check that it is the right file");
      }
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new SigningException(file + ": no such key store; check the spelling", e);
    } catch (SigningException e) {
      throw e;
    } catch (IOException e) {
      throw new SigningException(file + " cannot be read: " + e.getMessage(), e);
    }
    // JKS begins with FEEDFEED, PKCS #12 with an ASN.1 sequence.
    boolean jks = bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xED;
    try {
      KeyStore store = KeyStore.getInstance(jks ? "JKS" : "PKCS12");
      store.load(new ByteArrayInputStream(bytes), password);
      return store;
    } catch (IOException e) {
      String why =
          e.getCause() instanceof UnrecoverableKeyException
              ? "the password is wrong"
              : "it is neither PKCS #12 nor JKS, or it is damaged";
      throw new SigningException(file + " cannot be opened: " + why, e);
    } catch (GeneralSecurityException e) {
      throw new SigningException(file + " cannot be opened: " + e.getMessage(), e);
    }
  }

  private static String only(KeyStore store, Path file)
      throws GeneralSecurityException, SigningException {
    List<String> keys = keys(store);
    if (keys.size() != 1) {
      throw new SigningException(
          keys.isEmpty()
              ? file + " holds no private key, only certificates; name the one with the key"
              : file + " holds several keys, " + keys + "; choose one with --sign-alias");
    }
    return keys.get(0);
  }

  private static List<String> keys(KeyStore store) throws GeneralSecurityException {
    List<String> keys = new ArrayList<>();
    for (String alias : Collections.list(store.aliases())) {
      if (store.isKeyEntry(alias)) {
        keys.add(alias);
      }
    }
    Collections.sort(keys);
    return keys;
  }

  private void refuseWeak(Path file) throws SigningException {
    String weak =
        switch (certificate().getPublicKey()) {
          case RSAPublicKey rsa when rsa.getModulus().bitLength() < RSA_BITS ->
              "an RSA key of "
                  + rsa.getModulus().bitLength()
                  + " bits; use one of "
                  + RSA_BITS
                  + " or more";
          case ECPublicKey ec when ec.getParams().getOrder().bitLength() < EC_BITS ->
              "an EC key of "
                  + ec.getParams().getOrder().bitLength()
                  + " bits; use one of "
                  + EC_BITS
                  + " or more";
          case RSAPublicKey rsa -> null;
          case ECPublicKey ec -> null;
          default ->
              "a key of the kind "
                  + certificate().getPublicKey().getAlgorithm()
                  + "; use RSA or EC";
        };
    if (weak != null) {
      throw new SigningException(file + " holds " + weak);
    }
  }

  /** The certificate of the key itself. */
  public X509Certificate certificate() {
    return chain.get(0);
  }

  /** SHA-256 of the certificate, in lower-case hexadecimal. */
  public String fingerprint() {
    return Certificates.fingerprint(certificate());
  }

  /**
   * Refuses a day on which the certificate was not in force: such a signature would be worth
   * nothing from the start.
   *
   * @throws SigningException naming the days between which it is
   */
  public void requireValidOn(LocalDate day) throws SigningException {
    Validity validity = Validity.of(certificate());
    if (!validity.on(day)) {
      throw new SigningException(
          "the certificate of "
              + Certificates.holder(certificate())
              + " is valid from "
              + validity.from()
              + " to "
              + validity.until()
              + ", and the day of signing is "
              + day
              + "; give the day on which you really sign with --sign-date, or use another key");
    }
  }

  /** Midnight of a day: all that is said of the time of signing. */
  static java.time.Instant instant(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
