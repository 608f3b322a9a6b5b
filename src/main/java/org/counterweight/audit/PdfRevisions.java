package org.counterweight.audit;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.counterweight.layout.Aside;
import org.counterweight.layout.Block;
import org.counterweight.layout.Layout;
import org.counterweight.readback.PdfReader;
import org.counterweight.readback.UnreadableArtefact;
import org.counterweight.rule.submission.Conformance;
import org.counterweight.rule.submission.Conformance.Fault;
import org.counterweight.rule.submission.Conformance.Kind;

/** What updates at the end of a PDF changed: objects, pages, and the words on them. */
final class PdfRevisions {
  private static final String STANDARD = "revisions";
  private static final int OBJECTS = 500_000;
  private static final int PAGES = 20;
  private static final int QUOTED = 70;
  private static final COSName SIGNATURE = COSName.getPDFName("Sig");

  /** What the field of a signature is called, by ours and by other programs. */
  private static final Pattern FIELD = Pattern.compile("(?i)sig(?:nature)?[ _-]?\\d*");

  private final byte[] pdf;
  private final List<Integer> ends;
  private final Layout now;
  private final Set<COSObjectKey> changed = new HashSet<>();
  private final List<Integer> pages = new ArrayList<>();
  private boolean signs;

  private PdfRevisions(byte[] pdf, List<Integer> ends, Layout now) {
    this.pdf = pdf;
    this.ends = ends;
    this.now = now;
  }

  /**
   * Looks for updates.
   *
   * @param pdf a file that has been read before
   * @param now what a reader sees of it as a whole
   */
  static Conformance of(String file, byte[] pdf, Layout now) {
    Optional<List<Integer>> ends = Revisions.ends(pdf);
    if (ends.isEmpty()) {
      return open(file, "its index of objects does not tell when which was written");
    }
    if (ends.get().isEmpty()) {
      return new Conformance(file, STANDARD, Kind.REVISION, true, List.of());
    }
    try {
      List<Fault> faults = new PdfRevisions(pdf, ends.get(), now).faults(file);
      return new Conformance(file, STANDARD, Kind.REVISION, true, faults);
    } catch (IOException | RuntimeException e) {
      return open(file, "it has updates at its end that cannot be taken apart");
    }
  }

  private static Conformance open(String file, String why) {
    return new Conformance(
        file,
        STANDARD,
        Kind.REVISION,
        false,
        List.of(
            new Fault(null, "whether the file was changed later is not known: " + why, 1, null)));
  }

  private List<Fault> faults(String file) throws IOException {
    int added = compare();
    List<Fault> faults = new ArrayList<>();
    List<String> words = new ArrayList<>();
    Optional<Layout> before = before(file);
    for (int page : pages) {
      words.add(before.map(layout -> words(layout, page)).orElse(""));
    }
    boolean onlySigns = signs && words.stream().allMatch(String::isEmpty) && sameLook(before);
    String clause = onlySigns ? Conformance.SIGNING : null;
    faults.add(new Fault(clause, summary(added), 1, null));
    for (int i = 0; i < Math.min(PAGES, pages.size()); i++) {
      if (!onlySigns) {
        faults.add(
            new Fault(
                null,
                "page "
                    + pages.get(i)
                    + " was changed by an update after the file was finished: "
                    + (words.get(i).isEmpty()
                        ? "its words are the same, what is drawn or laid over it may not be"
                        : words.get(i)),
                1,
                pages.get(i)));
      }
    }
    return faults;
  }

  private String summary(int added) {
    int replaced = changed.size() - added;
    return "updated "
        + (ends.size() == 1 ? "once" : ends.size() + " times")
        + " after it was finished: "
        + replaced
        + (replaced == 1 ? " object" : " objects")
        + " replaced, "
        + added
        + " added"
        + (signs ? ", a signature among them" : "")
        + (pages.isEmpty()
            ? ", none of them part of a page"
            : ", seen on page "
                + pages.stream().limit(PAGES).map(String::valueOf).collect(Collectors.joining(", "))
                + (pages.size() > PAGES ? " and " + (pages.size() - PAGES) + " more" : ""));
  }

