package org.counterweight.readback.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;

/** The marked content that is open while a page is run. */
final class Marks {
  private static final Mark NO_FLOOR = new Mark(null, "", null, null, false);

  private final Desk desk;
  private final int page;
  private final List<Mark> floors = new ArrayList<>();
  private final List<String> spoken = new ArrayList<>();
  private COSDictionary owner;
  private Mark current;
  private Mark floor;

  Marks(Desk desk, COSDictionary page, int number) {
    this.desk = desk;
    this.owner = page;
    this.page = number;
  }

  Mark current() {
    return current;
  }

  /** Replacement texts given with marked content itself, in the order met. */
  List<String> spoken() {
    return spoken;
  }

  void open(List<COSBase> operands, PDResources resources) {
    String tag =
        !operands.isEmpty() && operands.get(0) instanceof COSName name ? name.getName() : "";
    COSDictionary properties = operands.size() < 2 ? null : properties(operands.get(1), resources);
    Mark outer = current;
    Content content = outer == null ? null : outer.content();
    Mark.Artifact artifact = outer == null ? null : outer.artifact();
    boolean off = outer != null && outer.layerOff();
    if (tag.equals("Artifact")) {
      artifact = Mark.Artifact.of(properties);
      content = null;
    } else if (properties != null && properties.getInt(COSName.MCID) >= 0) {
      content = desk.content(owner, properties.getInt(COSName.MCID), page);
      artifact = null;
    } else if (tag.equals("OC")) {
      off = off || desk.layers().isOff(properties);
    }
    if (properties != null && !tag.equals("OC")) {
      say(properties.getString(COSName.ACTUAL_TEXT));
      say(properties.getString(COSName.E));
      say(properties.getString(COSName.ALT));
    }
    current = new Mark(outer, tag, content, artifact, off);
  }

  private void say(String text) {
    if (text != null && text.strip().length() > 1) {
      spoken.add(text);
    }
  }

  private static COSDictionary properties(COSBase operand, PDResources resources) {
    if (operand instanceof COSDictionary own) {
      return own;
    }
    if (!(operand instanceof COSName name) || resources == null) {
      return null;
    }
    COSDictionary lists = resources.getCOSObject().getCOSDictionary(COSName.PROPERTIES);
    return lists == null ? null : lists.getCOSDictionary(name);
  }

  void close() {
    if (current != null && current != floor) {
      current = current.outer();
    }
  }

  /** Begins something that may be on a layer of its own; gives what to {@link #leave} to. */
  Mark enterLayer(boolean off) {
    Mark before = current;
    if (off) {
      current =
          before == null
              ? new Mark(null, "OC", null, null, true)
              : new Mark(before, "OC", before.content(), before.artifact(), true);
    }
    return before;
  }

  /** Begins content of an annotation. */
  Mark enter(Content content, boolean off) {
    Mark before = current;
    current = new Mark(null, "Annot", content, null, off);
    floor = current;
    return before;
  }

  void leave(Mark before) {
    current = before;
    if (before == null) {
      floor = null;
    }
  }

  /** Begins a form, which may number its marked content by itself; gives the owner before. */
  COSDictionary enterForm(COSStream form) {
    COSDictionary before = owner;
    if (form.containsKey(COSName.STRUCT_PARENTS)) {
      owner = form;
    }
    floors.add(floor == null ? NO_FLOOR : floor);
    floor = current;
    return before;
  }

  void leaveForm(COSDictionary before) {
    owner = before;
    current = floor;
    Mark outer = floors.remove(floors.size() - 1);
    floor = outer == NO_FLOOR ? null : outer;
  }
}
