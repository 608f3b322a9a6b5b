package org.counterweight.statement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * One piece of evidence.
 *
 * @param id id by which figures cite it, as in E-07.
 * @param title what it is.
 * @param kind kind.
 * @param path path below the evidence folder; optional
 * @param sha256 SHA-256 of the file, in lower-case hexadecimal; goes with a path; optional
 * @param source where it was published: a page, a report, a citation; optional
 * @param date date of the evidence, or the date it was read; optional
 */
public record EvidenceItem(
    @NotNull @Pattern(regexp = Forms.EVIDENCE_ID) @Size(max = 20) String id,
    @NotBlank @Size(max = 300) String title,
    @NotNull EvidenceKind kind,
    @Pattern(regexp = Forms.PATH) @Size(max = 300) String path,
    @Pattern(regexp = Forms.SHA256) @Size(max = 64) String sha256,
    @Size(min = 1, max = 300) String source,
    LocalDate date) {}
