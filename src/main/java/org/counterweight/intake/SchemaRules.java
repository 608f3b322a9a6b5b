package org.counterweight.intake;

import java.util.List;
import org.counterweight.finding.Citation;
import org.counterweight.finding.RuleId;
import org.counterweight.finding.Severity;

/**
 * The rules about the form of an input. All of them are errors: what breaks them cannot be turned
 * into a statement. The examples stand in a statement's place of facilities, where {@code pue} is a
 * number from 1.0 and {@code country} a code from a list.
 */
public final class SchemaRules {
  /** What every rule here stands on: our own description of the input, not law. */
  public static final Citation CITATION = new Citation("Counterweight statement schema", true);

  /** The file is UTF-8 text. */
  public static final SchemaRule ENCODING =
      rule(
          "schema.encoding",
          "The file is UTF-8 text",
          "In another encoding names and units change silently, and control characters can hide"
              + " text from a reader that a program still sees.",
          "Save the file as UTF-8; delete control characters.",
          "site: \"Malm\\u0000\"",
          "site: Malmö");

  /** The file is well-formed YAML or JSON. */
  public static final SchemaRule SYNTAX =
      rule(
          "schema.syntax",
          "The file is well-formed YAML or JSON",
          "A text that only some readers accept has no one meaning.",
          "Correct the line that the finding names; look at the line before it, too.",
          "site: \"Malmö",
          "site: \"Malmö\"");

  /** The file has content. */
  public static final SchemaRule EMPTY =
      rule(
          "schema.empty",
          "The file has content",
          "An empty file states nothing, not even that nothing happened.",
          "Fill the file in; `counterweight init` writes one to start from.",
          "# to be written",
          "site: Malmö");

  /** A file holds one document. */
  public static final SchemaRule DOCUMENTS =
      rule(
          "schema.documents",
          "A file holds one document",
          "Of several documents most readers see only the first.",
          "Put each statement in a file of its own.",
          "site: Malmö\n---\nsite: Lund",
          "site: Malmö");

  /** A key is there once in its object. */
  public static final SchemaRule DUPLICATE_KEY =
      rule(
          "schema.duplicate-key",
          "A key is there once in its object",
          "Of two values one reader takes the first and another the last.",
          "Delete one of the two, or rename it.",
          "pue: 1.2\npue: 1.3",
          "pue: 1.2");

  /** Keys are plain words. */
  public static final SchemaRule KEY =
      rule(
          "schema.key",
          "Keys are plain words",
          "JSON, in which the statement is published, knows no other keys.",
          "Write a word as the key.",
          "? [pue]\n: 1.2",
          "pue: 1.2");

  /** No merge keys. */
  public static final SchemaRule MERGE_KEY =
      rule(
          "schema.merge-key",
          "No merge keys",
          "YAML 1.2 has no merge key: some readers copy, others see a key called `<<`.",
          "Write the copied keys out in full.",
          "<<: {pue: 1.2}",
          "pue: 1.2");

  /** No anchors and aliases. */
  public static final SchemaRule ALIAS =
      rule(
          "schema.alias",
          "No anchors and aliases",
          "A figure that stands for another one cannot be read where it stands, and a few lines of"
              + " aliases can unfold to more than any machine holds.",
          "Write the value out in full.",
          "site: &home Malmö\noffice: *home",
          "site: Malmö\noffice: Malmö");

  /** No YAML tags. */
  public static final SchemaRule TAG =
      rule(
          "schema.tag",
          "No YAML tags",
          "A tag tells the reader to make something else of a value, up to running code.",
          "Delete the tag; put a value in quotes to make it text.",
          "site: !!str 12",
          "site: \"12\"");

  /** Nesting is limited. */
  public static final SchemaRule DEPTH =
      rule(
          "schema.depth",
          "Nesting is limited",
          "Very deep nesting is a known way to bring readers down.",
          "Check that this is the right file.",
          "[".repeat(70) + "]".repeat(70),
          "tags: [Malmö]");

  /** Keys, texts and the number of values are limited. */
  public static final SchemaRule SIZE =
      rule(
          "schema.size",
          "Keys, texts and the number of values are limited",
          "Memory is bounded, so that one file cannot stop the work on others.",
          "Shorten what the finding names.",
          "site: " + "x".repeat(70_000),
          "site: Malmö");

  /** Numbers are plain finite decimals. */
  public static final SchemaRule NUMBER =
      rule(
          "schema.number",
          "Numbers are plain finite decimals",
          "What cannot be written down exactly cannot be compared with a PDF or a workbook; a zero"
              + " in front, hexadecimal and octal forms mean different numbers to different readers.",
          "Write a decimal number of at most 30 digits; put codes in quotes.",
          "pue: .nan",
          "pue: 1.20");

