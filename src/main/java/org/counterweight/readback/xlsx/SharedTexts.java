package org.counterweight.readback.xlsx;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.counterweight.readback.UnreadableArtefact;

/** Reads the texts that cells refer to by number. */
final class SharedTexts {
  private SharedTexts() {}

  static List<RichText> read(String path, Xml xml) throws UnreadableArtefact {
    List<RichText> texts = new ArrayList<>();
    xml.walk(
        path,
        in -> {
          while (in.next() != XMLStreamConstants.END_ELEMENT) {
            if (in.getEventType() == XMLStreamConstants.START_ELEMENT) {
              Node node = xml.subtree(in);
              if (node.name.equals("si")) {
                texts.add(RichText.of(node));
              }
            }
          }
        });
    return texts;
  }
}
