package org.counterweight.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Whether usage itself was asked for or rewarded.
 *
 * @param quotas usage quotas or targets.
 * @param leaderboards leaderboards of usage.
 * @param awards awards for usage.
 * @param payOrReview usage linked to pay or performance review.
 */
public record Incentives(
    @NotNull @Valid Incentive quotas,
    @NotNull @Valid Incentive leaderboards,
    @NotNull @Valid Incentive awards,
    @NotNull @Valid Incentive payOrReview) {}
