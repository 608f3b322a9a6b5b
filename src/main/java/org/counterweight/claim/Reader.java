package org.counterweight.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Puts together what one text says. */
final class Reader {
  private final String source;
  private final Marks marks;
  private final List<Draft> usage = new ArrayList<>();
  private final List<Draft> sides;
  private final List<Draft> ratios;

  Reader(String source, Vocabulary vocabulary, List<Lexeme> text, boolean aiDocument) {
    this.source = source;
    marks = vocabulary.marks(text);
    Sense sense = new Sense(marks, aiDocument);
    NounClaims nouns = new NounClaims(marks, sense, vocabulary.scales());
    // Of two that overlap, what the noun says is more exact than what the pattern says.
    usage.addAll(longestFirst(nouns.find()));
    usage.addAll(longestFirst(new PatternClaims(marks, sense).find()));
    ratios = nouns.ratios();
    Map<String, Integer> scales = vocabulary.scales();
    List<Draft> first = distinct(usage);
    if (!first.isEmpty()) {
      usage.addAll(new FollowingNumbers(marks, scales, first).of(first));
    }
    BitSet taken = new BitSet();
    for (Draft draft : distinct(usage)) {
      if (draft.form() != ClaimForm.MENTION) {
        taken.set(draft.start(), draft.end());
      }
    }
    ratios.forEach(draft -> taken.set(Math.max(0, draft.start() - 2), draft.end()));
    sides = longestFirst(new SideClaims(marks, taken).find());
  }

  Reading read() {
    List<Draft> kept = distinct(usage);
    List<Claim> claims = new ArrayList<>();
    kept.forEach(draft -> claims.add(claim(draft)));
    distinct(sides).forEach(draft -> claims.add(claim(draft)));
    claims.sort(Comparator.comparingInt(Claim::start).thenComparingInt(Claim::end));
    return new Reading(label(claims), claims, remarks(kept));
  }

  private static List<Draft> longestFirst(List<Draft> drafts) {
    if (drafts.size() < 2) {
      return drafts;
    }
    List<Draft> order = new ArrayList<>(drafts);
    order.sort(
        Comparator.comparingInt((Draft d) -> d.end() - d.start())
            .reversed()
            .thenComparingInt(Draft::start));
    return order;
  }

  /** Of drafts that overlap, the better form, then the earlier in the list, is kept. */
  private static List<Draft> distinct(List<Draft> drafts) {
    if (drafts.size() < 2) {
      return List.copyOf(drafts);
    }
    List<Draft> order = new ArrayList<>(drafts);
    order.sort(Comparator.comparing(Draft::form));
    List<Draft> kept = new ArrayList<>();
    BitSet taken = new BitSet();
    for (Draft draft : order) {
      int next = taken.nextSetBit(draft.start());
      if (next < 0 || next >= draft.end()) {
        taken.set(draft.start(), draft.end());
        kept.add(draft);
      }
    }
    return kept;
  }

  private Claim claim(Draft draft) {
    int start = marks.text().get(draft.start()).start();
    int end = marks.text().get(draft.end() - 1).end();
    int sentence = marks.sentence(draft.start());
    return new Claim(
        draft.metric(),
        draft.form(),
        start,
        end,
        source.substring(start, end),
        draft.number(),
        draft.unit(),
        marks.inSentence("emphasis", sentence),
        marks.inSentence("outlook", sentence));
  }

  private static TextLabel label(List<Claim> claims) {
    if (claims.isEmpty()) {
      return TextLabel.OTHER;
    }
    Map<ClaimKind, Integer> counts = new EnumMap<>(ClaimKind.class);
    for (Claim claim : claims) {
      if (!claim.usage() || claim.form() != ClaimForm.MENTION) {
        counts.merge(claim.kind(), claim.form() == ClaimForm.MENTION ? 1 : 2, Integer::sum);
      }
    }
    if (counts.containsKey(ClaimKind.USAGE)) {
      return TextLabel.USAGE;
    }
    int harm = counts.getOrDefault(ClaimKind.HARM, 0);
    int value = counts.getOrDefault(ClaimKind.VALUE, 0);
    int resource = counts.getOrDefault(ClaimKind.RESOURCE, 0);
    int most = Math.max(harm, Math.max(value, resource));
    if (most == 0) {
      return TextLabel.OTHER;
    }
    return harm == most ? TextLabel.HARM : value == most ? TextLabel.VALUE : TextLabel.RESOURCE;
  }

  /** Reasons and labels count only where usage is claimed in the same sentence. */
  private List<Remark> remarks(List<Draft> kept) {
    if (marks.remarks().isEmpty() && ratios.isEmpty()) {
      return List.of();
    }
    BitSet claimed = new BitSet();
    kept.stream()
        .filter(d -> d.form() != ClaimForm.MENTION)
        .forEach(d -> claimed.set(marks.sentence(d.start())));
    List<Remark> remarks = new ArrayList<>();
    for (Marks.RemarkHit hit : marks.remarks()) {
      boolean bound = hit.kind() == RemarkKind.CAUSE || hit.kind() == RemarkKind.LABEL;
      if (!bound || claimed.get(marks.sentence(hit.start()))) {
        remarks.add(remark(hit.kind(), hit.start(), hit.end()));
      }
    }
    ratios.forEach(draft -> remarks.add(remark(RemarkKind.RATIO, draft.start(), draft.end())));
    remarks.sort(
        Comparator.comparingInt(Remark::start)
            .thenComparing(Comparator.comparingInt(Remark::end).reversed()));
    List<Remark> distinct = new ArrayList<>();
    Map<RemarkKind, Integer> until = new EnumMap<>(RemarkKind.class);
    for (Remark remark : remarks) {
      if (remark.start() >= until.getOrDefault(remark.kind(), 0)) {
        distinct.add(remark);
        until.put(remark.kind(), remark.end());
      }
    }
    return distinct;
  }

  private Remark remark(RemarkKind kind, int from, int to) {
    int start = marks.text().get(from).start();
    int end = marks.text().get(to - 1).end();
    return new Remark(kind, start, end, source.substring(start, end));
  }
}
