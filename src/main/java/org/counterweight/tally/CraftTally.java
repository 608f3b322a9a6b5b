package org.counterweight.tally;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.counterweight.statement.CraftRole;

/**
 * Roles of the human-craft deduction: who counts, and for how much of the workforce.
 *
 * @param roles the roles in their order
 * @param heads people in roles that count
 * @param employees all employees; null where the statement does not say
 */
public record CraftTally(List<Role> roles, long heads, Long employees) {
  /** Keeps its own copy. */
  public CraftTally {
    roles = List.copyOf(roles);
  }

  /**
   * One role.
   *
   * @param role the role
   * @param counts whether its job description centres on what the terms name and evidence shows the
   *     written limit on AI
   */
  public record Role(CraftRole role, boolean counts) {}

  /** Counts these roles under these terms. */
  public static CraftTally of(List<CraftRole> craft, Long employees, LevyTerms.Craft terms) {
    List<Role> roles = new ArrayList<>();
    long heads = 0;
    for (CraftRole role : craft) {
      boolean counts =
          terms != null
              && terms.centres().contains(role.centre())
              && !role.evidence().isEmpty()
              && role.headcount() > 0;
      roles.add(new Role(role, counts));
      heads += counts ? role.headcount() : 0;
    }
    return new CraftTally(roles, heads, employees);
  }

  /** Whether a deduction can be calculated: the number of employees is known. */
  public boolean known() {
    return employees != null && employees > 0;
  }

  /** The deduction from an amount, before rounding to currency; as a fraction of two numbers. */
  Fraction of(BigDecimal amount, LevyTerms.Craft terms) {
    if (terms == null || !known()) {
      return new Fraction(BigDecimal.ZERO, BigDecimal.ONE);
    }
    BigDecimal all = BigDecimal.valueOf(employees);
    BigDecimal weighted = amount.multiply(terms.weight()).multiply(BigDecimal.valueOf(heads));
    BigDecimal most = amount.multiply(terms.most()).movePointLeft(2);
    // Compared without dividing: a quotient has no end, a product has.
    return weighted.compareTo(most.multiply(all)) > 0
        ? new Fraction(most, BigDecimal.ONE)
        : new Fraction(weighted, all);
  }

  /** A quotient that is not calculated before it is rounded, once. */
  record Fraction(BigDecimal over, BigDecimal under) {}
}
