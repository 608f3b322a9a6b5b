package org.counterweight.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * One harm or risk event.
 *
 * @param id id.
 * @param title what happened, in a line.
 * @param description what happened; optional
 * @param type primary type; counts go by it.
 * @param secondaryTypes other types; optional
 * @param severity severity.
 * @param nature whether harm happened.
 * @param domain domain of the MIT AI Risk Repository; optional
 * @param system the AI system.
 * @param link the direct link between the system and the harm; optional
 * @param occurred when it began; optional
 * @param detected when it was noticed.
 * @param materialityDetermined when it was found to be material; optional
 * @param contained when it stopped spreading; optional
 * @param resolved when it was over; optional
 * @param clocks duties to notify; optional
 * @param remediation what was done.
 * @param peopleAffected people affected; optional
 * @param cost cost; optional
 * @param intervention what an authority did; optional
 * @param backlash how users reacted; optional
 * @param evidence ids of the evidence; optional
 * @param note a note printed with the event; optional
 */
public record HarmEvent(
    @NotNull @Pattern(regexp = Forms.SLUG) @Size(max = 60) @Qualifier String id,
    @NotBlank @Size(max = 300) String title,
    @Size(min = 1, max = 4000) String description,
    @NotNull HarmType type,
    @Size(max = 11) List<@NotNull HarmType> secondaryTypes,
    @NotNull HarmSeverity severity,
    @NotNull EventNature nature,
    RiskDomain domain,
    @NotBlank @Size(max = 300) String system,
    @Size(min = 1, max = 4000) String link,
    LocalDate occurred,
    @NotNull LocalDate detected,
    LocalDate materialityDetermined,
    LocalDate contained,
    LocalDate resolved,
    @Size(max = 20) List<@NotNull @Valid Clock> clocks,
    @NotNull @Valid Remediation remediation,
    @Kind(FigureKind.HARM_PEOPLE_AFFECTED) @Valid Figure peopleAffected,
    @Kind(FigureKind.HARM_EVENT_COST) @Valid Figure cost,
    @Valid Intervention intervention,
    @Valid Backlash backlash,
    @Size(max = 100)
        List<@NotNull @Pattern(regexp = Forms.EVIDENCE_ID) @Size(max = 20) String> evidence,
    @Size(min = 1, max = 4000) String note) {
  /** Keeps its own copies: an absent list is an empty one. */
  public HarmEvent {
    secondaryTypes = secondaryTypes == null ? List.of() : List.copyOf(secondaryTypes);
    clocks = clocks == null ? List.of() : List.copyOf(clocks);
    evidence = evidence == null ? List.of() : List.copyOf(evidence);
  }
}
