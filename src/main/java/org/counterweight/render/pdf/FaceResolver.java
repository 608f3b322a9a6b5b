package org.counterweight.render.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openpdf.css.constants.IdentValue;
import org.openpdf.css.sheet.FontFaceRule;
import org.openpdf.css.value.FontSpecification;
import org.openpdf.extend.UserAgentCallback;
import org.openpdf.layout.SharedContext;
import org.openpdf.pdf.FontFamily;
import org.openpdf.pdf.ITextFontResolver;
import org.openpdf.render.FSFont;

/** Answers CSS font specifications from a {@link FontLibrary}, and from nothing else. */
final class FaceResolver extends ITextFontResolver {
  private static final int BOLD_FROM = 600;

  private static final Set<IdentValue> SLANTED = Set.of(IdentValue.ITALIC, IdentValue.OBLIQUE);

  private final FontLibrary library;

  FaceResolver(FontLibrary library) {
    this.library = library;
  }

  @Override
  public FSFont resolveFont(SharedContext context, FontSpecification spec) {
    List<String> families = spec.families == null ? List.of() : List.of(spec.families);
    boolean bold = convertWeightToInt(spec.fontWeight) >= BOLD_FROM;
    boolean italic = SLANTED.contains(spec.fontStyle);
    return new FaceFont(library.match(families, bold, italic), spec.size);
  }

  // The parent would parse the fourteen standard fonts, none of which can be embedded.
  @Override
  protected Map<String, FontFamily> loadFonts() {
    return new HashMap<>();
  }

  @Override
  public void importFontFaces(List<FontFaceRule> rules, UserAgentCallback agent) {
    if (!rules.isEmpty()) {
      throw new Refusal(
          "The style sheet has an @font-face rule. Faces come from the font library alone: put the"
              + " file into the folder given with --fonts and name its family in font-family.");
    }
  }
}
