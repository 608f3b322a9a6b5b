package org.counterweight.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.openpdf.extend.FSImage;
import org.openpdf.pdf.ITextFSImage;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.pdf.ITextUserAgent;
import org.openpdf.resource.CSSResource;
import org.openpdf.resource.ImageResource;
import org.openpdf.resource.XMLResource;

/**
 * Fetches what a template names from its {@link ResourceLoader}, and nothing from anywhere else.
 */
final class ConfinedUserAgent extends ITextUserAgent {
  static final int DOTS_PER_PIXEL = 20;
  private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:.*|^//.*");

  private static final int CMYK = 4;
  private static final int SHOWN = 60;

  private final ResourceLoader resources;
  private final StyleCheck styles;
  private Refusal refusal;
  private boolean siblings;
  private boolean attributes;
  private boolean ids;
  private final Set<String> sheets = new LinkedHashSet<>();
  private final Map<String, String> fetched = new HashMap<>();

  ConfinedUserAgent(ITextOutputDevice device, ResourceLoader resources, StyleCheck styles) {
    super(device, DOTS_PER_PIXEL);
    this.resources = resources;
    this.styles = styles;
  }

  @Override
  public String resolveURI(String uri) {
    return uri;
  }

  @Override
  protected InputStream openStream(String uri) {
    refuseAddress(uri);
    try {
      return new ByteArrayInputStream(
          resources
              .load(uri)
              .orElseThrow(() ->
                  new Refusal(
                      "The template asks for \""
                          + uri
                          + "\", which is not in the template's folder.")));
    } catch (IOException e) {
      throw new UncheckedIOException("\"" + uri + "\" cannot be read: " + e.getMessage(), e);
    }
  }

  private static void refuseAddress(String uri) {
    if (SCHEME.matcher(uri).matches()) {
      throw new Refusal(
          "The template asks for "
              + shown(uri)
              + "; style sheets and pictures come from the template's own"
              + " folder, by relative name.");
    }
  }

  private static String shown(String uri) {
    return uri.length() > SHOWN ? uri.substring(0, SHOWN) + "…" : uri;
  }

  /**
   * Fetches a picture. The library swallows what a background throws and prints it on standard
   * output, so a refusal is kept for {@link #throwIfRefused} and the picture left out until then.
   */
  @Override
  public ImageResource getImageResource(String uri) {
    try {
      // The library unpacks data: itself, and passes over what it does not understand.
      refuseAddress(uri);
      ImageResource resource = super.getImageResource(uri);
      checkPicture(uri, resource.getImage());
      return resource;
    } catch (Refusal e) {
      refusal = refusal == null ? e : refusal;
      return new ImageResource(uri, null);
    }
  }

  private static void checkPicture(String uri, FSImage image) {
    String name = shown(uri);
    if (!(image instanceof ITextFSImage raster)) {
      throw new Refusal("The picture \"" + name + "\" is not a PNG, JPEG or GIF that can be read.");
    }
    if (raster.getImage().getColorspace() == CMYK) {
      throw new Refusal("The picture \"" + name + "\" has CMYK colours; save it as sRGB.");
    }
  }

  /** Throws the first refusal of a picture, if there was one. */
  void throwIfRefused() {
    if (refusal != null) {
      throw refusal;
    }
  }

  /** Checks a sheet of this document and notes what its selectors may depend on. */
  void sheet(String css, String name) {
    if (sheets.add(css)) {
      StyleCheck.Sheet found = styles.sheet(css, name);
      siblings |= found.siblings();
      attributes |= found.attributes();
      ids |= found.ids();
    }
  }

  /** Fetches a sheet and checks it; the text of it. */
  String sheet(String uri) {
    String css = fetched.get(uri);
    if (css == null) {
      try (InputStream in = openStream(uri)) {
        css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      fetched.put(uri, css);
      sheet(css, "\"" + uri + "\"");
    }
    return css;
  }

  /** All sheets of this document so far, in the order in which they were first met. */
  List<String> sheets() {
    return List.copyOf(sheets);
  }

  /** Whether elements with the same ancestors may differ in style by their place among siblings. */
  boolean sheetsLookAtSiblings() {
    return siblings;
  }

  /** Whether the id of an element may decide on its style. */
  boolean sheetsLookAtIds() {
    return ids || attributes;
  }

  /** Whether any attribute may decide on a style, and not only the usual ones. */
  boolean sheetsLookAtAttributes() {
    return attributes;
  }

  @Override
  public CSSResource getCSSResource(String uri) {
    return new CSSResource(new ByteArrayInputStream(sheet(uri).getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public XMLResource getXMLResource(String uri) {
    throw new Refusal(
        "The template asks for the XML document " + uri + ", which is not supported.");
  }
}
