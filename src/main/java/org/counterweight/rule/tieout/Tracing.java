package org.counterweight.rule.tieout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterweight.layout.Block;
import org.counterweight.layout.Role;
import org.counterweight.rule.Policy;
import org.counterweight.rule.submission.Artefact;
import org.counterweight.rule.submission.Artefact.Mark;
import org.counterweight.rule.submission.Facts;
import org.counterweight.rule.submission.Submission;
import org.counterweight.statement.Statement;

/** Traces the numbers of a text to the data. For one thread at a time. */
final class Tracing {
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern IDENTIFIER =
      Pattern.compile("\\b(?:[A-Z0-9]{18}\\d{2}|[A-Z]{2}[A-Z0-9]{9}\\d)\\b");
  private static final Pattern HEXADECIMAL =
      Pattern.compile("\\b(?=[0-9a-f]*\\d)(?=[0-9a-f]*[a-f])[0-9a-f]{16,64}\\b");

  /** Letters and digits of an ISIN; others are longer. */
  private static final int SHORTEST_CODE = 12;

  private static final Pattern BARE = Pattern.compile("(\\d{1,4})(?:\\s+(\\d{1,4}))?");

  private final Sources sources;
  private final Ledger ledger;
  private final Narrative narrative;
  private final Pattern dayPattern;
  private final Set<String> days;
  private final Set<String> identifiers;
  private final Set<String> digests = new HashSet<>();
  private final String language;
  private final Set<String> years = new HashSet<>();
  private final Map<String, List<Loose>> traced = new HashMap<>();

  Tracing(Submission submission, Policy policy) {
    Statement statement = submission.statement();
    this.ledger = Ledger.of(statement, policy);
    this.sources = Sources.of(statement, policy, ledger);
    Facts facts = sources.facts();
    this.days = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    DayText dayText = DayText.in(statement.language());
    this.days.addAll(dayText.of(facts.days()));
    this.dayPattern = dayText.pattern();
    this.identifiers = facts.texts();
    this.language = statement.language();
    facts.texts().stream().filter(t -> t.matches("[0-9a-f]{64}")).forEach(digests::add);
    if (submission.dataDigest() != null) {
      digests.add(submission.dataDigest());
    }
    Set<String> texts = new LinkedHashSet<>(facts.texts());
    texts.addAll(days);
    if (submission.dataDigest() != null) {
      texts.add(submission.dataDigest());
      // Running footers show the beginning of the digest.
      texts.add(submission.dataDigest().substring(0, 12));
    }
    texts.add(policy.id());
    texts.add(policy.title() + " " + policy.version());
    policy.sizes().forEach(size -> texts.add(size.id()));
    this.narrative = new Narrative(texts);
    for (String text : texts) {
      Matcher year = YEAR.matcher(text);
      while (year.find()) {
        years.add(year.group());
      }
    }
  }

  /** A number, or a sentence with its numbers, that the data do not explain. */
  record Loose(String text, String why) {}

  /**
   * What of a text the data do not explain.
   *
   * @param text as a reader sees it
   * @param marks parts of it that are judged as figures
   */
  List<Loose> loose(String text, List<String> marks) {
    return loose(text, marks, language);
  }

  /** The same for a text whose numbers are written as another language writes them. */
  List<Loose> loose(String text, List<String> marks, String written) {
    // Most cells are words, which need no source, and many of the others repeat.
    if (!digits(text)) {
      return List.of();
    }
    if (!marks.isEmpty()) {
      return trace(text, marks, written);
    }
    String key = written + " " + text;
    List<Loose> known = traced.get(key);
    if (known == null) {
      known = List.copyOf(trace(text, marks, written));
      traced.put(key, known);
    }
    return known;
  }

  private List<Loose> trace(String text, List<String> marks, String written) {
    List<Loose> loose = new ArrayList<>();
    Covered covered = new Covered(text);
    coverMarks(text, marks, covered.signs());
    narrative.cover(text, covered.signs());
    narrative
        .altered(text, covered.signs())
        .ifPresent(altered -> {
          String data = shorten(altered.data());
          loose.add(
              new Loose(
                  altered.printed(), "this stands in the data with other numbers: '" + data + "'"));
          covered.add(altered.start(), altered.end());
        });
    if (covered.everything()) {
      return loose;
    }
    if (covered.letters() || text.indexOf('-') >= 0) {
      days(text, covered, loose);
    }
    if (longestWord(text) >= SHORTEST_CODE) {
      codes(text, covered, loose);
    }
    numbers(text, written, covered, loose);
    return loose;
  }

