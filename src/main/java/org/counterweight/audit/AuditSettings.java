package org.counterweight.audit;

import java.nio.file.Path;
import java.util.List;
import org.counterweight.intake.LoadedPolicy;
import org.counterweight.sign.TrustAnchors;

/**
 * How an audit is made.
 *
 * @param policy the auditor's policy
 * @param shipped policies that come with the program, for releases that name one of them
 * @param program version of this program
 * @param schemas digests of the schemas that this program has
 * @param evidence folder of the evidence; null where none was given
 * @param prior release of the comparative period, or folder of releases; null where none was given
 * @param suppressions what the auditor lets pass
 * @param conformance whether files are held against PDF/A, PDF/UA and ECMA-376
 * @param rendering makes files again
 * @param keep whether artefacts are kept to be shown
 * @param limits on each target
 * @param trust certificates that signatures must lead to; null for no question
 */
public record AuditSettings(
    LoadedPolicy policy,
    List<LoadedPolicy> shipped,
    String program,
    List<String> schemas,
    Path evidence,
    Path prior,
    Suppressions suppressions,
    boolean conformance,
    Rendering rendering,
    boolean keep,
    AuditLimits limits,
    TrustAnchors trust) {
  /** Keeps its own copies. */
  public AuditSettings {
    shipped = List.copyOf(shipped);
    schemas = List.copyOf(schemas);
  }
}
