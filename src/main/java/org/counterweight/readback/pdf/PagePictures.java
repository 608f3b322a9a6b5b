package org.counterweight.readback.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.counterweight.readback.UnreadableArtefact;

/**
 * Pages drawn as a viewer draws them when the file is opened: layers that are off stay off. Text in
 * faces that are not embedded is drawn with what the machine has. For files that {@link PdfFile}
 * has read, so that their cost is known to be bounded.
 */
public final class PagePictures {
  /** Dots per inch: enough to recognise a page and to read its heads. */
  private static final float DPI = 84;

  /** Pixels of the longer side; a page larger than A3 is drawn smaller. */
  private static final float LONGEST = 1400;

  private PagePictures() {}

  /**
   * Draws pages.
   *
   * @param pdf the file's bytes; not changed
   * @param most draws so many pages from the first on
   * @return a PNG for each, empty where a page cannot be drawn; same bytes for the same file
   * @throws UnreadableArtefact where the file cannot be opened
   */
  public static List<Optional<byte[]>> of(byte[] pdf, int most) throws UnreadableArtefact {
    try (PDDocument document = Opening.open(pdf)) {
      PDFRenderer renderer = new PDFRenderer(document);
      // A photograph of any size is read at the size that it is drawn at.
      renderer.setSubsamplingAllowed(true);
      List<Optional<byte[]>> pictures = new ArrayList<>();
      int pages = Math.min(most, document.getNumberOfPages());
      for (int i = 0; i < pages; i++) {
        pictures.add(draw(renderer, document.getPage(i), i));
      }
      return pictures;
    } catch (Stopped e) {
      throw new UnreadableArtefact(e.getMessage(), e);
    } catch (IOException e) {
      throw new UnreadableArtefact("the pages cannot be drawn: the file is damaged inside", e);
    }
  }

  /** One page that a library cannot draw is one picture less, and no reason to show none. */
  private static Optional<byte[]> draw(PDFRenderer renderer, PDPage page, int index) {
    float longer = Math.max(page.getCropBox().getWidth(), page.getCropBox().getHeight());
    float scale = Math.min(DPI / 72, LONGEST / Math.max(1, longer));
    try {
      BufferedImage image = renderer.renderImage(index, scale, ImageType.RGB);
      ByteArrayOutputStream png = new ByteArrayOutputStream(1 << 16);
      ImageIO.write(image, "png", png);
      return Optional.of(png.toByteArray());
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }
}
