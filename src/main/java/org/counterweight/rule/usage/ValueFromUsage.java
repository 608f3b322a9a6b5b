package org.counterweight.rule.usage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterweight.claim.Term;
import org.counterweight.claim.TermFinder;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Measure;
import org.counterweight.statement.Statement;
import org.counterweight.tally.Rewards;

/** Rewarded usage makes no value. */
@RuleCard(
    id = "usage.value-from-usage",
    severity = Severity.ERROR,
    title = "Where usage was asked for or rewarded, no value is calculated from it",
    why =
        "So many minutes for each prompt, times the prompts that people were told to send, is"
            + " the quota in other words.",
    citation = "Counterweight metric-integrity disclosure: where linked, U cannot support B",
    proposal = true,
    fix =
        "Measure the outcome itself, before and after or against a comparison; or take the "
            + "measure out.",
    since = "0.1",
    passes =
        """
        oversight:
          incentives:
            quotas: {inPlace: true, headcount: 900, start: 2025-01-06, end: 2025-06-30, description: Twenty prompts a week in sales.}
        value:
          totals: null
          measures:
            - id: value.task-time.offers
              name: Offers
              unit: min
              direction: lower-is-better
              level: L2
              method: Time from request to offer in the system, before and after; the number of prompts was not used.
              realisation: realised
              baseline: {value: 42}
              result: {value: 38}
              effect: {value: -4}
              inTotal: false
        usage: null
        """,
    fails =
        """
        oversight:
          incentives:
            quotas: {inPlace: true, headcount: 900, start: 2025-01-06, end: 2025-06-30, description: Twenty prompts a week in sales.}
        value:
          totals: null
          measures:
            - id: value.task-time.offers
              name: Offers
              unit: min
              direction: lower-is-better
              level: L2
              method: Four minutes saved for each prompt, as the vendor states.
              realisation: realised
              baseline: {value: 42}
              result: {value: 38}
              effect: {value: -4}
              inTotal: false
        usage: null
        """)
final class ValueFromUsage implements Rule {
  @Override
  public List<Breach> check(Subject subject) {

    Statement statement = subject.statement();
    List<Rewards.Reward> rewards = Rewards.inPlace(statement);
    if (statement.value() == null || rewards.isEmpty()) {
      return List.of();
    }
    TermFinder finder = TermFinder.of(statement.language());
    List<Breach> breaches = new ArrayList<>();
    for (int i = 0; i < statement.value().measures().size(); i++) {
      Measure measure = statement.value().measures().get(i);
      String pointer = "/value/measures/" + i;
      String other = measure.redeployment() == null ? null : measure.redeployment().description();
      if (!look(finder, measure, measure.method(), pointer + "/method", rewards, breaches)) {
        look(finder, measure, other, pointer + "/redeployment/description", rewards, breaches);
      }
    }
    return breaches;
  }

  /** Whether a measure is calculated from usage, as far as its words say. */
  static boolean rests(TermFinder finder, Measure measure) {
    return multiplied(finder, measure.method()).isPresent()
        || (measure.redeployment() != null
            && multiplied(finder, measure.redeployment().description()).isPresent());
  }

  private static boolean look(
      TermFinder finder,
      Measure measure,
      String text,
      String pointer,
      List<Rewards.Reward> rewards,
      List<Breach> breaches) {
    Optional<String> words = text == null ? Optional.empty() : multiplied(finder, text);
    words.ifPresent(said ->
        breaches.add(
            Breach.at(
                pointer,
                text,
                "\"%s\" is calculated from usage (\"%s\"), and %s were in place"
                    .formatted(measure.name(), said, Rewards.named(rewards)))));
    return words.isPresent();
  }

  /** The words by which the text multiplies by usage: an amount for each of it, or times it. */
  private static Optional<String> multiplied(TermFinder finder, String text) {
    Matcher each = EACH.matcher(text);
    if (each.find()) {
      return Optional.of(each.group());
    }
    return finder.find(text).stream()
        .filter(term -> term.kind().usage() && !term.kind().dualUse())
        .filter(term ->
            TIMES.matcher(text.substring(start(text, term.start()), end(text, term.end()))).find())
        .map(Term::text)
        .findFirst();
  }

  private static int start(String text, int index) {
    int from = index;
    while (from > 0 && ENDS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    return from;
  }

  private static int end(String text, int index) {
    int to = index;
    while (to < text.length() && ENDS.indexOf(text.charAt(to)) < 0) {
      to++;
    }
    return to;
  }

  private static final String ENDS = ".;!?";

  /** Sessions, requests and calls are left out: they may be the customers'. */
  private static final Pattern EACH =
      Pattern.compile(
          "(?iu)(?:\\b(?:(?:per|each|every|pro|je|jede[nrs]?|par|chaque|for all)\\s+"
              + "|(?:minutes?|minuten|min|hours?|stunden|h)\\s+an?\\s+)|(?<=\\w)\\s?/\\s?)"
              + "(?:(?:\\d[\\d.,]*|ten|hundred|thousand|hundert|tausend|accepted|aktive[nrs]?|ai|ki)[\\s-]+){0,2}"
              + "(?:prompts?|query|queries|tokens?|suggestions?|accepted lines?|active users?|seats?"
              + "|eingaben?|vorschl[aä]ge?n?|nutzern?|(?:use|nutzung)\\s+(?:of|von|des|der)\\s+\\w+)\\b");

  private static final Pattern TIMES =
      Pattern.compile("(?iu)\\b(times|multipl\\w+|mal|fois)\\b|[×*]");
}
