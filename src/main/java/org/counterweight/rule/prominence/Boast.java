package org.counterweight.rule.prominence;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.counterweight.claim.Claim;
import org.counterweight.claim.ClaimForm;
import org.counterweight.claim.Metric;
import org.counterweight.claim.Reading;
import org.counterweight.statement.Section;

/**
 * Tells a boast of raw usage from a fact that only sounds like one: every section may speak of what
 * licences cost or of how many users were harmed. Where the data keep the number in the very
 * section that it stands in, the data decide and not the words.
 */
final class Boast {
  /** Words that are usage as a boast, and cost or reach of something else as a fact. */
  private static final Set<Metric> WEAK =
      EnumSet.complementOf(
          EnumSet.of(
              Metric.TOKENS,
              Metric.PROMPTS,
              Metric.AGENT_HOURS,
              Metric.AGENTS,
              Metric.CODE,
              Metric.ACCEPTANCE));

  private static final BigDecimal MOST_QUOTA = BigDecimal.valueOf(1000);

  private static final Pattern EACH_PERIOD =
      Pattern.compile(
          "(?iu)\\s+(an?|per|each|every|pro|je|am|in der|im)\\s+"
              + "(day|week|month|quarter|person|head|tag|woche|monat|quartal|kopf)\\b");

  /** Words of an experiment, of which the share with the tool is a part. */
  private static final Pattern STUDY =
      Pattern.compile(
          "(?iu)\\b(by lot|at random|randomly|randomi[sz]ed|control group"
              + "|per los|ausgelost\\w*|zufällig\\w*|randomisiert\\w*|kontrollgruppe)\\b");

  private final KnownFigures known;

  /**
   * A judge of what is said about these figures.
   *
   * @param known figures of the statement
   */
  Boast(KnownFigures known) {
    this.known = known;
  }

  /**
   * Whether a text is raw usage. The name of a count without a number is not, but where it poses as
   * value or harm.
   *
   * @param reading what the text says
   * @param ids figures that it claims to show
   * @param marked the section that it stands in; null for none
   * @param money whether the numbers are amounts of money, by a unit or a head beside them
   */
  boolean in(
      Reading reading, String text, List<String> ids, Section marked, BooleanSupplier money) {
    boolean poses = marked == Section.B || marked == Section.C;
    boolean claimed =
        reading.usage().stream()
            .anyMatch(claim -> claim.form() != ClaimForm.COUNTED || (poses && !weak(claim)));
    if (claimed) {
      return !cost(reading, text, money) && !excused(reading, text, ids, marked);
    }
    boolean own = !ids.isEmpty() && known.agrees(text, ids) && !isUsageFigure(ids);
    return isUsageFigure(ids) || (!own && known.showsUsage(text));
  }

  /**
   * Whether the words of a picture boast, taken together: a name alone does, since its bars are the
   * number.
   */
  boolean inPicture(
      Reading reading, String text, List<String> ids, Section marked, BooleanSupplier money) {
    return in(reading, text, ids, marked, money)
        || (!reading.usage().isEmpty()
            && !cost(reading, text, money)
            && !excused(reading, text, ids, marked));
  }

  /** Whether all that sounds like usage may as well be something else. */
  boolean weak(Reading reading, String text) {
    return reading.usage().stream().allMatch(Boast::weak) && !known.showsUsage(text);
  }

  /**
   * Whether a claim outside of every section, such as one in words for reading aloud, is a fact of
   * another section by its number.
   */
  boolean isFact(Claim claim) {
    return weak(claim)
        && known.present()
        && !known.showsUsage(claim.text())
        && Arrays.stream(Section.values())
            .anyMatch(section -> section != Section.U && known.someOf(section, claim.text()));
  }

  static boolean isUsageFigure(List<String> ids) {
    return ids.stream().anyMatch(id -> KnownFigures.sectionOf(id) == Section.U);
  }

  private static boolean weak(Claim claim) {
    return WEAK.contains(claim.metric());
  }

  /** Licences in a currency are a cost, whatever the data know of it. */
  private boolean cost(Reading reading, String text, BooleanSupplier money) {
    return reading.usage().stream().allMatch(claim -> claim.metric() == Metric.SEATS)
        && money.getAsBoolean()
        && !known.showsUsage(text);
  }

  /**
   * Every section may speak of licences, users or spending without boasting of them, and A, D and E
   * of hours of accelerators, of voluntary use and of purposes. Tokens, prompts, agents and what AI
   * wrote are usage whatever their number, but for figures of A, D and E that are such by their id.
   */
  private boolean excused(Reading reading, String text, List<String> ids, Section marked) {
    if (!known.present() || known.showsUsage(text)) {
      return false;
    }
    Section section =
        ids.isEmpty()
            ? marked
            : known.agrees(text, ids) ? KnownFigures.sectionOf(ids.getFirst()) : null;
    if (section == null || section == Section.U) {
      return false;
    }
    if (section == Section.D
        && reading.usage().stream()
            .allMatch(claim ->
                claim.metric() == Metric.AWARDS
                    || claim.form() == ClaimForm.COUNTED
                    || isQuota(claim, text))) {
      return true;
    }
    boolean quiet = section == Section.A || section == Section.D || section == Section.E;
    if (!ids.isEmpty()) {
      return quiet || reading.usage().stream().allMatch(Boast::weak);
    }
    return reading.usage().stream()
        .allMatch(claim -> weak(claim) && isFact(claim, text, section, quiet));
  }

  /** So many prompts a week is what people were told to send, and nobody boasts of twenty. */
  private static boolean isQuota(Claim claim, String text) {
    // What a cell says is read together with its head, so the claim is looked for by its words.
    int at = text.indexOf(claim.text());
    return at >= 0
        && claim.form() == ClaimForm.QUANTIFIED
        && claim.number() != null
        && claim.number().compareTo(MOST_QUOTA) <= 0
        && EACH_PERIOD.matcher(text.substring(at + claim.text().length())).lookingAt();
  }

  /**
   * Whether a claim is a fact of the section that it stands in. How many were harmed or served may
   * stand beside other numbers of value and harm; a share, a growth, a record must be one itself,
   * and so must every amount in the other sections.
   */
  private boolean isFact(Claim claim, String text, Section section, boolean quiet) {
    boolean amount = claim.form() == ClaimForm.QUANTIFIED || claim.form() == ClaimForm.COUNTED;
    // Half of the cases with the assistant and half without is how an effect is found.
    boolean study = section == Section.B && STUDY.matcher(text).find();
    if (study || (amount && (!quiet || claim.number() == null))) {
      return known.someOf(section, text) || KnownFigures.withoutNumber(text);
    }
    return known.someOf(section, claim.text());
  }
}
