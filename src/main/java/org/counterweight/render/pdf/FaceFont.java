package org.counterweight.render.pdf;

import org.openpdf.pdf.FontDescription;
import org.openpdf.pdf.ITextFSFont;

/** A font as openpdf-html hands it around, which still knows the face it was made of. */
final class FaceFont extends ITextFSFont {
  private final FontFace face;

  FaceFont(FontFace face, float size) {
    super(face.description(), size);
    this.face = face;
  }

  FontFace face() {
    return face;
  }

  @Override
  public FontDescription getFontDescription() {
    return face.description();
  }
}
