package org.counterweight.intake.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.counterweight.intake.WorkbookRules;

/**
 * Reads the cells of a workbook as the file has them: the decimal text of numbers, the cached value
 * of formulas. Streams every part, under limits.
 */
final class BookReader {
  private final BookZip zip;
  private final BookLimits limits;
  private final List<String> strings = new ArrayList<>();
  private final List<NumberShape> shapes = new ArrayList<>();
  private int cells;

  private BookReader(BookZip zip, BookLimits limits) {
    this.zip = zip;
    this.limits = limits;
  }

  /** The sheets of a workbook. */
  record Book(List<BookSheet> sheets, boolean from1904) {}

  static Book read(byte[] bytes, BookLimits limits) throws Unreadable {
    try (BookZip zip = BookZip.open(bytes, limits)) {
      return new BookReader(zip, limits).book();
    } catch (IOException e) {
      throw new Unreadable(
          WorkbookRules.WORKBOOK,
          "The workbook is damaged: one of its parts cannot be unpacked.",
          null,
          "Open the file in Excel or LibreOffice and save it again.");
    }
  }

  private Book book() throws Unreadable, IOException {
    String main = target("_rels/.rels", "", "officeDocument").orElse("xl/workbook.xml");
    Map<String, String> sheets = new java.util.LinkedHashMap<>();
    boolean[] from1904 = {false};
    require(
        main,
        (name, xml) -> {
          if (name.equals("sheet")) {
            sheets.put(attribute(xml, "name", ""), attribute(xml, "id", ""));
          } else if (name.equals("workbookPr")) {
            String value = attribute(xml, "date1904", "0");
            from1904[0] = value.equals("1") || value.equals("true");
          }
        });
    String folder = main.substring(0, main.lastIndexOf('/') + 1);
    String rels = folder + "_rels/" + main.substring(folder.length()) + ".rels";
    Map<String, String> targets = targets(rels, folder);
    strings(target(rels, folder, "sharedStrings").orElse(folder + "sharedStrings.xml"));
    styles(target(rels, folder, "styles").orElse(folder + "styles.xml"));
    List<BookSheet> read = new ArrayList<>();
    for (Map.Entry<String, String> sheet : sheets.entrySet()) {
      String path = targets.get(sheet.getValue());
      if (path != null && path.contains("worksheets/")) {
        read.add(sheet(sheet.getKey(), path));
      }
    }
    return new Book(read, from1904[0]);
  }

  private Map<String, String> targets(String rels, String folder) throws Unreadable, IOException {
    Map<String, String> targets = new HashMap<>();
    optional(
        rels,
        (name, xml) -> {
          if (name.equals("Relationship")) {
            targets.put(attribute(xml, "Id", ""), resolve(folder, attribute(xml, "Target", "")));
          }
        });
    return targets;
  }

  private Optional<String> target(String rels, String folder, String type)
      throws Unreadable, IOException {
    String[] found = {null};
    optional(
        rels,
        (name, xml) -> {
          if (name.equals("Relationship") && attribute(xml, "Type", "").endsWith("/" + type)) {
            found[0] = resolve(folder, attribute(xml, "Target", ""));
          }
        });
    return Optional.ofNullable(found[0]);
  }

  private static String resolve(String folder, String target) {
    String path = target.startsWith("/") ? target.substring(1) : folder + target;
    return path.startsWith("./") ? path.substring(2) : path;
  }

  private void strings(String path) throws Unreadable, IOException {
    StringBuilder text = new StringBuilder();
    int[] total = {0};
    optional(
        path,
        new BookXml.Visitor() {
          private boolean in;
          private boolean phonetic;

          @Override
          public void start(String name, XMLStreamReader xml) {
            if (name.equals("si")) {
              text.setLength(0);
            } else if (name.equals("rPh")) {
              phonetic = true;
            }
            in = name.equals("t") && !phonetic;
          }

          @Override
          public void text(String characters) throws Unreadable {
            if (in) {
              text.append(characters);
              total[0] += characters.length();
              if (total[0] > limits.text()) {
                throw BookZip.tooLarge("holds more than " + limits.text() + " characters of text");
              }
            }
          }

          @Override
          public void end(String name) {
            in = false;
            if (name.equals("rPh")) {
              phonetic = false;
            } else if (name.equals("si")) {
              strings.add(Escapes.decode(text.toString()));
            }
          }
        });
  }

  private void styles(String path) throws Unreadable, IOException {
    Map<Integer, String> codes = new HashMap<>();
    optional(
        path,
        new BookXml.Visitor() {
          private boolean cellFormats;

          @Override
          public void start(String name, XMLStreamReader xml) {
            switch (name) {
              case "numFmt" ->
                  codes.put(
                      number(attribute(xml, "numFmtId", "0")), attribute(xml, "formatCode", ""));
              case "cellXfs" -> cellFormats = true;
              case "xf" -> {
                if (cellFormats) {
                  int id = number(attribute(xml, "numFmtId", "0"));
                  String builtin = BuiltinFormats.getBuiltinFormat(id);
                  String code = codes.getOrDefault(id, builtin == null ? "General" : builtin);
                  shapes.add(NumberShape.of(id, code));
                }
              }
              default -> {}
            }
          }

          @Override
          public void end(String name) {
            if (name.equals("cellXfs")) {
              cellFormats = false;
            }
          }
        });
  }

  private BookSheet sheet(String name, String path) throws Unreadable, IOException {
    TreeMap<Integer, TreeMap<Integer, BookCell>> rows = new TreeMap<>();
    SheetVisitor visitor =
        new SheetVisitor(strings, shapes) {
          @Override
          void cell(BookCell cell) throws Unreadable {
            if (++cells > limits.cells()) {
              throw BookZip.tooLarge("holds more than " + limits.cells() + " filled cells");
            }
            rows.computeIfAbsent(cell.row(), r -> new TreeMap<>()).put(cell.column(), cell);
          }
        };
    optional(path, visitor);
    return new BookSheet(name, rows);
  }

  private void require(String path, BookXml.Visitor visitor) throws Unreadable, IOException {
    if (!zip.has(path)) {
      throw new Unreadable(
          WorkbookRules.WORKBOOK,
          "The file is a zip, but not a workbook.",
          null,
          "Give the workbook itself, saved as .xlsx.");
    }
    optional(path, visitor);
  }

  private void optional(String path, BookXml.Visitor visitor) throws Unreadable, IOException {
    Optional<InputStream> part = zip.part(path);
    if (part.isPresent()) {
      BookXml.walk(part.get(), path, visitor);
    }
  }

  /** An attribute by its local name, whatever its namespace. */
  static String attribute(XMLStreamReader xml, String name, String otherwise) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return otherwise;
  }

  static int number(String text) {
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
