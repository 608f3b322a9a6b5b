package org.counterweight.report.html;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Severity;

/** The questions with a light, a word and a count each, and the way to what was found. */
final class Questions {
  /** So many findings are linked by number; of more a reader goes to the list. */
  private static final int MOST = 12;

  private final Html html;
  private final String id;
  private final Entry entry;
  private final Findings findings;

  Questions(Html html, String id, Entry entry, Findings findings) {
    this.html = html;
    this.id = id;
    this.entry = entry;
    this.findings = findings;
  }

  void write(List<Asked> asked) throws IOException {
    Map<Finding, Integer> numbers = new HashMap<>();
    List<Finding> all = entry.result().findings();
    for (int i = 0; i < all.size(); i++) {
      numbers.putIfAbsent(all.get(i), i);
    }
    html.leaf("h3", "What was asked", "id", id + "-asked");
    html.leaf("p", summary(asked), "class", "sum");
    html.open("ul", "class", "asked");
    for (Asked each : asked) {
      Light light = each.stand().light();
      html.open("li", "class", light.code(), "id", id + "-asked-" + each.code());
      light.picture(html);
      html.open("div", "class", "q");
      html.leaf("h4", each.question());
      if (!each.note().isEmpty()) {
        html.leaf("p", each.note(), "class", "note");
      }
      html.close();
      html.open("div", "class", "a");
      html.open("p", "class", "word").leaf("b", each.word(), "class", light.code() + " light");
      html.text(counts(each)).close();
      links(each, numbers);
      html.close().close();
    }
    html.close();
  }

  private static String summary(List<Asked> asked) {
    long broken = count(asked, Asked.Stand.BROKEN);
    long doubtful = count(asked, Asked.Stand.DOUBTFUL) + count(asked, Asked.Stand.JUDGEMENT);
    long open = count(asked, Asked.Stand.UNCHECKED);
    return "Of "
        + Numbers.count(asked.size(), "question")
        + ", "
        + of(broken, "is answered no", "are answered no")
        + ", "
        + of(doubtful, "needs a closer look", "need a closer look")
        + ", and "
        + of(open, "was left unchecked.", "were left unchecked.");
  }

  private static String of(long count, String one, String many) {
    return count == 0 ? "none " + one : count + " " + (count == 1 ? one : many);
  }

  private static long count(List<Asked> asked, Asked.Stand stand) {
    return asked.stream().filter(each -> each.stand() == stand).count();
  }

  private static String counts(Asked asked) {
    StringBuilder text = new StringBuilder();
    for (Severity severity : Severity.values()) {
      long count = asked.findings().stream().filter(f -> f.severity() == severity).count();
      if (count > 0 && severity != Severity.INFO) {
        text.append(text.isEmpty() ? "" : ", ").append(Numbers.count(count, severity.code()));
      }
    }
    return text.isEmpty() ? "" : " \u00B7 " + text;
  }

  private void links(Asked asked, Map<Finding, Integer> numbers) throws IOException {
    List<Integer> own = asked.findings().stream().map(numbers::get).filter(i -> i != null).toList();
    if (own.isEmpty()) {
      return;
    }
    html.open("p", "class", "pins");
    html.leaf("span", "Findings ", "class", "sr");
    for (int i : own.subList(0, Math.min(MOST, own.size()))) {
      Light light = Light.of(entry.result().findings().get(i).severity());
      html.leaf(
          "a", Findings.number(i), "class", "pin " + light.code(), "href", "#" + findings.idOf(i));
      html.text(" ");
    }
    if (own.size() > MOST) {
      html.leaf(
          "a", "and " + (own.size() - MOST) + " more", "href", "#" + findings.idOf(own.get(MOST)));
    }
    html.close();
  }
}
