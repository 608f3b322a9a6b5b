package org.counterweight.readback.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.ResourceCache;

/** A page whose content is handed over whole or not at all. */
final class WholePage extends PDPage {
  private final PDResources resources;
  private final byte[] content;

  WholePage(COSDictionary page, ResourceCache cache, Streams streams) throws IOException {
    super(page);
    COSBase own = PDPageTree.getInheritableAttribute(page, COSName.RESOURCES);
    resources = own instanceof COSDictionary known ? new PDResources(known, cache) : null;
    content = streams.content(page);
  }

  /** With the memory of the document, so that a font is read once for all pages. */
  @Override
  public PDResources getResources() {
    return resources;
  }

  @Override
  public boolean hasContents() {
    return content.length > 0;
  }

  @Override
  public InputStream getContents() {
    return new ByteArrayInputStream(content);
  }

  @Override
  public RandomAccessRead getContentsForStreamParsing() {
    return new Bytes(content);
  }

  @Override
  public RandomAccessRead getContentsForRandomAccess() {
    return new Bytes(content);
  }
}
