package org.counterweight.readback.xlsx;

import java.util.Locale;
import org.counterweight.readback.UnreadableArtefact;

/** What the file says that its main part is. */
final class ContentTypes {
  private static final String PART = "[Content_Types].xml";

  private ContentTypes() {}

  /** Refuses what is no plain workbook. */
  static void check(String main, Xml xml) throws UnreadableArtefact {
    if (!xml.has(PART)) {
      throw new UnreadableArtefact(
          "the file is a zip, but not a workbook: it lacks "
              + PART
              + ". Give a file saved as .xlsx.");
    }
    String type = "";
    for (Node node : xml.tree(PART).all("Override")) {
      String name = node.get("PartName", "");
      String path = name.startsWith("/") ? name.substring(1) : name;
      if (path.equalsIgnoreCase(main)) {
        type = node.get("ContentType", "").toLowerCase(Locale.ROOT);
      }
    }
    if (type.contains("macroenabled")) {
      throw new UnreadableArtefact(
          "the workbook is one with macros (.xlsm), which can change what it shows. Save it as"
              + " .xlsx without macros.");
    }
    if (type.contains("sheet.binary")) {
      throw new UnreadableArtefact("the file is in the binary format .xlsb. " + Pack.SAVE_AGAIN);
    }
    if (!type.isEmpty() && !type.contains("spreadsheetml")) {
      throw new UnreadableArtefact(
          "the file is no workbook, but `" + type + "`. Give a file saved as .xlsx.");
    }
  }
}
