package org.counterweight.conformance.mutation;

/**
 * What became of a mutant.
 *
 * @param subject what it was put into
 * @param origin the statement, by name; empty for schema and policy
 * @param operator what kind of fault it was
 * @param at where
 * @param what what was done
 * @param noticedBy the rule or case that noticed it; null where nobody did
 * @param later whether it took the release before and the evidence to notice it
 * @param excuse why it is harmless that nobody did, or which rule would; null for none
 */
public record Fate(
    String subject,
    String origin,
    String operator,
    String at,
    String what,
    String noticedBy,
    boolean later,
    Excuse excuse) {

  /** Whether somebody noticed. */
  public boolean noticed() {
    return noticedBy != null;
  }

  static Fate of(Mutant mutant, String noticedBy, Excuse excuse) {
    return of(mutant, noticedBy, false, excuse);
  }

  static Fate of(Mutant mutant, String noticedBy, boolean later, Excuse excuse) {
    return new Fate(
        mutant.subject().code(),
        mutant.origin(),
        mutant.operator(),
        mutant.at(),
        mutant.what(),
        noticedBy,
        later,
        noticedBy == null ? excuse : null);
  }
}
