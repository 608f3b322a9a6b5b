package org.counterweight.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Section C: measurable harm and risk events.
 *
 * @param summary two or three sentences that open the section; optional
 * @param scope where events were looked for.
 * @param threshold from what size on an event is listed.
 * @param backlashThresholds what counts as a major backlash, declared in advance; optional
 * @param events register of events; optional
 * @param nilStatements affirmative statements that no event of a type occurred; optional
 * @param counts counts of the register.
 * @param cost cost of all events; optional
 * @param sensitivity what would change this page; optional
 */
public record HarmSection(
    @Size(min = 1, max = 4000) String summary,
    @NotBlank @Size(max = 4000) String scope,
    @NotBlank @Size(max = 4000) String threshold,
    @Valid BacklashThresholds backlashThresholds,
    @Size(max = 100000) List<@NotNull @Valid HarmEvent> events,
    @Size(max = 50) List<@NotNull @Valid NilStatement> nilStatements,
    @NotNull @Valid HarmCounts counts,
    @Kind(FigureKind.HARM_COST) @Valid Figure cost,
    @Size(min = 1, max = 4000) String sensitivity) {
  /** Keeps its own copies: an absent list is an empty one. */
  public HarmSection {
    events = events == null ? List.of() : List.copyOf(events);
    nilStatements = nilStatements == null ? List.of() : List.copyOf(nilStatements);
  }
}
