package org.counterweight.readback.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/** A page whose content is handed over whole or not at all. */
final class WholePage extends PDPage {
  private final PDPage page;
  private final byte[] content;

  WholePage(PDPage page, Streams streams) throws IOException {
    super(page.getCOSObject());
    this.page = page;
    content = streams.content(page.getCOSObject());
  }

  /** Those of the document's own page, which remember fonts that other pages use, too. */
  @Override
  public PDResources getResources() {
    return page.getResources();
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
    return new RandomAccessReadBuffer(content);
  }

  @Override
  public RandomAccessRead getContentsForRandomAccess() {
    return new RandomAccessReadBuffer(content);
  }
}