  /** With their months written out, or as in ISO 8601. */
  private void days(String text, Covered covered, List<Loose> loose) {
    Matcher day = dayPattern.matcher(text);
    while (day.find()) {
      if (!days.contains(day.group().replaceAll("\\s+", " "))
          && !covered.wholly(day.start(), day.end())) {
        loose.add(new Loose(day.group(), "the data have no such day"));
      }
      covered.add(day.start(), day.end());
    }
  }

  /** LEI, ISIN, digests. */
  private void codes(String text, Covered covered, List<Loose> loose) {
    Matcher code = IDENTIFIER.matcher(text);
    while (code.find()) {
      boolean known = identifiers.contains(code.group());
      if (!known && !covered.wholly(code.start(), code.end())) {
        loose.add(new Loose(code.group(), "the data have no such LEI or ISIN"));
      }
      covered.add(code.start(), code.end());
    }
    Matcher hex = HEXADECIMAL.matcher(text);
    while (hex.find()) {
      if (digests.stream().noneMatch(digest -> digest.contains(hex.group()))) {
        loose.add(new Loose(hex.group(), "neither the data nor their evidence have this digest"));
      }
      covered.add(hex.start(), hex.end());
    }
  }

  private void numbers(String text, String written, Covered covered, List<Loose> loose) {
    for (Numeral number : Numeral.in(text, written)) {
      if (covered.atAnEnd(number.start(), number.end())
          || years.contains(number.digits())
          || sources.know(number)) {
        continue;
      }
      covered.except();
      if (!covered.atAnEnd(number.start(), number.end())) {
        loose.add(new Loose(number.digits(), null));
      }
    }
  }

  private static boolean digits(String text) {
    for (int i = 0; i < text.length(); i++) {
      // Digits of other planes are looked at further on.
      if (Character.isDigit(text.charAt(i)) || Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static int longestWord(String text) {
    int longest = 0;
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      length = Character.isLetterOrDigit(text.charAt(i)) ? length + 1 : 0;
      longest = Math.max(longest, length);
    }
    return longest;
  }

  private static String shorten(String text) {
    return text.length() <= 160 ? text : text.substring(0, 157) + "...";
  }

  private static void coverMarks(String text, List<String> marks, BitSet covered) {
    Squeezed block = Squeezed.of(text);
    int from = 0;
    for (String mark : marks) {
      String wanted = Squeezed.of(mark).text();
      int at = wanted.isEmpty() ? -1 : block.text().indexOf(wanted, from);
      if (at < 0 && !wanted.isEmpty()) {
        at = block.text().indexOf(wanted);
      }
      if (at >= 0) {
        covered.set(block.origin(at), block.origin(at + wanted.length() - 1) + 1);
        from = at + wanted.length();
      }
    }
  }

  /** Texts of marks that are held against the data, by block. */
  Map<Integer, List<String>> marks(Artefact artefact) {
    Map<Integer, List<String>> marks = new HashMap<>();
    for (Mark mark : artefact.marks()) {
      if (Ledger.figureLike(mark.bare()) && ledger.find(mark.bare()).isPresent()) {
        marks.computeIfAbsent(mark.block(), b -> new ArrayList<>()).add(mark.text());
      }
    }
    return marks;
  }

  /** Whether a block is a page number, at the foot, at the head, or in a table of contents. */
  static boolean pageNumber(Block block, int pages) {
    return (block.role() == Role.UNMARKED
            || block.role() == Role.PAGE_FOOTER
            || block.role() == Role.PAGE_HEADER
            || block.path().contains("TOCI"))
        && upTo(block.text().strip(), pages);
  }

  /** A page, or a page and how many there are. */
  private static boolean upTo(String text, int pages) {
    Matcher bare = BARE.matcher(text);
    return bare.matches()
        && Integer.parseInt(bare.group(1)) <= pages
        && (bare.group(2) == null || Integer.parseInt(bare.group(2)) == pages);
  }
}
