package org.counterweight.rule.entity;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;

/** The check digit of each ISIN fits its other characters. */
@RuleCard(
    id = "entity.isin-checksum",
    severity = Severity.ERROR,
    title = "The check digit of every ISIN is right",
    why =
        "Investors find the statement by the identifier of their security; one wrong "
            + "character leads to another security.",
    citation = "ISO 6166, check digit by the Luhn algorithm",
    fix = "Copy the ISIN from the listing of the security.",
    since = "0.1",
    passes =
        """
        entity:
          isins: [US0378331005]
        """,
    fails =
        """
        entity:
          isins: [US0378331006]
        """)
final class IsinChecksum implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    List<String> isins = subject.statement().entity().isins();
    List<Breach> breaches = new ArrayList<>();
    for (int i = 0; i < isins.size(); i++) {
      String isin = isins.get(i);
      int expected = checkDigit(isin.substring(0, isin.length() - 1));
      if (Character.digit(isin.charAt(isin.length() - 1), 10) != expected) {
        breaches.add(
            Breach.at(
                "/entity/isins/" + i,
                isin,
                "ISIN %s ends in %s, but its other characters give the check digit %d"
                    .formatted(isin, isin.substring(isin.length() - 1), expected)));
      }
    }
    return breaches;
  }

  /** The check digit that belongs to the first eleven characters. */
  static int checkDigit(String body) {
    String digits = CheckDigits.digits(body);
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      // Every second digit counted from the right, the rightmost first, is doubled.
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int weighted = i % 2 == 0 ? digit * 2 : digit;
      sum += weighted / 10 + weighted % 10;
    }
    return (10 - sum % 10) % 10;
  }
}
