package org.counterweight.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Location;
import org.counterweight.intake.SchemaRule;
import org.counterweight.release.Manifest;
import org.counterweight.release.Seal;
import org.counterweight.rule.RuleSetting;
import org.counterweight.sign.SignatureReader;
import org.counterweight.sign.Signed;
import org.counterweight.sign.Signed.Signer;
import org.counterweight.sign.TrustAnchors;

/** What the signatures of one submission come to. */
final class SignatureFindings {
  private final SignatureReader reader;
  private final TrustAnchors trust;
  private final LocalDate day;
  private final Map<String, RuleSetting> settings;
  private final List<Finding> findings = new ArrayList<>();

  /**
   * None yet.
   *
   * @param trust whom the auditor trusts; null for no question
   * @param day by which certificates are judged; null where it is not known
   * @param settings of rules, from the auditor's policy
   */
  SignatureFindings(TrustAnchors trust, LocalDate day, Map<String, RuleSetting> settings) {
    this.reader = new SignatureReader(trust, day);
    this.trust = trust;
    this.day = day;
    this.settings = settings;
  }

  /** Looks at a PDF. */
  void pdf(String file, byte[] bytes, Optional<Manifest> manifest) {
    List<Signed> all = reader.of(file, bytes);
    for (int i = 0; i < all.size(); i++) {
      boolean last = i == all.size() - 1;
      judge(all.get(i), file);
      if (last && all.get(i).continues()) {
        add(
            SignatureRules.CHANGED,
            file,
            all.get(i).length() - all.get(i).end() + " bytes",
            "the signature holds for the first "
                + all.get(i).end()
                + " bytes, and "
                + (all.get(i).length() - all.get(i).end())
                + " follow; "
                + PageDifferences.difference(Arrays.copyOf(bytes, (int) all.get(i).end()), bytes));
      }
    }
    expected(file, all, manifest);
  }

  /** Looks at the signature of a manifest. */
  void manifest(Map<String, byte[]> files, Optional<Manifest> manifest) {
    byte[] bytes = files.get(Manifest.FILE);
    byte[] cms = files.get(Seal.FILE);
    List<Signed> all =
        bytes == null || cms == null
            ? List.of()
            : List.of(reader.beside(Manifest.FILE, bytes, cms));
    all.forEach(signed -> judge(signed, Seal.FILE));
    expected(Seal.FILE, all, manifest);
  }

  List<Finding> findings() {
    return findings;
  }

  private void expected(String file, List<Signed> all, Optional<Manifest> manifest) {
    Manifest.Signature named =
        manifest.filter(Manifest::signed).map(m -> m.options().signature()).orElse(null);
    if (named == null && trust == null) {
      return;
    }
    if (all.isEmpty()) {
      add(
          SignatureRules.MISSING,
          file,
          null,
          named == null
              ? "there is no signature to hold against --trust"
              : "the manifest says that the release is signed, and here is no signature");
    } else if (named != null
        && all.stream()
            .noneMatch(
                s -> s.signer() != null && s.signer().fingerprint().equals(named.certificate()))) {
      add(
          SignatureRules.MISSING,
          file,
          named.certificate(),
          "the manifest names the certificate with the SHA-256 "
              + named.certificate()
              + ", and nobody signed with it");
    }
  }

  private void judge(Signed signed, String place) {
    String by = signed.signer() == null ? "" : " of " + signed.signer().name();
    switch (signed.state()) {
      case ALTERED ->
          add(
              SignatureRules.ALTERED,
              place,
              null,
              "the signature" + by + " does not hold: " + signed.why());
      case WRAPPED ->
          add(
              SignatureRules.WRAPPED,
              place,
              null,
              "the signature does not protect the file: " + signed.why());
      case BROKEN ->
          add(
              SignatureRules.BROKEN,
              place,
              null,
              "the signature" + by + " cannot be checked: " + signed.why());
      case INTACT -> known(signed, signed.signer(), place);
    }
  }

  private void known(Signed signed, Signer signer, String place) {
    add(
        SignatureRules.SIGNER,
        place,
        signer.name(),
        "signed by "
            + signer.name()
            + (signed.claimed() == null ? "" : ", who says on " + signed.claimed())
            + "; certificate of "
            + (signer.selfSigned() ? "their own making" : signer.issuer())
            + ", SHA-256 "
            + signer.fingerprint()
            + switch (signer.trust()) {
              case NOT_ASKED -> "; not held against trusted certificates, since --trust names none";
              case TRUSTED -> "; vouched for by a certificate of --trust, revocation not looked up";
              case UNKNOWN -> "";
            });
    if (day != null && (day.isBefore(signer.from()) || day.isAfter(signer.until()))) {
      add(
          SignatureRules.EXPIRED,
          place,
          signer.until().toString(),
          "the certificate of "
              + signer.name()
              + " is in force from "
              + signer.from()
              + " to "
              + signer.until()
              + ", and the release is judged as of "
              + day);
    }
    if (signer.trust() == Signed.Trust.TRUSTED) {
      return;
    }
    if (signer.selfSigned()) {
      add(
          SignatureRules.SELF_SIGNED,
          place,
          signer.fingerprint(),
          "nobody but " + signer.name() + " says that this is " + signer.name());
    }
    if (signer.trust() == Signed.Trust.UNKNOWN) {
      add(
          SignatureRules.UNTRUSTED,
          place,
          signer.issuer(),
          "no certificate of --trust vouches for "
              + signer.name()
              + (signer.selfSigned() ? "" : ", whose certificate is of " + signer.issuer()));
    }
    if (!signer.maySign()) {
      add(
          SignatureRules.UNTRUSTED,
          place,
          signer.name(),
          "the certificate of " + signer.name() + " is not meant for signing documents");
    }
  }

  private void add(SchemaRule rule, String file, String value, String message) {
    RuleSetting setting = settings.get(rule.id().value());
    if (setting != null && setting.off()) {
      return;
    }
    Finding finding = AuditRules.finding(rule, Location.ofFile(file), value, message);
    findings.add(
        setting == null || setting.severity() == null
            ? finding
            : new Finding(
                finding.rule(),
                setting.severity(),
                finding.message(),
                finding.value(),
                finding.fix(),
                finding.citation(),
                finding.location()));
  }
}
