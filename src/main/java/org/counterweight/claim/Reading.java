package org.counterweight.claim;

import java.util.List;
import java.util.function.Predicate;

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
    return only(claims, claim -> claim.usage() && claim.form() != ClaimForm.MENTION);
  }

  /** Claims of one kind. */
  public List<Claim> of(ClaimKind kind) {
    return only(claims, claim -> claim.kind() == kind);
  }

  /** Remarks of one kind. */
  public List<Remark> of(RemarkKind kind) {
    return only(remarks, remark -> remark.kind() == kind);
  }

  /** Whether there is a remark of this kind. */
  public boolean has(RemarkKind kind) {
    for (Remark remark : remarks) {
      if (remark.kind() == kind) {
        return true;
      }
    }
    return false;
  }

  /** Of most texts all lists are empty, and every criterion asks: nothing is built for those. */
  private static <T> List<T> only(List<T> all, Predicate<T> wanted) {
    for (T one : all) {
      if (wanted.test(one)) {
        return all.stream().filter(wanted).toList();
      }
    }
    return List.of();
  }
}
