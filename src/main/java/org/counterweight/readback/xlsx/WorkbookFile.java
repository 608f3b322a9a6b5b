package org.counterweight.readback.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.counterweight.layout.Aside;
import org.counterweight.layout.Box;
import org.counterweight.layout.Layout;
import org.counterweight.layout.Line;
import org.counterweight.layout.Medium;
import org.counterweight.layout.Panel;
import org.counterweight.layout.Surface;
import org.counterweight.readback.Readback;
import org.counterweight.readback.UnreadableArtefact;
import org.counterweight.readback.WorkbookCells;

/** Reads a workbook. */
public final class WorkbookFile {
  private final Pack pack;
  private final Limits limits;
  private final Xml xml;
  private final List<Sheet> sheets = new ArrayList<>();
  private final List<DefinedName> names = new ArrayList<>();
  private final Map<Sheet, Merges> merges = new HashMap<>();
  private final List<String> views = new ArrayList<>();
  private boolean from1904;
  private Styles styles;
  private List<RichText> strings = List.of();

  private WorkbookFile(Pack pack, Limits limits) {
    this.pack = pack;
    this.limits = limits;
    this.xml = new Xml(pack, limits);
  }

  /**
   * What a reader sees of a workbook, and what its cells hold.
   *
   * @param bytes the whole file
   * @throws UnreadableArtefact where it cannot be read; the message begins in lower case and does
   *     not name the file
   */
  public static Readback read(byte[] bytes) throws UnreadableArtefact {
    return read(bytes, Limits.DEFAULT);
  }

  static Readback read(byte[] bytes, Limits limits) throws UnreadableArtefact {
    try (Pack pack = Pack.open(bytes, limits)) {
      return new WorkbookFile(pack, limits).read();
    }
  }

  private Readback read() throws UnreadableArtefact {
    Relations file = Relations.of("", xml);
    String main = file.first("officeDocument");
    if (main == null || !xml.has(main)) {
      throw new UnreadableArtefact(
          "the file is a zip, but not a workbook. Give the workbook itself, saved as .xlsx.");
    }
    ContentTypes.check(main, xml);
    Relations relations = Relations.of(main, xml);
    book(main, relations);
    styles(relations);
    strings(relations.first("sharedStrings"));
    SheetReader reader = new SheetReader(xml, strings, limits);
    for (Sheet sheet : sheets) {
      reader.read(sheet);
    }
    return seen(file);
  }

  private void book(String main, Relations relations) throws UnreadableArtefact {
    Node root = xml.tree(main);
    if (!root.name.equals("workbook")) {
      throw new UnreadableArtefact(
          "the file is no workbook: its main part is a `"
              + root.name
              + "`. Give a file saved as"
              + " .xlsx.");
    }
    from1904 = root.in("workbookPr").is("date1904", false);
    List<Node> listed = root.in("sheets").all("sheet");
    if (listed.isEmpty()) {
      throw new UnreadableArtefact("the workbook has no sheets. " + Pack.SAVE_AGAIN);
    }
    if (listed.size() > limits.sheets()) {
      throw Pack.tooLarge("has more than " + limits.sheets() + " sheets");
    }
    Map<String, String> types = new HashMap<>();
    relations.all().forEach(relation -> types.put(relation.id(), relation.type()));
    for (Node node : listed) {
      String id = node.get("r:id", "");
      String path = relations.target(id);
      String name = node.get("name", "");
      if (path == null || !xml.has(path)) {
        throw new UnreadableArtefact(
            "the sheet \"" + name + "\" is not in the file. " + Pack.SAVE_AGAIN);
      }
      boolean hidden = !node.get("state", "visible").equals("visible");
      sheets.add(
          new Sheet(
              sheets.size() + 1,
              name,
              types.getOrDefault(id, ""),
              hidden,
              path,
              Relations.of(path, xml)));
    }
    for (Node node : root.in("definedNames").all("definedName")) {
      names.add(DefinedName.of(node));
    }
    for (Node node : root.in("customWorkbookViews").all("customWorkbookView")) {
      views.add(node.get("name", ""));
    }
  }

  private void styles(Relations relations) throws UnreadableArtefact {
    Node theme = optional(relations.first("theme"));
    Node root = optional(relations.first("styles"));
    styles = new Styles(root, new Palette(theme, root));
  }

  private Node optional(String path) throws UnreadableArtefact {
    return path == null || !xml.has(path) ? Node.none() : xml.tree(path);
  }

  private void strings(String path) throws UnreadableArtefact {
    if (path != null && xml.has(path)) {
      strings = SharedTexts.read(path, xml);
    }
  }