  /** Every key is known. */
  public static final SchemaRule UNKNOWN_KEY =
      rule(
          "schema.unknown-key",
          "Every key is known",
          "A misspelt key would leave its figure out without a word.",
          "Correct the key or delete it.",
          "peu: 1.2",
          "pue: 1.2");

  /** Required keys are there. */
  public static final SchemaRule MISSING_KEY =
      rule(
          "schema.missing-key",
          "Required keys are there",
          "What is left out cannot be told from what is nil.",
          "Add the key.",
          "country: SE",
          "pue: 1.2\ncountry: SE");

  /** Each value is of its kind. */
  public static final SchemaRule WRONG_TYPE =
      rule(
          "schema.wrong-type",
          "Each value is of its kind",
          "A number written as text, or the reverse, is read by guessing.",
          "Write the kind of value that the finding names.",
          "pue: \"1.2\"",
          "pue: 1.2");

  /** A value from a list is in the list. */
  public static final SchemaRule NOT_ALLOWED_VALUE =
      rule(
          "schema.not-allowed-value",
          "A value from a list is in the list",
          "Statements can be compared only where they use the same words.",
          "Choose one of the values that the finding lists.",
          "pue: 1.2\ncountry: SW",
          "pue: 1.2\ncountry: SE");

  /** A code has its form. */
  public static final SchemaRule PATTERN =
      rule(
          "schema.pattern",
          "A code has its form",
          "Identifiers join statements to registers; in another form they join nothing.",
          "Write the value in the form that the finding names.",
          "id: Value Support",
          "id: value.support");

  /** A number is within its range. */
  public static final SchemaRule RANGE =
      rule(
          "schema.range",
          "A number is within its range",
          "A share above 1 or a negative count is a slip, not a figure.",
          "Check the number and its unit.",
          "pue: 0.5",
          "pue: 1.2");

  /** A text is not too short and not too long. */
  public static final SchemaRule LENGTH =
      rule(
          "schema.length",
          "A text is not too short and not too long",
          "An empty text says nothing; an endless one hides what it says.",
          "Write a text of the length that the finding names.",
          "site: \"\"",
          "site: Malmö");

  /** Dates exist. */
  public static final SchemaRule DATE =
      rule(
          "schema.date",
          "Dates exist",
          "A date that is in no calendar cannot be counted with.",
          "Write an existing day as YYYY-MM-DD.",
          "opened: 2025-02-30",
          "opened: 2025-02-28");

  /** Addresses are well-formed. */
  public static final SchemaRule FORMAT =
      rule(
          "schema.format",
          "Addresses are well-formed",
          "Evidence that cannot be followed is none.",
          "Write a full address such as https://example.com/report.",
          "link: report on our site",
          "link: https://example.com/report");

  /** A list has no item twice. */
  public static final SchemaRule DUPLICATE_ITEM =
      rule(
          "schema.duplicate-item",
          "A list has no item twice",
          "The same item twice may be counted twice.",
          "Delete one of the two.",
          "tags: [a, a]",
          "tags: [a, b]");

  /** A list or object has the right number of entries. */
  public static final SchemaRule COUNT =
      rule(
          "schema.count",
          "A list or object has the right number of entries",
          "Too few leave something out; too many are no longer read.",
          "Add or remove entries.",
          "tags: []",
          "tags: [a]");

  /** A value has one of its allowed forms. */
  public static final SchemaRule FORM =
      rule(
          "schema.form",
          "A value has one of its allowed forms",
          "What fits no known form cannot be read without guessing.",
          "Follow one of the forms in the schema's description.",
          "both: {a: 1, b: 2}",
          "both: {a: 1}");

  private static final List<SchemaRule> ALL =
      List.of(
          ENCODING,
          SYNTAX,
          EMPTY,
          DOCUMENTS,
          DUPLICATE_KEY,
          KEY,
          MERGE_KEY,
          ALIAS,
          TAG,
          DEPTH,
          SIZE,
          NUMBER,
          UNKNOWN_KEY,
          MISSING_KEY,
          WRONG_TYPE,
          NOT_ALLOWED_VALUE,
          PATTERN,
          RANGE,
          LENGTH,
          DATE,
          FORMAT,
          DUPLICATE_ITEM,
          COUNT,
          FORM);

  private SchemaRules() {}

  /** Every rule, in the order in which an input meets them. */
  public static List<SchemaRule> all() {
    return ALL;
  }

  private static SchemaRule rule(
      String id, String title, String why, String fix, String failing, String passing) {
    return new SchemaRule(
        new RuleId(id), Severity.ERROR, title, why, CITATION, fix, "0.1", failing, passing);
  }
}
