package org.counterweight.audit;

import java.util.List;
import org.counterweight.finding.Citation;
import org.counterweight.finding.RuleId;
import org.counterweight.finding.Severity;
import org.counterweight.intake.SchemaRule;

/** What an audit says of signatures. */
final class SignatureRules {
  private static final Citation PADES =
      new Citation("ETSI EN 319 142-1 (PAdES); ETSI EN 319 102-1, on validation", false);
  private static final Citation CHAIN = new Citation("RFC 5280, 6.1", false);
  private static final String SINCE = "0.1.0";

  /** What was signed is no longer what is there. */
  static final SchemaRule ALTERED =
      new SchemaRule(
          new RuleId("signature.altered"),
          Severity.ERROR,
          "What is signed is as it was when it was signed",
          "A signature that does not fit says that somebody changed the file after it, or took the"
              + " signature from another one.",
          PADES,
          "Get the file again from its maker; do not rely on this one.",
          SINCE,
          "# one byte of a signed statement.pdf was changed\n",
          "# statement.pdf is as it was signed\n");

  /** Something can stand where nobody signed. */
  static final SchemaRule WRAPPED =
      new SchemaRule(
          new RuleId("signature.wrapped"),
          Severity.ERROR,
          "A signature leaves out nothing of the file but itself",
          "A byte range with a larger gap lets somebody move what was signed aside and put something"
              + " else in its place, while the signature still fits.",
          PADES,
          "Get the file again from its maker; this one was tampered with.",
          SINCE,
          "# ByteRange [0 1000 90000 500], and pages in the gap\n",
          "# the gap of ByteRange holds the signature and nothing else\n");

  /** No signature that can be checked. */
  static final SchemaRule BROKEN =
      new SchemaRule(
          new RuleId("signature.broken"),
          Severity.ERROR,
          "A signature can be read and checked",
          "Something that looks like a signature and cannot be checked must not pass for one.",
          PADES,
          "Have the file signed again.",
          SINCE,
          "# the contents of the signature are zeros\n",
          "# a CMS with one signer and its certificate\n");

  /** The file goes on after the last signature. */
  static final SchemaRule CHANGED =
      new SchemaRule(
          new RuleId("signature.changed-after"),
          Severity.ERROR,
          "Nothing was added to a file after its last signature",
          "A PDF can be changed by what is appended to it; the signature holds for the part before,"
              + " and a reader sees the whole.",
          PADES,
          "Use the file as it was signed, or have the new state signed.",
          SINCE,
          "# a signed PDF to which an annotation was appended\n",
          "# the last signature covers the file to its end\n");

  /** The certificate was not in force. */
  static final SchemaRule EXPIRED =
      new SchemaRule(
          new RuleId("signature.expired"),
          Severity.ERROR,
          "The signer's certificate is in force",
          "After its last day nobody vouches for a certificate any more, and without a time stamp"
              + " nobody knows that the signature is older.",
          CHAIN,
          "Have the release signed with a certificate in force, or judge it as of an earlier day"
              + " with --as-of where you know when you got it.",
          SINCE,
          "# certificate until 2025-06-30, audit as of 2026-02-15\n",
          "# certificate until 2028-06-30, audit as of 2026-02-15\n");

  /** Only the signer vouches for the signer. */
  static final SchemaRule SELF_SIGNED =
      new SchemaRule(
          new RuleId("signature.self-signed"),
          Severity.WARNING,
          "Somebody else vouches for the signer",
          "Anybody can write any name into a certificate of their own making; such a signature shows"
              + " that the file is unchanged and not who signed it.",
          CHAIN,
          "Get the certificate by another way, compare its SHA-256, and name it with --trust; or"
              + " have the release signed with a certificate of an authority.",
          SINCE,
          "# a certificate that its holder issued, and no --trust that holds it\n",
          "# a certificate that an authority issued\n");

  /** The auditor does not know who vouches. */
  static final SchemaRule UNTRUSTED =
      new SchemaRule(
          new RuleId("signature.untrusted"),
          Severity.ERROR,
          "The signer's certificate leads to one that the auditor trusts",
          "The auditor said whom to trust, and nobody of them vouches for this signer.",
          CHAIN,
          "Find out who the signer is; where the authority is to be trusted, add its certificate to"
              + " the file of --trust.",
          SINCE,
          "# --trust ours.pem, signed under another authority\n",
          "# --trust ours.pem, signed under it\n");

  /** A signature that should be there is not. */
  static final SchemaRule MISSING =
      new SchemaRule(
          new RuleId("signature.missing"),
          Severity.ERROR,
          "A release that says that it is signed is signed, PDF and manifest alike, by whom it says",
          "Whoever changes a signed release takes its signatures out first.",
          PADES,
          "Get the release again from its maker.",
          SINCE,
          "# the manifest names a certificate, and manifest.json.p7s is gone\n",
          "# statement.pdf and manifest.json.p7s bear a signature of that certificate\n");

  /** Who signed. */
  static final SchemaRule SIGNER =
      new SchemaRule(
          new RuleId("signature.signer"),
          Severity.INFO,
          "An audit says who signed",
          "A signature is worth what its signer is worth to the reader.",
          PADES,
          "Nothing to do; compare name and SHA-256 with what you expect.",
          SINCE,
          "# signed by CN=Aldersea Logistics plc\n",
          "# not signed\n");

  /** All of them. */
  static final List<SchemaRule> ALL =
      List.of(ALTERED, BROKEN, CHANGED, EXPIRED, MISSING, SELF_SIGNED, SIGNER, UNTRUSTED, WRAPPED);

  private SignatureRules() {}
}
