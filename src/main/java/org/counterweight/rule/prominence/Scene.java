package org.counterweight.rule.prominence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.counterweight.claim.Reading;
import org.counterweight.layout.Aside;
import org.counterweight.layout.Box;
import org.counterweight.layout.Coverage;
import org.counterweight.layout.Layout;
import org.counterweight.layout.Panel;
import org.counterweight.layout.Picture;
import org.counterweight.layout.Run;
import org.counterweight.statement.Section;
import org.counterweight.statement.Statement;

/** An artefact on which every part is told by what it speaks of: what the criteria measure. */
public final class Scene {
  /** A fill that takes more of the page than this is the page's own colour, not a panel. */
  private static final double BACKGROUND = 0.85;

  private final Layout layout;
  private final Statement statement;
  private final Claims finder;
  private final KnownFigures known;
  private final List<Item> items;
  private final List<Passage> passages;
  private final Map<Section, List<Picture>> pictures = new EnumMap<>(Section.class);
  private final Map<Section, List<Panel>> panels = new EnumMap<>(Section.class);
  private final Map<Section, List<Item>> visible = new EnumMap<>(Section.class);
  private final Map<Section, List<Run>> runs = new EnumMap<>(Section.class);
  private final Map<Section, List<Item>> figures = new EnumMap<>(Section.class);

  /** Several criteria ask for the same areas. */
  private final Map<Section, Map<Integer, Double>> areas = new ConcurrentHashMap<>();

  private final List<TableParts> tables;
  private final double bodyType;
  private final boolean showsUsage;

  Scene(Layout layout, Statement statement, KnownFigures known, Claims finder) {
    this.layout = layout;
    this.statement = statement;
    this.finder = finder;
    this.known = known;
    this.items = Attribution.of(layout, known, finder);
    this.passages = Passage.of(layout, items, finder::read);
    for (Section section : Section.values()) {
      pictures.put(section, new ArrayList<>());
      panels.put(section, new ArrayList<>());
      sort(section);
    }
    for (Picture picture : layout.pictures()) {
      Section section = Attribution.ofPicture(picture, items, known, finder);
      if (section != null && !(picture.decorative() && picture.kind() != Picture.Kind.RASTER)) {
        pictures.get(section).add(picture);
      }
    }
    layout.panels().forEach(this::panel);
    this.tables = TableParts.of(layout, items);
    this.bodyType = BodyType.size(items);
    this.showsUsage =
        items.stream().anyMatch(item -> item.section() == Section.U && item.claims())
            || !pictures.get(Section.U).isEmpty()
            || layout.asides().stream().anyMatch(this::claimsUsage);
  }

  /** Every criterion asks for what a section shows, so it is sorted out once. */
  private void sort(Section section) {
    List<Item> seen =
        items.stream()
            .filter(
                item -> item.section() == section && !item.furniture() && item.block().visible())
            .toList();
    visible.put(section, seen);
    runs.put(
        section,
        seen.stream().flatMap(item -> item.block().runs().stream()).filter(Run::shows).toList());
    figures.put(
        section,
        seen.stream()
            .filter(item ->
                item.numeric()
                    && (!item.figures().isEmpty() || item.claims() || shows(item, section)))
            .toList());
  }

  /**
   * Looks at one artefact; see {@link Scenes} for several of a statement.
   *
   * @param layout what a reader sees of it
   * @param statement the data that it shows; null where they are not known
   */
  public static Scene of(Layout layout, Statement statement) {
    return new Scenes(statement).of(layout);
  }

  /** A panel belongs to the section that alone stands on it. */
  private void panel(Panel panel) {
    double page =
        layout.surface(panel.surface()).map(s -> s.width() * s.height()).orElse(Double.MAX_VALUE);
    if (panel.box().area() > BACKGROUND * page) {
      return;
    }
    Set<Section> on = EnumSet.noneOf(Section.class);
    for (Item item : items) {
      if (item.section() != null
          && item.block().surface() == panel.surface()
          && panel.box().holds(item.block().box())) {
        on.add(item.section());
      }
    }
    if (on.size() == 1) {
      panels.get(on.iterator().next()).add(panel);
    }
  }

