package org.counterweight.rule.entity;

import java.math.BigInteger;
import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;

/** The two check digits of the Legal Entity Identifier fit its other characters. */
@RuleCard(
    id = "entity.lei-checksum",
    severity = Severity.ERROR,
    title = "The check digits of the LEI are right",
    why = "A mistyped identifier files the statement under another company, or under none.",
    citation = "ISO 17442, check digits by ISO/IEC 7064 MOD 97-10",
    fix =
        "Copy the LEI from the record of the entity at its issuer; right check digits do "
            + "not yet prove that it was issued.",
    since = "0.1",
    passes =
        """
        entity:
          lei: 5493001KJTIIGC8Y1R12
        """,
    fails =
        """
        entity:
          lei: 00EHHQ2ZHDCFXJCPCL49
        """)
final class LeiChecksum implements Rule {
  private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

  @Override
  public List<Breach> check(Subject subject) {
    String lei = subject.statement().entity().lei();
    if (lei == null || lei.length() != 20) {
      return List.of();
    }
    String body = lei.substring(0, 18);
    String expected = checkDigits(body);
    if (lei.substring(18).equals(expected)) {
      return List.of();
    }
    return List.of(
        Breach.at(
            "/entity/lei",
            lei,
            "LEI %s ends in %s, but its first 18 characters %s give the check digits %s"
                .formatted(lei, lei.substring(18), body, expected)));
  }

  /** The check digits that belong to the first 18 characters. */
  static String checkDigits(String body) {
    BigInteger number = new BigInteger(CheckDigits.digits(body) + "00");
    int digits = 98 - number.mod(NINETY_SEVEN).intValueExact();
    return digits < 10 ? "0" + digits : Integer.toString(digits);
  }
}
