package org.counterweight.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The input: one reporting entity, one period, and what its use of AI cost, was worth, and broke.
 *
 * @param schemaVersion version of the schema that this statement follows.
 * @param id the entity's own id for this statement, unique among its statements, as in
 *     MRF-2025-AIS-1.
 * @param status who stands behind the statement.
 * @param title title printed on the cover; by default "AI impact statement"; optional
 * @param occasion what the statement is an appendix to, as in "Appendix to the results for the year
 *     ended 31 December 2025"; optional
 * @param language BCP 47 tag of the statement's own text.
 * @param entity the reporting entity.
 * @param period the reporting period.
 * @param comparatives the earlier period that prior values refer to; required where any figure has
 *     a prior value; optional
 * @param currency ISO 4217 code in which every amount is stated, except fines, which keep the
 *     currency they were imposed in.
 * @param basis basis of preparation and perimeter.
 * @param assurance assurance by an outsider.
 * @param signOff who approved the statement, and when.
 * @param evidence register of everything the statement cites; optional
 * @param energy section A: energy and resource cost; optional
 * @param value section B: measurable business value; optional
 * @param harm section C: measurable harm and risk events; optional
 * @param oversight section D: human oversight; optional
 * @param purpose section E: compute by purpose; optional
 * @param usage section U: raw usage. May be shown only where sections B and C are; optional
 * @param notDisclosed what the statement should hold and does not, with the reason; optional
 * @param foreignTerms words and names in another language than the statement's, wherever they stand
 *     in it; optional
 */
public record Statement(
    @NotNull @Pattern(regexp = "1\\.0") String schemaVersion,
    @NotNull @Pattern(regexp = Forms.IDENT) @Size(max = 80) String id,
    @NotNull StatementStatus status,
    @Size(min = 1, max = 300) String title,
    @Size(min = 1, max = 300) String occasion,
    @NotNull @Pattern(regexp = Forms.LANG) @Size(max = 35) String language,
    @NotNull @Valid Entity entity,
    @NotNull @Valid Period period,
    @Valid Comparatives comparatives,
    @NotNull @Pattern(regexp = Forms.CURRENCY) @Size(max = 3) String currency,
    @NotNull @Valid Basis basis,
    @NotNull @Valid Assurance assurance,
    @NotNull @Valid SignOff signOff,
    @Size(max = 10000) List<@NotNull @Valid EvidenceItem> evidence,
    @Valid EnergySection energy,
    @Valid ValueSection value,
    @Valid HarmSection harm,
    @Valid OversightSection oversight,
    @Valid PurposeSection purpose,
    @Valid UsageSection usage,
    @Size(max = 500) List<@NotNull @Valid Omission> notDisclosed,
    @Size(max = 200) List<@NotNull @Valid ForeignTerm> foreignTerms) {
  /** Keeps its own copies: an absent list is an empty one. */
  public Statement {
    evidence = evidence == null ? List.of() : List.copyOf(evidence);
    notDisclosed = notDisclosed == null ? List.of() : List.copyOf(notDisclosed);
    foreignTerms = foreignTerms == null ? List.of() : List.copyOf(foreignTerms);
  }
}
