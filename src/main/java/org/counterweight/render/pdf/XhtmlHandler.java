package org.counterweight.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.openpdf.css.sheet.StylesheetInfo;
import org.openpdf.simple.extend.XhtmlNamespaceHandler;
import org.w3c.dom.Element;

/** XHTML with the style defaults that a printed, tagged document needs. */
final class XhtmlHandler extends XhtmlNamespaceHandler {
  private static final StylesheetInfo DEFAULTS =
      new StylesheetInfo(
          StylesheetInfo.Origin.USER_AGENT,
          "engine:defaults",
          List.of("all"),
          read("/resources/css/XhtmlNamespaceHandler.css")
              + read("/org/counterweight/render/pdf/defaults.css"));

  private boolean linksHidden;

  /** While hidden, the library sees no link and so writes no annotation of its own. */
  void hideLinks(boolean hidden) {
    linksHidden = hidden;
  }

  @Override
  public String getLinkUri(Element e) {
    return linksHidden ? null : super.getLinkUri(e);
  }

  @Override
  public Optional<StylesheetInfo> getDefaultStylesheet() {
    return Optional.of(DEFAULTS);
  }

  @Override
  public String getLang(Element e) {
    return "en";
  }

  private static String read(String resource) {
    try (InputStream in = XhtmlHandler.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing from the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8) + "\n";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
