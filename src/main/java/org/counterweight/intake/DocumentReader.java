package org.counterweight.intake;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.counterweight.finding.Finding;
import tools.jackson.databind.JsonNode;

/**
 * Reads YAML and JSON into a {@link Document} in one pass over the tokens, or says everything that
 * stands in the way. Safe on hostile input: bounded by {@link Limits} before memory is taken.
 */
public final class DocumentReader {
  private final Limits limits;

  /** A reader under these limits; it keeps no state between inputs and may be shared. */
  public DocumentReader(Limits limits) {
    this.limits = limits;
  }

  /** Reads an input in the format that its name promises. */
  public Intake read(Source source) {
    return read(source, Format.of(source.name()));
  }

  /** Reads an input in a given format. Never throws for what the input says. */
  public Intake read(Source source, Format format) {
    return switch (Utf8.decode(source)) {
      case Utf8.Bad bad -> bad.refusal();
      case Utf8.Text text -> read(text.source(), format);
    };
  }

  private Intake read(SourceText source, Format format) {
    Problems problems = new Problems(source, limits);
    SourceMap.Builder map = new SourceMap.Builder(source);
    JsonNode root = null;
    try {
      Tokens tokens = format == Format.JSON ? new JsonTokens(source) : new YamlTokens(source);
      root = new TreeWalk(tokens, problems, map, limits).document();
    } catch (Tokens.SyntaxProblem e) {
      addLast(problems, e);
    } catch (Problems.Halt e) {
      // The reason is among the findings.
      root = null;
    }
    List<Finding> findings = problems.findings();
    if (findings.isEmpty()) {
      return new Document(root, map.build());
    }
    Collections.sort(findings);
    return new Refusal(findings, Optional.of(source));
  }

  private static void addLast(Problems problems, Tokens.SyntaxProblem problem) {
    try {
      problem.addTo(problems);
    } catch (Problems.Halt e) {
      // One too many: the reader has been told so instead.
      return;
    }
  }
}
