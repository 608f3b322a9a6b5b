package org.counterweight.release;

import com.ibm.icu.lang.UScript;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The name of a company in a message, so that one that only looks like another is told apart. */
public final class ShownName {
  private ShownName() {}

  /**
   * The name, with the number of every character that is not what it seems: those that steer the
   * direction of writing or are not seen, and in a name of several scripts those that are not
   * Latin.
   */
  public static String of(String name) {
    Set<Integer> scripts = new TreeSet<>();
    name.codePoints().map(UScript::getScript).filter(ShownName::real).forEach(scripts::add);
    boolean mixed = scripts.size() > 1;
    StringBuilder shown = new StringBuilder(name.length());
    name.codePoints()
        .forEach(c -> {
          int script = UScript.getScript(c);
          boolean unseen = Character.getType(c) == Character.FORMAT || Character.isISOControl(c);
          if (!unseen) {
            shown.appendCodePoint(c);
          }
          if (unseen || (mixed && real(script) && script != UScript.LATIN)) {
            shown.append(String.format(Locale.ROOT, "<U+%04X>", c));
          }
        });
    return shown.toString();
  }

  private static boolean real(int script) {
    return script != UScript.COMMON && script != UScript.INHERITED;
  }
}
