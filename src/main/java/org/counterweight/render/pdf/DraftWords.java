package org.counterweight.render.pdf;

import org.w3c.dom.Document;

/**
 * What a draft is called, in the language of the document: {@code <meta name="draft">} and {@code
 * <meta name="draft-note">} of the template say it; in English where they do not.
 *
 * @param word the mark across each page, and before the title
 * @param note the line at the top of each page
 */
record DraftWords(String word, String note) {
  private static final DraftWords ENGLISH =
      new DraftWords("DRAFT", "DRAFT \u2013 not for publication");

  /**
   * Reads the words of a document.
   *
   * @throws Refusal where a face lacks one of their characters
   */
  static DraftWords of(Document document, FontLibrary fonts) {
    return new DraftWords(
        printable(Head.meta(document, "draft", ENGLISH.word()), fonts),
        printable(Head.meta(document, "draft-note", ENGLISH.note()), fonts));
  }

  private static String printable(String text, FontLibrary fonts) {
    text.codePoints()
        .filter(c -> !DraftMark.canShow(c, fonts))
        .findFirst()
        .ifPresent(c -> {
          throw new Refusal(
              "The words for a draft, \""
                  + text
                  + "\" in <meta>, have the character "
                  + Character.toString(c)
                  + ", which Liberation Sans lacks; use other words.");
        });
    return text;
  }
}