  /** Finds what was changed and which pages it is part of; returns how many objects are new. */
  private int compare() throws IOException {
    int first = ends.getFirst();
    Set<COSObjectKey> old = new HashSet<>();
    try (PDDocument original = Loader.loadPDF(Arrays.copyOf(pdf, first))) {
      old.addAll(original.getDocument().getXrefTable().keySet());
    }
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Map<COSObjectKey, Long> table = document.getDocument().getXrefTable();
      for (Map.Entry<COSObjectKey, Long> entry : table.entrySet()) {
        if (written(entry.getValue(), table) >= first) {
          changed.add(entry.getKey());
        }
      }
      int number = 0;
      for (PDPage page : document.getPages()) {
        number++;
        if (touches(page.getCOSObject())) {
          pages.add(number);
        }
      }
      for (COSObjectKey key : changed) {
        COSObject object = document.getDocument().getObjectFromPool(key);
        signs |=
            object.getObject() instanceof COSDictionary dictionary
                && (SIGNATURE.equals(dictionary.getCOSName(COSName.TYPE))
                    || SIGNATURE.equals(dictionary.getCOSName(COSName.FT)));
      }
    }
    return (int) changed.stream().filter(key -> !old.contains(key)).count();
  }

  /** Where in the file an object was written; one that is packed, where its pack was. */
  private static long written(long place, Map<COSObjectKey, Long> table) {
    if (place >= 0) {
      return place;
    }
    Long pack = table.get(new COSObjectKey(-place, 0));
    return pack == null ? 0 : pack;
  }

  private boolean touches(COSDictionary page) {
    Set<COSObjectKey> seen = new HashSet<>();
    Deque<COSBase> open = new ArrayDeque<>();
    if (page.getKey() != null && changed.contains(page.getKey())) {
      return true;
    }
    open.push(page);
    while (!open.isEmpty() && seen.size() < OBJECTS) {
      COSBase next = open.pop();
      if (next instanceof COSObject reference) {
        if (reference.getKey() != null && !seen.add(reference.getKey())) {
          continue;
        }
        next = reference.getObject();
        boolean other =
            next instanceof COSDictionary dictionary
                && (COSName.PAGE.equals(dictionary.getCOSName(COSName.TYPE))
                    || COSName.PAGES.equals(dictionary.getCOSName(COSName.TYPE)));
        if (other) {
          continue;
        }
        if (reference.getKey() != null && changed.contains(reference.getKey())) {
          return true;
        }
      }
      if (next instanceof COSArray array) {
        array.forEach(open::push);
      } else if (next instanceof COSDictionary dictionary) {
        for (COSName key : dictionary.keySet()) {
          if (!COSName.PARENT.equals(key)) {
            open.push(dictionary.getItem(key));
          }
        }
      }
    }
    return false;
  }

  private Optional<Layout> before(String file) {
    try {
      return Optional.of(new PdfReader().read(Arrays.copyOf(pdf, ends.getFirst()), file).layout());
    } catch (UnreadableArtefact e) {
      return Optional.empty();
    }
  }

  /** Whether pictures, coloured areas and notes are what they were, but for a signature's field. */
  private boolean sameLook(Optional<Layout> before) {
    return before
        .filter(layout ->
            PageDifferences.differentPages(layout, now).isEmpty()
                && layout.panels().equals(now.panels())
                && layout.asides().equals(now.asides().stream().filter(a -> !field(a)).toList()))
        .isPresent();
  }

  private static boolean field(Aside aside) {
    return aside.kind() == Aside.Kind.ANNOTATION && FIELD.matcher(aside.text()).matches();
  }

  /** What a page said and says; empty where that is the same. */
  private String words(Layout before, int page) {
    List<String> old = seen(before, page);
    List<String> gone = new ArrayList<>(old);
    List<String> come = seen(now, page);
    List<String> fresh = new ArrayList<>(come);
    come.forEach(gone::remove);
    old.forEach(fresh::remove);
    if (gone.isEmpty() && fresh.isEmpty()) {
      return "";
    }
    return (gone.isEmpty() ? "" : "it said " + quote(gone))
        + (gone.isEmpty() || fresh.isEmpty() ? "" : ", ")
        + (fresh.isEmpty() ? "" : "it says " + quote(fresh) + " now")
        + (fresh.isEmpty() ? ", which nobody sees now" : "");
  }

  private static String quote(List<String> texts) {
    String first = texts.getFirst();
    String cut = first.length() <= QUOTED ? first : first.substring(0, QUOTED) + "...";
    return "'" + cut + "'" + (texts.size() > 1 ? " and " + (texts.size() - 1) + " more" : "");
  }

  private static List<String> seen(Layout layout, int page) {
    return layout.blocks().stream()
        .filter(block -> block.surface() == page && block.visible())
        .map(Block::visibleText)
        .map(text -> text.strip().replaceAll("\\s+", " "))
        .toList();
  }
}
