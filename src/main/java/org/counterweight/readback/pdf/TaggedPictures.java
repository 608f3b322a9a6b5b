package org.counterweight.readback.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.counterweight.layout.Block;
import org.counterweight.layout.Box;
import org.counterweight.layout.Colour;
import org.counterweight.layout.Hiding;
import org.counterweight.layout.Picture;
import org.counterweight.layout.Run;

/** Notes the figures of the structure tree while it is walked. */
final class TaggedPictures {
  /**
   * A figure that was read.
   *
   * @param first its first block, or the one that would be
   * @param end the block after its last
   */
  record Draft(Element element, int first, int end, List<Content> contents) {}

  /** Grounds nearer to each other than this look the same on paper. */
  private static final double LEAST_CONTRAST = 1.05;

  private static final double[] SPOTS = {0.02, 0.5, 0.98};

  private final List<Draft> drafts = new ArrayList<>();

  void add(Element element, int first, int end) {
    List<Content> contents = new ArrayList<>();
    gather(element, contents);
    drafts.add(new Draft(element, first, end, contents));
  }

  private static void gather(Element element, List<Content> contents) {
    for (Kid kid : element.kids()) {
      if (kid instanceof Element inner) {
        gather(inner, contents);
      } else if (kid instanceof Kid.Inked inked) {
        contents.add(inked.content());
      }
    }
  }

  /** All that figures paint. */
  Set<Paint> paints() {
    Set<Paint> paints = Collections.newSetFromMap(new IdentityHashMap<>());
    drafts.forEach(d -> d.contents().forEach(c -> paints.addAll(c.paints())));
    return paints;
  }

  /** The pictures, once the text is in blocks. */
  List<Picture> pictures(List<Canvas> pages, List<Block> blocks) {
    List<Picture> pictures = new ArrayList<>();
    for (Draft draft : drafts) {
      Picture picture = picture(draft, pages, blocks);
      if (picture != null) {
        pictures.add(picture);
      }
    }
    return pictures;
  }

  private static Picture picture(Draft draft, List<Canvas> pages, List<Block> blocks) {
    int surface = 0;
    for (Content content : draft.contents()) {
      if (!content.paints().isEmpty() || !content.stretches().isEmpty()) {
        surface = surface == 0 ? content.page() : Math.min(surface, content.page());
      }
    }
    if (surface == 0) {
      return null;
    }
    Canvas page = pages.get(surface - 1);
    Box box = Box.EMPTY;
    boolean images = false;
    boolean lines = false;
    boolean layerOff = true;
    boolean faint = true;
    for (Content content : draft.contents()) {
      if (content.page() != surface) {
        continue;
      }
      for (Paint paint : content.paints()) {
        box = box.holds(paint.bounds()) || !seen(paint, page) ? box : box.around(paint.bounds());
        images |= paint.kind() == Paint.Kind.IMAGE;
        lines |= paint.kind() != Paint.Kind.IMAGE;
        layerOff &= paint.layerOff();
        faint &= paint.opacity() < 0.05;
      }
    }
    boolean painted = images || lines;
    for (int i = draft.first(); i < draft.end(); i++) {
      for (Run run : blocks.get(i).runs()) {
        box = run.surface() == surface && run.visible() ? box.around(run.box()) : box;
        layerOff &= run.hiding().contains(Hiding.LAYER_OFF);
        faint &= run.hiding().contains(Hiding.TRANSPARENT);
      }
    }
    if (box.isEmpty()) {
      box = declared(draft.element(), page.frame());
    }
    Set<Hiding> hiding = EnumSet.noneOf(Hiding.class);
    Box seen = box.intersection(page.frame().box());
    if (seen.area() < box.area() / 2) {
      hiding.add(Hiding.OFF_SURFACE);
    }
    if (layerOff) {
      hiding.add(Hiding.LAYER_OFF);
    }
    if (faint) {
      hiding.add(Hiding.TRANSPARENT);
    }
    String alt = draft.element().text("Alt");
    return new Picture(
        draft.first(),
        surface,
        images && !lines ? Picture.Kind.RASTER : Picture.Kind.VECTOR,
        seen,
        alt.isEmpty() ? draft.element().text("ActualText") : alt,
        alt.isBlank() && draft.element().has("Alt"),
        IntStream.range(draft.first(), draft.end()).boxed().toList(),
        painted && !images
            ? Plots.of(page, paints(draft, surface), blocks.subList(draft.first(), draft.end()))
            : null,
        draft.element().path(),
        List.copyOf(ids(draft.element())),
        hiding,
        null);
  }

  /**
   * Whether an area differs from what lies behind it. A panel in the colour of the page makes a
   * picture no larger.
   */
  private static boolean seen(Paint paint, Canvas page) {
    Box box = paint.bounds();
    for (double across : SPOTS) {
      for (double down : SPOTS) {
        double x = box.x() + across * box.width();
        double y = box.y() + down * box.height();
        Colour before = Colour.WHITE;
        for (Paint other : page.paints()) {
          if (other.turn() >= paint.turn()) {
            break;
          }
          before = other.layerOff() ? before : other.over(before, x, y);
        }
        Colour own = paint.ink().at(x, y);
        if (before == null || own == null || own.contrast(before) >= LEAST_CONTRAST) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<Paint> paints(Draft draft, int surface) {
    List<Paint> paints = new ArrayList<>();
    for (Content content : draft.contents()) {
      if (content.page() == surface) {
        paints.addAll(content.paints());
      }
    }
    return paints;
  }

  private static List<String> ids(Element element) {
    List<String> ids = new ArrayList<>();
    for (Element e = element; e != null; e = e.parent()) {
      ids.addAll(e.ids());
    }
    return ids;
  }

  /** The box that the file claims, for a figure that paints nothing itself. */
  private static Box declared(Element element, Frame frame) {
    if (element.attribute("BBox") instanceof COSArray box && box.size() >= 4) {
      float[] c = box.toFloatArray();
      double[] corners = {c[0], c[1], c[2], c[3]};
      frame.toShown().transform(corners, 0, corners, 0, 2);
      return Box.between(corners[0], corners[1], corners[2], corners[3]);
    }
    return Box.EMPTY;
  }
}
