package org.counterweight.claim;

import java.util.List;

/**
 * What one text says about AI.
 *
 * @param label what it speaks of as a whole
 * @param claims claims from left to right; those of one kind do not overlap
 * @param remarks what stands around them, from left to right
 */
public record Reading(TextLabel label, List<Claim> claims, List<Remark> remarks) {

  public Reading {
    claims = List.copyOf(claims);
    remarks = List.copyOf(remarks);
  }

  /** Claims of raw usage; terms only mentioned in passing are left out. */
  public List<Claim> usage() {
    return claims.isEmpty()
        ? List.of()
        : claims.stream().filter(c -> c.usage() && c.form() != ClaimForm.MENTION).toList();
  }

  /** Claims of one kind. */
  public List<Claim> of(ClaimKind kind) {
    return claims.isEmpty()
        ? List.of()
        : claims.stream().filter(claim -> claim.kind() == kind).toList();
  }

  /** Remarks of one kind. */
  public List<Remark> of(RemarkKind kind) {
    return remarks.stream().filter(remark -> remark.kind() == kind).toList();
  }

  /** Whether there is a remark of this kind. */
  public boolean has(RemarkKind kind) {
    return remarks.stream().anyMatch(remark -> remark.kind() == kind);
  }
}
