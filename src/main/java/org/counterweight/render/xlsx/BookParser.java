package org.counterweight.render.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.counterweight.render.RenderException;

/** Reads a {@code workbook} document. */
final class BookParser {
  private static final Set<String> ATTRIBUTES = Set.of("font", "size", "colour");

  /** Longest sheet name that Excel accepts. */
  private static final int MAX_NAME = 31;

  private BookParser() {}

  static Book parse(String xml) throws RenderException {
    Markup in = new Markup(xml);
    in.root("workbook");
    Attributes at = in.attributes(ATTRIBUTES);
    Style given = Style.parse(at);
    StyleBook styles =
        new StyleBook(
            given.over(
                new Style(
                    "Liberation Sans",
                    BigDecimal.TEN,
                    null,
                    null,
                    null,
                    "000000",
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null)));
    List<Sheet> sheets = new ArrayList<>();
    Set<String> names = new HashSet<>();
    while (in.child()) {
      switch (in.name()) {
        case "styles" -> styles.parse(in);
        case "sheet" -> sheets.add(new SheetParser(in, styles, sheets.size(), names).parse());
        default -> throw in.unexpected("workbook", "styles, sheet");
      }
    }
    if (sheets.isEmpty()) {
      throw at.place().error("the workbook has no <sheet>; it needs at least one.");
    }
    return new Book(styles.base(), List.copyOf(sheets));
  }

  /** Refuses names that Excel would refuse or repair. */
  static String sheetName(Attributes at, Set<String> taken) throws RenderException {
    String name = at.required("name");
    if (name.isBlank() || name.length() > MAX_NAME) {
      throw at.wrong("name", name, "1 to " + MAX_NAME + " characters, as Excel allows");
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (":\\/?*[]".indexOf(c) >= 0 || c < 0x20) {
        throw at.wrong("name", name, "a name without : \\ / ? * [ ] and line breaks");
      }
    }
    if (name.startsWith("'") || name.endsWith("'") || name.equalsIgnoreCase("history")) {
      throw at.wrong("name", name, "a name other than History, without ' at its ends");
    }
    if (!taken.add(name.toLowerCase(Locale.ROOT))) {
      throw at.wrong(
          "name", name, "a name that no other sheet has, capitals and small letters alike");
    }
    return name;
  }
}
