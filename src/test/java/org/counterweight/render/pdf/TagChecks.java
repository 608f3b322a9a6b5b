package org.counterweight.render.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;

/** What a reader needs and veraPDF does not ask for. Each check returns what it finds wrong. */
final class TagChecks {
  private static final Pattern SAYS_NOTHING = Pattern.compile("(?i)(image|chart|figure|picture)?");

  private TagChecks() {}

  static List<String> all(TagView view) {
    List<String> faults = new ArrayList<>();
    faults.addAll(scopes(view));
    faults.addAll(headings(view));
    faults.addAll(alternatives(view));
    faults.addAll(ids(view));
    faults.addAll(boxes(view));
    return faults;
  }

  static List<String> scopes(TagView view) {
    return view.root().all("TH").stream()
        .filter(th -> th.attribute("Scope") == null)
        .map(th -> "no Scope: " + th.text())
        .toList();
  }

  static List<String> headings(TagView view) {
    List<String> faults = new ArrayList<>();
    int last = 0;
    for (TagView.Node h : view.root().all(n -> n.role().matches("H[1-6]"))) {
      int level = h.role().charAt(1) - '0';
      if (level > last + 1) {
        faults.add("H" + last + " to H" + level + ": " + h.text());
      }
      last = level;
    }
    return faults;
  }

  static List<String> alternatives(TagView view) {
    return view.root().all("Figure").stream()
        .filter(f -> SAYS_NOTHING.matcher(f.entry("Alt").strip()).matches())
        .map(f -> "Alt says nothing: " + f.entry("Alt"))
        .toList();
  }

  static List<String> boxes(TagView view) {
    return view.root().all("Figure").stream()
        .filter(f -> !(f.attribute("BBox") instanceof COSArray a && a.size() == 4))
        .map(f -> "no BBox: " + f.entry("Alt"))
        .toList();
  }

  static List<String> ids(TagView view) {
    List<String> faults = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    view.root()
        .all(n -> n.id() != null)
        .forEach(n -> {
          if (!seen.add(n.id())) {
            faults.add("ID twice: " + n.id());
          }
        });
    return faults;
  }
}
