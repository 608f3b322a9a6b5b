package org.counterweight.statement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;

/**
 * A duty to notify.
 *
 * @param regime which duty.
 * @param applicable whether it applies.
 * @param started when the clock started, with its offset from UTC; optional
 * @param notified when the authority was told, with the offset from UTC; optional
 * @param reason why it does not apply, or why notice was late; optional
 */
public record Clock(
    @NotNull ClockRegime regime,
    @NotNull Boolean applicable,
    OffsetDateTime started,
    OffsetDateTime notified,
    @Size(min = 1, max = 4000) String reason) {}
