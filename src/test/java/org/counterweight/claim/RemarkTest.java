package org.counterweight.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands around claims: emphasis, outlook, reasons, labels, ratios, cautions. */
class RemarkTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "en; A record 4 trillion tokens; EMPHASIS; record",
        "en; Prompts hit an all-time high; EMPHASIS; all-time high",
        "en; Nobody runs more prompts; EMPHASIS; Nobody runs more",
        "de; Ein Rekordwert von 3 Billionen Tokens; EMPHASIS; Rekordwert",
        "de; Noch nie liefen so viele Prompts; EMPHASIS; Noch nie",
        "fr; Un volume de jetons sans précédent; EMPHASIS; sans précédent",
        "es; Un récord de consultas al asistente; EMPHASIS; récord",
        "en; We expect 4 trillion tokens; OUTLOOK; expect",
        "en; 10,000 agents by 2028; OUTLOOK; by 2028",
        "de; Wir planen 10.000 KI-Agenten; OUTLOOK; planen",
        "en; Revenue grew because of 4 trillion tokens; CAUSE; because of",
        "en; Sales rose, driven by 9 million prompts; CAUSE; driven by",
        "de; Der Umsatz stieg dank 4 Billionen Tokens; CAUSE; dank",
        "en; Productivity: 4 trillion tokens; LABEL; Productivity",
        "en; Output of 9 million prompts; LABEL; Output",
        "en; Revenue per million tokens was $3; RATIO; per million tokens",
        "en; Cost per prompt fell; RATIO; per prompt",
        "en; Tokens per employee; RATIO; Tokens per employee",
        "de; Umsatz pro Anfrage; RATIO; pro Anfrage",
        "en; Usage does not measure value.; CAUTION; Usage does not measure value",
        "en; A token count is not a measure of benefit.; CAUTION; not a measure of benefit",
        "de; Die Zahl der Tokens ist kein Maß für den Nutzen.; CAUTION; Zahl der Tokens ist kein Maß",
        "fr; Le nombre de jetons ne mesure pas la valeur.; CAUTION; ne mesure pas la valeur",
        "es; El uso no mide el valor.; CAUTION; no mide el valor",
      })
  void remarksAreFoundAsTheyStand(String language, String text, RemarkKind kind, String words) {
    assertThat(ClaimFinder.of(language).read(text).of(kind))
        .as(text)
        .extracting(Remark::text)
        .contains(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Sales rose, driven by new stores; CAUSE",
        "Productivity rose 4% in the mills; LABEL",
        "Every record is kept for a year; EMPHASIS",
        "Users of record on 31 December; EMPHASIS",
        "Revenue per share was $3; RATIO",
        "Usage grew by half; CAUTION",
      })
  void otherTextsHaveNone(String text, RemarkKind kind) {
    assertThat(ClaimFinder.of("en").read(text).of(kind)).as(text).isEmpty();
  }
}
