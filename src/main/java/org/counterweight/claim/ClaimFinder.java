package org.counterweight.claim;

import java.util.ArrayList;
import java.util.List;

/** Finds claims about AI in any text. Immutable; safe to share between threads. */
public final class ClaimFinder {
  private final TermFinder terms;

  private ClaimFinder(String tag) {
    this.terms = TermFinder.of(tag);
  }

  /**
   * A finder for texts in a language. English words of the trade are found in texts of every
   * language.
   *
   * @param tag BCP 47 tag, as in {@code en} or {@code de-AT}
   */
  public static ClaimFinder of(String tag) {
    return new ClaimFinder(tag);
  }

  /** A finder for texts of unknown language: it guesses the language of each text. */
  public static ClaimFinder any() {
    return new ClaimFinder("en");
  }

  /**
   * A finder for texts that stand in a document about AI: words such as users, requests or sessions
   * need no further word of AI beside them.
   */
  public ClaimFinder inAiDocument() {
    return this;
  }

  /**
   * Reads one text: a sentence, a paragraph, a heading, the cells of a table row with " | " or tabs
   * between them, a caption.
   *
   * @param text plain text; null is no text
   */
  public Reading read(String text) {
    List<Claim> claims = new ArrayList<>();
    List<Remark> remarks = new ArrayList<>();
    for (Term term : terms.find(text)) {
      if (term.kind().usage() && term.stance() != Stance.MENTIONED) {
        claims.add(
            new Claim(
                Metric.USAGE,
                term.number() ? ClaimForm.QUANTIFIED : ClaimForm.COUNTED,
                term.start(),
                term.end(),
                term.text(),
                null,
                null,
                false,
                false));
      } else if (term.kind() == TermKind.EMPHASIS) {
        remarks.add(new Remark(RemarkKind.EMPHASIS, term.start(), term.end(), term.text()));
      }
    }
    return new Reading(claims.isEmpty() ? TextLabel.OTHER : TextLabel.USAGE, claims, remarks);
  }

  /** The claims of a text, as {@link #read} finds them. */
  public List<Claim> find(String text) {
    return read(text).claims();
  }
}
