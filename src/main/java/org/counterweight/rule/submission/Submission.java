package org.counterweight.rule.submission;

import java.util.List;
import java.util.Optional;
import org.counterweight.layout.Medium;
import org.counterweight.statement.Statement;

/**
 * All that is known of one submission. Parts that were not handed in, or that nobody asked to look
 * at, are null; a rule about them then has nothing to say.
 *
 * @param statement the data, recovered from the files; null where none could be
 * @param dataDigest SHA-256 of the data file, in lower-case hexadecimal; null where there is none
 * @param copies the data as each file carries them
 * @param artefacts PDF and workbook, read back
 * @param filing what the manifest says and what is there; null for a lone file
 * @param evidence what was found of the registered evidence; null where no folder was given
 * @param prior the release of the comparative period; null where none was given
 * @param conformance what the checks of file formats came to
 */
public record Submission(
    Statement statement,
    String dataDigest,
    List<DataCopy> copies,
    List<Artefact> artefacts,
    Filing filing,
    EvidenceFolder evidence,
    PriorRelease prior,
    List<Conformance> conformance) {
  /** Keeps its own copies. */
  public Submission {
    copies = List.copyOf(copies);
    artefacts = List.copyOf(artefacts);
    conformance = List.copyOf(conformance);
  }

  /** The artefact of this medium. */
  public Optional<Artefact> artefact(Medium medium) {
    return artefacts.stream().filter(a -> a.layout().medium() == medium).findFirst();
  }

  /** The data, where they are known. */
  public Optional<Statement> data() {
    return Optional.ofNullable(statement);
  }
}
