package org.counterweight.readback.xlsx;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.counterweight.layout.Aside;
import org.counterweight.layout.Aside.Kind;
import org.counterweight.readback.UnreadableArtefact;

/** Gathers the texts of a workbook that stand in no cell. */
final class Asides {
  private final Xml xml;
  private final Map<Kind, List<Aside>> found = new EnumMap<>(Kind.class);
  private String language;

  Asides(Xml xml) {
    this.xml = xml;
  }

  void add(Kind kind, String text, int surface, String cell) {
    if (text != null && !text.isBlank()) {
      List<Aside> own = found.computeIfAbsent(kind, k -> new ArrayList<>());
      own.add(new Aside(kind, text, surface, 0, own.size(), cell));
    }
  }

  /** All, by kind, then in the order of the file. */
  List<Aside> all() {
    List<Aside> all = new ArrayList<>();
    found.values().forEach(all::addAll);
    return all;
  }

  /** Language that the properties declare; null for none. */
  String language() {
    return language;
  }

  /** The properties of the document. */
  void properties(Relations file) throws UnreadableArtefact {
    Node core = tree(file.first("core-properties"));
    for (Node node : core.children) {
      Kind kind =
          switch (node.name) {
            case "title" -> Kind.TITLE;
            case "subject", "description" -> Kind.SUBJECT;
            case "keywords", "category" -> Kind.KEYWORDS;
            default -> Kind.PROPERTY;
          };
      StringBuilder words = new StringBuilder(node.text());
      node.deep("value").forEach(value -> words.append(' ').append(value.text()));
      if (node.name.equals("language") && !node.text().isBlank()) {
        language = node.text().strip();
      }
      if (!node.name.equals("created") && !node.name.equals("modified")) {
        add(kind, words.toString(), 0, null);
      }
    }
    for (Node node : tree(file.first("extended-properties")).children) {
      if (node.children.isEmpty()) {
        add(Kind.PROPERTY, node.text(), 0, null);
      }
    }
    for (Node node : tree(file.first("custom-properties")).all("property")) {
      StringBuilder words = new StringBuilder(node.get("name", "")).append(": ");
      node.children.forEach(value -> words.append(value.text()));
      add(Kind.PROPERTY, words.toString(), 0, null);
    }
  }

  private Node tree(String path) throws UnreadableArtefact {
    return path == null || !xml.has(path) ? Node.none() : xml.tree(path);
  }

  /** Comments on the cells of a sheet, old ones and threads. */
  void comments(Sheet sheet) throws UnreadableArtefact {
    for (String part : sheet.relations.targets("comments")) {
      for (Node node : tree(part).in("commentList").all("comment")) {
        add(Kind.COMMENT, RichText.of(node.in("text")).text(), sheet.number, place(sheet, node));
      }
    }
    for (String part : sheet.relations.targets("threadedComment")) {
      for (Node node : tree(part).all("threadedComment")) {
        add(Kind.COMMENT, node.in("text").text(), sheet.number, place(sheet, node));
      }
    }
  }

  private static String place(Sheet sheet, Node node) {
    List<Area> areas = Area.all(node.get("ref", node.get("sqref")));
    return areas.isEmpty() ? null : sheet.place(areas.get(0).top(), areas.get(0).left());
  }

  /** What a sheet says beside its cells. */
  void sheet(Sheet sheet) {
    add(Kind.TAB, sheet.name, sheet.number, null);
    for (Node node : sheet.rest.deep("dataValidation")) {
      for (String part : List.of("promptTitle", "prompt", "errorTitle", "error")) {
        add(Kind.TIP, node.get(part), sheet.number, place(sheet, node));
      }
    }
    for (Node node : sheet.rest.in("hyperlinks").all("hyperlink")) {
      add(Kind.TIP, node.get("tooltip"), sheet.number, place(sheet, node));
      String outside = sheet.relations.outside(node.get("r:id", ""));
      add(Kind.TIP, outside, sheet.number, place(sheet, node));
    }
    for (Node node : sheet.rest.in("headerFooter").children) {
      add(Kind.PRINT_HEADER, HeaderText.of(node.text()), sheet.number, null);
    }
    for (Node node : sheet.rest.in("scenarios").all("scenario")) {
      add(Kind.PROPERTY, node.get("name"), sheet.number, null);
      add(Kind.PROPERTY, node.get("comment"), sheet.number, null);
    }
    for (Node node : sheet.rest.in("customSheetViews").deep("headerFooter")) {
      for (Node part : node.children) {
        add(Kind.PRINT_HEADER, HeaderText.of(part.text()), sheet.number, null);
      }
    }
  }

  /** Words that go with drawings but are not drawn. */
  void drawing(Drawn drawn) {
    String cell = drawn.sheet.place(drawn.row, drawn.column);
    add(Kind.ALT, drawn.alt, drawn.sheet.number, cell);
  }

  /** Words that go with a table. */
  void table(Sheet sheet, SheetTable table) {
    if (table.definition() == null) {
      return;
    }
    String cell = sheet.place(table.area().top(), table.area().left());
    Node words = table.definition().in("extLst").first("table");
    if (words != null) {
      add(Kind.ALT, words.get("altText"), sheet.number, cell);
      add(Kind.ALT, words.get("altTextSummary"), sheet.number, cell);
    }
    add(Kind.NAME, table.definition().get("displayName"), sheet.number, cell);
  }

  /** A defined name, but for those that programs keep for themselves. */
  void name(DefinedName name, String cell) {
    if (!name.name().startsWith("_xlnm.")) {
      add(Kind.NAME, name.name(), name.sheet(), cell);
      add(Kind.NAME, name.comment(), name.sheet(), cell);
    }
  }
}
