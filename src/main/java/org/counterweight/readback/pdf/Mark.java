package org.counterweight.readback.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** A stretch of marked content that is open while something is painted. */
final class Mark {
  private final Mark outer;
  private final String tag;
  private final Content content;
  private final Artifact artifact;
  private final boolean layerOff;

  /**
   * A stretch that begins.
   *
   * @param outer the one around it; null for none
   * @param tag its name
   * @param content the place in the structure tree's terms; null where it and what is around it
   *     have no number
   * @param artifact the artifact that this is, or stands in; null for none
   * @param layerOff whether it, or one around it, is on a layer that is off
   */
  Mark(Mark outer, String tag, Content content, Artifact artifact, boolean layerOff) {
    this.outer = outer;
    this.tag = tag;
    this.content = content;
    this.artifact = artifact;
    this.layerOff = layerOff;
  }

  Mark outer() {
    return outer;
  }

  String tag() {
    return tag;
  }

  Content content() {
    return content;
  }

  Artifact artifact() {
    return artifact;
  }

  boolean layerOff() {
    return layerOff;
  }

  /**
   * Decoration, in the file's words.
   *
   * @param type as in {@code Pagination} or {@code Layout}; empty for none
   * @param subtype as in {@code Header}; empty for none
   */
  record Artifact(String type, String subtype) {
    static Artifact of(COSDictionary properties) {
      if (properties == null) {
        return new Artifact("", "");
      }
      String type = properties.getNameAsString(COSName.TYPE);
      String subtype = properties.getNameAsString(COSName.SUBTYPE);
      return new Artifact(type == null ? "" : type, subtype == null ? "" : subtype);
    }
  }
}
