package org.counterweight.sign;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Signature;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuerSerial;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;

/**
 * Detached CMS signatures (RFC 5652) with the attributes of CAdES and PAdES baseline B. The same
 * key and the same bytes give the same signature: RSA as PKCS #1 v1.5, ECDSA as RFC 6979, and no
 * clock.
 */
final class DetachedCms {
  /** Kept to ourselves and not registered: what other code in this JVM uses is not our business. */
  private static final Provider PROVIDER = new BouncyCastleProvider();

  private final SigningKey key;

  DetachedCms(SigningKey key) {
    this.key = key;
  }

  /**
   * Signs.
   *
   * @param content what is signed; it does not go into the result
   * @param day claimed day of signing, which CAdES wants in the CMS; null for PAdES, which has it
   *     in the PDF's dictionary and forbids it here
   * @throws SigningException where the key cannot sign
   */
  byte[] of(byte[] content, LocalDate day) throws SigningException {
    try {
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(
          new SignerInfoGeneratorBuilder(new BcDigestCalculatorProvider())
              .setSignedAttributeGenerator(attributes(day))
              .build(signer(), new JcaX509CertificateHolder(key.certificate())));
      generator.addCertificates(new JcaCertStore(key.chain()));
      return generator.generate(new CMSProcessableByteArray(content), false).getEncoded("DER");
    } catch (UncheckedIOException | IOException | CMSException e) {
      throw refused(e);
    } catch (OperatorCreationException | GeneralSecurityException e) {
      throw refused(e);
    }
  }

  private SigningException refused(Exception e) {
    return new SigningException(
        "the key of " + Certificates.holder(key.certificate()) + " cannot sign: " + e.getMessage(),
        e);
  }

  private CMSAttributeTableGenerator attributes(LocalDate day) {
    return parameters -> {
      ASN1EncodableVector all = new ASN1EncodableVector();
      all.add(
          new Attribute(
              CMSAttributes.contentType,
              new DERSet(
                  (org.bouncycastle.asn1.ASN1ObjectIdentifier)
                      ((Map<?, ?>) parameters).get(CMSAttributeTableGenerator.CONTENT_TYPE))));
      all.add(
          new Attribute(
              CMSAttributes.messageDigest,
              new DERSet(
                  new DEROctetString(
                      (byte[]) ((Map<?, ?>) parameters).get(CMSAttributeTableGenerator.DIGEST)))));
      if (day != null) {
        all.add(
            new Attribute(
                CMSAttributes.signingTime,
                new DERSet(new Time(Date.from(SigningKey.instant(day))))));
      }
      all.add(
          new Attribute(
              PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(certificate())));
      return new AttributeTable(all);
    };
  }

  /** Binds the certificate itself into what is signed: no other one can be put in its place. */
  private SigningCertificateV2 certificate() {
    try {
      JcaX509CertificateHolder holder = new JcaX509CertificateHolder(key.certificate());
      return new SigningCertificateV2(
          new ESSCertIDv2(
              Certificates.sha256().digest(Certificates.encoded(key.certificate())),
              new IssuerSerial(
                  new GeneralNames(new GeneralName(holder.getIssuer())),
                  holder.getSerialNumber())));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a certificate that was decoded cannot be encoded", e);
    }
  }

  private ContentSigner signer() throws GeneralSecurityException {
    boolean rsa = key.key().getAlgorithm().equals("RSA");
    AlgorithmIdentifier named =
        new DefaultSignatureAlgorithmIdentifierFinder()
            .find(rsa ? "SHA256withRSA" : "SHA256withECDSA");
    Signature signature =
        Signature.getInstance(rsa ? "SHA256withRSA" : "SHA256withECDDSA", PROVIDER);
    signature.initSign(own(key.key()));
    return new Signer(named, signature);
  }

  /** The key as our provider knows it, whichever provider it was loaded with. */
  private static PrivateKey own(PrivateKey key) throws GeneralSecurityException {
    String algorithm = key.getAlgorithm().equals("RSA") ? "RSA" : "EC";
    return (PrivateKey) java.security.KeyFactory.getInstance(algorithm, PROVIDER).translateKey(key);
  }

  /** Signs what is written to it. */
  private record Signer(AlgorithmIdentifier algorithm, Signature signature)
      implements ContentSigner {
    @Override
    public AlgorithmIdentifier getAlgorithmIdentifier() {
      return algorithm;
    }

    @Override
    public OutputStream getOutputStream() {
      return new OutputStream() {
        @Override
        public void write(int b) throws IOException {
          write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
          try {
            signature.update(bytes, from, length);
          } catch (GeneralSecurityException e) {
            throw new IOException(e);
          }
        }
      };
    }

    @Override
    public byte[] getSignature() {
      try {
        return signature.sign();
      } catch (GeneralSecurityException e) {
        throw new UncheckedIOException(new IOException(e));
      }
    }
  }
}
