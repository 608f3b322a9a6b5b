package org.counterweight.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counterweight.conformance.version.Difference;
import org.counterweight.conformance.version.Differences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The difference between two versions says what it does to those who are held to it. */
class DifferencesTest {
  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text.replace('\'', '"'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'properties':{}} | {'properties':{'mood':{'type':'string'}}} | added: new key mood of a statement (/properties/mood)",
        "{'properties':{'mood':{}}} | {'properties':{}} | removed: key mood of a statement is gone (/properties/mood)",
        "{'required':['a']} | {'required':['a','b']} | tightened: b is required now (/required)",
        "{'required':['a','b']} | {'required':['a']} | loosened: b is no longer required (/required)",
        "{'enum':['a']} | {'enum':['a','b']} | loosened: b is allowed now (/enum)",
        "{'maxLength':300} | {'maxLength':200} | tightened: maxLength: 300 became 200 (/maxLength)",
        "{'minimum':0} | {'minimum':-1} | loosened: minimum: 0 became -1 (/minimum)",
        "{'pattern':'a'} | {} | loosened: pattern is gone: a (/pattern)",
        "{} | {'pattern':'a'} | tightened: new pattern: a (/pattern)",
        "{'rules':{'a.b':{'severity':'error'}}} | {'rules':{'a.b':{'severity':'warning'}}} | loosened: severity of a.b: error became warning (/rules/a.b/severity)",
        "{'rules':{'a.b':{'thresholds':{'warning-above':3}}}} | {'rules':{'a.b':{'thresholds':{'warning-above':4}}}} | loosened: warning-above of a.b: 3 became 4 (/rules/a.b/thresholds/warning-above)",
        "{'clocks':{'gdpr-33':{'amount':72}}} | {'clocks':{'gdpr-33':{'amount':48}}} | tightened: amount of gdpr-33: 72 became 48 (/clocks/gdpr-33/amount)"
      })
  void itIsSaidInWords(String older, String newer, String line) {
    assertThat(Differences.of(json(older), json(newer)))
        .extracting(Difference::line)
        .containsExactly(line);
  }

  @Test
  void wordsForPeopleAreNoDifference() {
    assertThat(
            Differences.of(
                json("{'description':'a','x':1.0}"), json("{'description':'b','x':1.00}")))
        .isEqualTo(List.of());
  }
}
