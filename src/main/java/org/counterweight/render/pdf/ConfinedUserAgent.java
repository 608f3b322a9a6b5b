package org.counterweight.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.pdf.ITextUserAgent;
import org.openpdf.resource.XMLResource;

/**
 * Fetches what a template names from its {@link ResourceLoader}, and nothing from anywhere else.
 */
final class ConfinedUserAgent extends ITextUserAgent {
  static final int DOTS_PER_PIXEL = 20;
  private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:.*|^//.*");

  private final ResourceLoader resources;

  ConfinedUserAgent(ITextOutputDevice device, ResourceLoader resources) {
    super(device, DOTS_PER_PIXEL);
    this.resources = resources;
  }

  @Override
  public String resolveURI(String uri) {
    return uri;
  }

  @Override
  protected InputStream openStream(String uri) {
    if (SCHEME.matcher(uri).matches()) {
      throw new Refusal(
          "The template asks for "
              + uri
              + "; style sheets and pictures come from the template's own"
              + " folder, by relative name.");
    }
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

  @Override
  public XMLResource getXMLResource(String uri) {
    throw new Refusal(
        "The template asks for the XML document " + uri + ", which is not supported.");
  }
}
