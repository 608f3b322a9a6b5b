package org.counterweight.render;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.counterweight.statement.Statement;
import org.counterweight.tally.LevyProposal;

/**
 * What a document shows: a statement and the circumstances under which it is rendered.
 *
 * @param statement the statement, checked; without its section U where usage is withheld
 * @param policyTitle name of the policy in force
 * @param policyVersion its version, as in 2026-01
 * @param digest hexadecimal SHA-256 of the canonical statement JSON
 * @param usageWithheld whether raw usage was taken out, which the document then says
 * @param draft whether the document is a draft
 * @param pageSize paper
 * @param locale language and region of words, numbers and dates
 * @param levy the levy that the policy proposes; null where it proposes none
 */
public record ViewInput(
    Statement statement,
    String policyTitle,
    String policyVersion,
    String digest,
    boolean usageWithheld,
    boolean draft,
    PageSize pageSize,
    Locale locale,
    LevyProposal levy) {

  private static final Set<String> ENGLISH_SPEAKING =
      Set.of("US", "GB", "IE", "CA", "AU", "NZ", "SG", "HK");

  /** Refuses null. */
  public ViewInput {
    Objects.requireNonNull(statement, "statement");
    Objects.requireNonNull(policyTitle, "policyTitle");
    Objects.requireNonNull(policyVersion, "policyVersion");
    Objects.requireNonNull(digest, "digest");
    Objects.requireNonNull(pageSize, "pageSize");
    Objects.requireNonNull(locale, "locale");
  }

  /** Paper and language that follow from the statement itself. */
  public static ViewInput of(
      Statement statement,
      String policyTitle,
      String policyVersion,
      String digest,
      boolean usageWithheld,
      boolean draft) {
    return new ViewInput(
        statement,
        policyTitle,
        policyVersion,
        digest,
        usageWithheld,
        draft,
        PageSize.forCountry(statement.entity().country()),
        localeOf(statement),
        null);
  }

  /** The same on other paper. */
  public ViewInput on(PageSize paper) {
    return new ViewInput(
        statement, policyTitle, policyVersion, digest, usageWithheld, draft, paper, locale, levy);
  }

  /** The same with the levy that the policy proposes; null for none. */
  public ViewInput proposing(LevyProposal proposal) {
    return new ViewInput(
        statement,
        policyTitle,
        policyVersion,
        digest,
        usageWithheld,
        draft,
        pageSize,
        locale,
        proposal);
  }

  // "en" alone would mean American dates; the seat of the entity says which English it is. Regions
  // where English is a guest write numbers their own way, which would confuse an English text.
  private static Locale localeOf(Statement statement) {
    Locale locale = Locale.forLanguageTag(statement.language());
    if (!locale.getCountry().isEmpty()) {
      return locale;
    }
    String country = statement.entity().country();
    boolean english = locale.getLanguage().equals("en");
    String region = english && !ENGLISH_SPEAKING.contains(country) ? "001" : country;
    return new Locale.Builder().setLocale(locale).setRegion(region).build();
  }
}