  /** What a reader sees. */
  public Layout layout() {
    return layout;
  }

  /** The data, where they are known. */
  public Optional<Statement> statement() {
    return Optional.ofNullable(statement);
  }

  /** Every block with what it speaks of, in the order of reading. */
  public List<Item> items() {
    return items;
  }

  /** What can be seen, by what is taken in as one, in the order of reading. */
  List<Passage> passages() {
    return passages;
  }

  /** The tables, by what their rows speak of. */
  List<TableParts> tables() {
    return tables;
  }

  /** Size of the type that most words are set in, in points. */
  double bodyType() {
    return bodyType;
  }

  /** The figures of the statement. */
  KnownFigures known() {
    return known;
  }

  /** Claims in any text, such as a bookmark. */
  public Reading read(String text) {
    return finder.read(text);
  }

  /** Blocks of a section that can be seen and are content, in the order of reading. */
  public List<Item> visible(Section section) {
    return visible.get(section);
  }

  /** Runs of a section that can be seen and are content. */
  public Stream<Run> runs(Section section) {
    return runs.get(section).stream();
  }

  /** Pictures of a section that can be seen. */
  public List<Picture> pictures(Section section) {
    return pictures.get(section).stream().filter(Picture::visible).toList();
  }

  /** Pictures of a section that something hides. */
  List<Picture> hiddenPictures(Section section) {
    return pictures.get(section).stream().filter(picture -> !picture.visible()).toList();
  }

  /** Blocks of a section in plain sight that show one of its figures or make a claim of usage. */
  public List<Item> figures(Section section) {
    return figures.get(section);
  }

  /** Without ids, a number with a claim of the section's own kind beside it is its figure. */
  private static boolean shows(Item item, Section section) {
    return switch (section) {
      case B -> !item.reading().of(org.counterweight.claim.ClaimKind.VALUE).isEmpty();
      case C -> !item.reading().of(org.counterweight.claim.ClaimKind.HARM).isEmpty();
      default -> false;
    };
  }

  /** Whether raw usage is shown at all: on a page or sheet, in plain sight or hidden. */
  public boolean showsUsage() {
    return showsUsage;
  }

  /** Whether text beside the pages claims usage. */
  public boolean claimsUsage(Aside aside) {
    String text = aside.text();
    // A company may have usage in its name, with the property before it that says whose it is.
    boolean name = known.isEntity(text) || known.isEntity(text.substring(text.indexOf(": ") + 1));
    return aside.kind() != Aside.Kind.NAME
        && !name
        && (!read(aside.text()).usage().isEmpty() || known.showsUsage(aside.text()));
  }

  /** Area of everything of a section that can be seen, in square points, each spot once. */
  public double area(Section section) {
    return areas(section).values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /** The same by page or sheet. */
  public Map<Integer, Double> areas(Section section) {
    return areas.computeIfAbsent(
        section,
        of -> {
          Map<Integer, Double> sums = new TreeMap<>();
          boxes(of).forEach((surface, list) -> sums.put(surface, Coverage.area(list)));
          return Collections.unmodifiableMap(sums);
        });
  }

  /** What of a section can be seen, by page or sheet: lines of text, pictures, panels. */
  public Map<Integer, List<Box>> boxes(Section section) {
    Map<Integer, List<Box>> boxes = new TreeMap<>();
    runs(section)
        .forEach(
            run -> boxes.computeIfAbsent(run.surface(), s -> new ArrayList<>()).add(run.box()));
    pictures(section)
        .forEach(p -> boxes.computeIfAbsent(p.surface(), s -> new ArrayList<>()).add(p.box()));
    panels
        .get(section)
        .forEach(p -> boxes.computeIfAbsent(p.surface(), s -> new ArrayList<>()).add(p.box()));
    return boxes;
  }
}
