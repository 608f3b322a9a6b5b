package org.counterweight.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Location;
import org.counterweight.intake.SchemaRule;
import tools.jackson.databind.JsonNode;

/**
 * Every character of the input can be printed. A character that no face has would vanish from the
 * page in silence, so it is refused where it stands, before anything is rendered.
 */
final class TextCheck {
  private static final SchemaRule RULE = GenerateRules.UNPRINTABLE;

  private final IntPredicate printable;

  TextCheck(IntPredicate printable) {
    this.printable = printable;
  }

  /** One finding for each value that holds such a character; places are pointers only. */
  List<Finding> check(JsonNode root) {
    List<Finding> findings = new ArrayList<>();
    walk(root, "", findings);
    return findings;
  }

  private void walk(JsonNode node, String pointer, List<Finding> findings) {
    if (node.isString()) {
      check(node.stringValue(), pointer, findings);
    } else if (node.isObject()) {
      node.properties()
          .forEach(property ->
              walk(
                  property.getValue(),
                  pointer + "/" + property.getKey().replace("~", "~0").replace("/", "~1"),
                  findings));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        walk(node.get(i), pointer + "/" + i, findings);
      }
    }
  }

  private void check(String text, String pointer, List<Finding> findings) {
    List<Integer> lacking =
        text.codePoints()
            .filter(c -> c != '\n' && c != '\r' && c != '\t' && !printable.test(c))
            .distinct()
            .boxed()
            .toList();
    if (!lacking.isEmpty()) {
      int first = lacking.get(0);
      int position = text.codePointCount(0, text.indexOf(first)) + 1;
      String name = Character.getName(first);
      findings.add(
          new Finding(
              RULE.id(),
              RULE.severity(),
              String.format(
                  Locale.ROOT,
                  "character U+%04X (%s), number %d of this text, is in no font at hand%s",
                  first,
                  name == null ? "unassigned" : name.toLowerCase(Locale.ROOT),
                  position,
                  lacking.size() > 1 ? ", nor are " + (lacking.size() - 1) + " others" : ""),
              String.format(Locale.ROOT, "U+%04X", first),
              RULE.fix(),
              RULE.citation(),
              Location.at(pointer)));
    }
  }
}