  private Readback seen(Relations file) throws UnreadableArtefact {
    ChartCells cells = new ChartCells(sheets, names, limits);
    Map<Sheet, Grid> grids = new HashMap<>();
    Map<Sheet, Looks> looks = new HashMap<>();
    Map<Sheet, List<SheetTable>> definitions = new HashMap<>();
    TableStyles tableStyles = new TableStyles(styles.root());
    Formulas formulas = new Formulas(sheets, names);
    for (Sheet sheet : sheets) {
      merges.put(sheet, Merges.of(sheet));
      definitions.put(sheet, Tables.defined(sheet, xml, limits));
      Conditions conditions = new Conditions(sheet, styles, formulas, limits);
      looks.put(sheet, new Looks(sheet, styles, definitions.get(sheet), tableStyles, conditions));
      grids.put(sheet, Grid.of(sheet, styles, merges.get(sheet), looks.get(sheet)));
      cells.grid(sheet, grids.get(sheet));
    }
    CellNames cellNames = new CellNames(names, sheets, merges);
    Assembly assembly = new Assembly(cellNames);
    Asides asides = new Asides(xml);
    asides.properties(file);
    views.forEach(view -> asides.add(Aside.Kind.PROPERTY, view, 0, null));
    List<List<CellText>> texts = new ArrayList<>();
    List<List<Drawn>> drawings = new ArrayList<>();
    List<List<SheetTable>> tables = new ArrayList<>();
    List<WorkbookCells.Cell> contents = new ArrayList<>();
    for (Sheet sheet : sheets) {
      PrintArea printed = PrintArea.of(sheet, names);
      Grid grid = grids.get(sheet);
      SheetCells read =
          new SheetCells(sheet, grid, merges.get(sheet), looks.get(sheet), printed, from1904);
      read.read();
      contents.addAll(read.contents());
      texts.add(read.texts());
      List<Drawn> drawn = new ArrayList<>();
      drawn.addAll(new OlderDrawings(sheet, grid, xml, cells, printed).read());
      drawn.addAll(new Drawings(sheet, grid, xml, styles, printed, cells, from1904).read());
      if (drawn.size() > limits.drawings()) {
        throw Pack.tooLarge(
            "has more than " + limits.drawings() + " drawings on its sheet \"" + sheet.name + "\"");
      }
      Covering.apply(read.texts(), drawn);
      drawings.add(drawn);
      List<SheetTable> defined = definitions.get(sheet);
      tables.add(Tables.assign(sheet, defined, read.texts()));
      asides.sheet(sheet);
      asides.comments(sheet);
      drawn.forEach(asides::drawing);
      defined.forEach(table -> asides.table(sheet, table));
    }
    Roles.assign(texts);
    List<Surface> surfaces = new ArrayList<>();
    List<Panel> panels = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < sheets.size(); i++) {
      Sheet sheet = sheets.get(i);
      assembly.add(sheet, texts.get(i), drawings.get(i), tables.get(i));
      List<Panel> own =
          Panels.of(sheet, grids.get(sheet), styles, looks.get(sheet), drawings.get(i));
      panels.addAll(own);
      surfaces.add(surface(sheet, texts.get(i), drawings.get(i), own));
      lines.addAll(Lines.of(sheet.number, texts.get(i), drawings.get(i), assembly.blocks()));
    }
    for (int i = 0; i < names.size(); i++) {
      asides.name(names.get(i), cellNames.all().get(i).cell());
    }
    Layout layout =
        new Layout(
            Medium.WORKBOOK,
            true,
            asides.language(),
            surfaces,
            assembly.blocks(),
            lines,
            assembly.tables(),
            assembly.pictures(),
            panels,
            asides.all());
    return new Readback(
        layout, Attachments.of(pack, xml), new WorkbookCells(from1904, contents, cellNames.all()));
  }

  private static Surface surface(
      Sheet sheet, List<CellText> texts, List<Drawn> drawings, List<Panel> panels) {
    double width = 0;
    double height = 0;
    for (CellText text : texts) {
      width = Math.max(width, text.box.right());
      height = Math.max(height, text.box.bottom());
    }
    for (Drawn drawn : drawings) {
      width = Math.max(width, drawn.box.right());
      height = Math.max(height, drawn.box.bottom());
    }
    for (Panel panel : panels) {
      Box box = panel.box();
      width = Math.max(width, box.right());
      height = Math.max(height, box.bottom());
    }
    return new Surface(sheet.number, sheet.name, width, height, !sheet.hidden);
  }
}
