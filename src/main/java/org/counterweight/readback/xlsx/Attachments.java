package org.counterweight.readback.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.counterweight.readback.Embedded;
import org.counterweight.readback.UnreadableArtefact;

/** Takes out the files that a workbook carries: custom XML parts and embedded objects. */
final class Attachments {
  /** The element that holds a file with its name and media type. */
  private static final String ELEMENT = "attachment";

  private Attachments() {}

  static List<Embedded> of(Pack pack, Xml xml) throws UnreadableArtefact {
    List<Embedded> found = new ArrayList<>();
    for (String path : pack.paths()) {
      if (path.matches("customxml/item[0-9]+\\.xml")) {
        found.add(custom(path, pack, xml));
      } else if (path.startsWith("xl/embeddings/")) {
        found.add(new Embedded(path, null, pack.bytes(path)));
      }
    }
    found.sort(Comparator.comparing(Embedded::name));
    return found;
  }

  private static Embedded custom(String path, Pack pack, Xml xml) throws UnreadableArtefact {
    Node root = xml.tree(path);
    String name = root.get("name");
    if (!root.name.equals(ELEMENT) || name == null) {
      return new Embedded(path, "application/xml", pack.bytes(path));
    }
    String text = root.text();
    if (!"base64".equals(root.get("encoding", "text").toLowerCase(Locale.ROOT))) {
      return new Embedded(name, root.get("mediaType"), text.getBytes(StandardCharsets.UTF_8));
    }
    try {
      return new Embedded(name, root.get("mediaType"), Base64.getMimeDecoder().decode(text));
    } catch (IllegalArgumentException e) {
      throw new UnreadableArtefact(
          "the file \"" + name + "\" inside it, in " + path + ", is not valid Base64.", e);
    }
  }
}
