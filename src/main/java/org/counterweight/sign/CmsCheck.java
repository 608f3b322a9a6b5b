package org.counterweight.sign;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.counterweight.sign.Signed.State;
import org.counterweight.sign.Signed.Trust;

/** Judges one detached CMS. */
final class CmsCheck {
  private static final Provider PROVIDER = new BouncyCastleProvider();
  private static final int MOST_CERTIFICATES = 32;

  private final TrustAnchors trust;
  private final LocalDate day;

  /**
   * A check.
   *
   * @param trust whom the auditor trusts; null for no question
   * @param day of the audit; null for the last day of each certificate
   */
  CmsCheck(TrustAnchors trust, LocalDate day) {
    this.trust = trust;
    this.day = day;
  }

  /** What a CMS comes to, without the file around it. */
  record Judged(State state, String why, Signed.Signer signer, LocalDate claimed) {
    static Judged broken(String why) {
      return new Judged(State.BROKEN, why, null, null);
    }
  }

  /** Judges a CMS over this content. */
  Judged of(byte[] content, byte[] cms) {
    try {
      CMSSignedData data =
          new CMSSignedData(new CMSProcessableByteArray(content), new ByteArrayInputStream(cms));
      Collection<SignerInformation> signers = data.getSignerInfos().getSigners();
      if (signers.size() != 1) {
        return Judged.broken("it has " + signers.size() + " signers and must have one");
      }
      SignerInformation signer = signers.iterator().next();
      List<X509Certificate> certificates = new ArrayList<>();
      X509Certificate own = null;
      for (X509CertificateHolder holder : data.getCertificates().getMatches(null)) {
        if (certificates.size() == MOST_CERTIFICATES) {
          return Judged.broken("it carries more than " + MOST_CERTIFICATES + " certificates");
        }
        X509Certificate certificate = certificate(holder);
        certificates.add(certificate);
        if (signer.getSID().match(holder)) {
          own = certificate;
        }
      }
      if (own == null) {
        return Judged.broken("the certificate of its signer is not in it");
      }
      return judged(signer, own, certificates);
    } catch (CMSException
        | IOException
        | GeneralSecurityException
        | OperatorCreationException
        | RuntimeException e) {
      return Judged.broken("it is no CMS signature that can be read");
    }
  }

  private static X509Certificate certificate(X509CertificateHolder holder)
      throws IOException, GeneralSecurityException {
    return (X509Certificate)
        CertificateFactory.getInstance("X.509")
            .generateCertificate(new ByteArrayInputStream(holder.getEncoded()));
  }

  private Judged judged(
      SignerInformation signer, X509Certificate own, List<X509Certificate> certificates)
      throws OperatorCreationException {
    Signed.Signer known = known(own, certificates);
    AttributeTable attributes = signer.getSignedAttributes();
    LocalDate claimed = claimed(attributes);
    String bound = notBound(attributes, own);
    if (bound != null) {
      return new Judged(State.BROKEN, bound, known, claimed);
    }
    String why = null;
    try {
      boolean holds =
          signer.verify(
              new JcaSimpleSignerInfoVerifierBuilder()
                  .setProvider(PROVIDER)
                  .build(own.getPublicKey()));
      why = holds ? null : "the signature is not one of the key that its certificate names";
    } catch (CMSSignerDigestMismatchException e) {
      why = "what is signed was changed after it was signed";
    } catch (CMSException e) {
      why = "the signature is not one of the key that its certificate names";
    }
    return new Judged(why == null ? State.INTACT : State.ALTERED, why, known, claimed);
  }

  private Signed.Signer known(X509Certificate own, List<X509Certificate> certificates) {
    Certificates.Validity validity = Certificates.Validity.of(own);
    // One that has run out is told as such; where it led is another question.
    LocalDate judged = day != null && validity.on(day) ? day : validity.until();
    Trust leads =
        trust == null
            ? Trust.NOT_ASKED
            : trust.vouchFor(own, certificates, judged) ? Trust.TRUSTED : Trust.UNKNOWN;
    return new Signed.Signer(
        Certificates.holder(own),
        own.getIssuerX500Principal().getName(),
        Certificates.fingerprint(own),
        validity.from(),
        validity.until(),
        Certificates.selfSigned(own),
        Certificates.maySign(own),
        leads);
  }

  private static LocalDate claimed(AttributeTable attributes) {
    Attribute time = attributes == null ? null : attributes.get(CMSAttributes.signingTime);
    return time == null
        ? null
        : Time.getInstance(time.getAttrValues().getObjectAt(0))
            .getDate()
            .toInstant()
            .atZone(ZoneOffset.UTC)
            .toLocalDate();
  }

  /** Why the certificate is not the one that was signed with; null where it is. */
  private static String notBound(AttributeTable attributes, X509Certificate own) {
    Attribute bound =
        attributes == null
            ? null
            : attributes.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
    if (bound == null) {
      return "it does not say which certificate it was made with (signing-certificate-v2)";
    }
    byte[] hash =
        SigningCertificateV2.getInstance(bound.getAttrValues().getObjectAt(0))
            .getCerts()[0]
            .getCertHash();
    // Another digest than SHA-256 would have another length, and is not baseline practice.
    return Arrays.equals(hash, Certificates.sha256().digest(Certificates.encoded(own)))
        ? null
        : "it was made with another certificate than the one in it";
  }
}
