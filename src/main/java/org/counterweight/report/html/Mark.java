package org.counterweight.report.html;

import java.util.List;

/**
 * How one question stands for one submission, without its findings.
 *
 * @param code name of the question in ids
 * @param label head of its column
 * @param question in words
 * @param stand how it stands
 * @param word the answer
 */
public record Mark(String code, String label, String question, Asked.Stand stand, String word) {

  /** The answers of an audit, in their order. */
  public static List<Mark> of(List<Asked> asked) {
    return asked.stream()
        .map(
            each -> new Mark(each.code(), each.label(), each.question(), each.stand(), each.word()))
        .toList();
  }
}
