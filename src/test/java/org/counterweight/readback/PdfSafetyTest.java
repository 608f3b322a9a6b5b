package org.counterweight.readback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files that are broken, locked, huge or hostile: a sentence, or a right layout; never half of one.
 */
class PdfSafetyTest {
  private static final String PAGE = "BT /F1 10 Tf 50 200 Td (Page) Tj ET ";
  private static final Duration SOON = Duration.ofSeconds(20);

  private static String refused(MadePdf made) throws Exception {
    byte[] pdf = made.bytes();
    return assertTimeoutPreemptively(SOON, () -> MadePdf.refusal(pdf));
  }

  @Test
  void whatIsNoPdf() {
    assertThat(MadePdf.refusal(new byte[0])).contains("no PDF");
    assertThat(MadePdf.refusal("<html></html>".getBytes(StandardCharsets.UTF_8)))
        .contains("does not begin with '%PDF-'");
  }

  @ParameterizedTest(name = "user password ''{0}''")
  @ValueSource(strings = {"", "secret"})
  void encryptedFiles(String password) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(MadePdf.of(PAGE).bytes())) {
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy("owner", password, new AccessPermission());
      policy.setEncryptionKeyLength(128);
      document.protect(policy);
      document.save(out);
    }
    assertThat(MadePdf.refusal(out.toByteArray())).contains("encrypted").contains("password");
  }

  @Test
  void aFileCutAnywhereIsRefused() throws Exception {
    byte[] pdf = MadePdf.of(PAGE, PAGE).bytes();
    for (int part = 1; part <= 19; part++) {
      byte[] cut = Arrays.copyOf(pdf, pdf.length * part / 20);
      assertThat(MadePdf.refusal(cut)).isNotBlank();
    }
  }

  @Property(tries = 150)
  void aFileWithDamagedBytesIsRefusedOrReadAsAWhole(
      @ForAll @IntRange(min = 0, max = 999) int place, @ForAll byte value) throws Exception {
    byte[] pdf = MadePdf.of(PAGE, PAGE).bytes();
    pdf[(int) ((long) place * (pdf.length - 1) / 999)] = value;
    try {
      Readback read = new PdfReader().read(pdf, "damaged.pdf");
      assertThat(read.layout().surfaces()).isNotEmpty();
    } catch (UnreadableArtefact e) {
      assertThat(e.getMessage()).startsWith("damaged.pdf: ").doesNotContain("Exception");
    }
  }

  @Test
  void contentThatUnpacksOnlyInPartIsRefused() throws Exception {
    String message =
        refused(
            MadePdf.of(PAGE)
                .with((d, p) -> {
                  COSStream whole =
                      (COSStream) p.getCOSObject().getDictionaryObject(COSName.CONTENTS);
                  byte[] packed;
                  try (var in = whole.createRawInputStream()) {
                    packed = in.readAllBytes();
                  }
                  COSStream cut = d.getDocument().createCOSStream();
                  try (var out = cut.createRawOutputStream()) {
                    out.write(packed, 0, packed.length / 2);
                  }
                  cut.setItem(COSName.FILTER, COSName.FLATE_DECODE);
                  p.getCOSObject().setItem(COSName.CONTENTS, cut);
                }));
    assertThat(message).contains("cut short or damaged");
  }

  @Test
  void anEmptyStreamIsNotDamaged() throws Exception {
    byte[] pdf =
        MadePdf.of(PAGE)
            .with((d, p) -> {
              COSStream empty = d.getDocument().createCOSStream();
              try (var out = empty.createRawOutputStream()) {
                out.write(new byte[0]);
              }
              empty.setItem(COSName.FILTER, COSName.FLATE_DECODE);
              COSArray both = new COSArray();
              both.add(p.getCOSObject().getItem(COSName.CONTENTS));
              both.add(empty);
              p.getCOSObject().setItem(COSName.CONTENTS, both);
            })
            .bytes();
    assertThat(new PdfReader().read(pdf, "rewritten.pdf").layout().blocks())
        .isEqualTo(
            new PdfReader().read(MadePdf.of(PAGE).bytes(), "rewritten.pdf").layout().blocks());
  }

  @Test
  void aPageWhoseContentIsMissing() throws Exception {
    assertThat(
            refused(
                MadePdf.of(PAGE)
                    .with(
                        (d, p) -> p.getCOSObject().setItem(COSName.CONTENTS, new COSDictionary()))))
        .contains("content of a page");
  }

  @Test
  void anObjectThatIsDrawnButMissing() throws Exception {
    assertThat(refused(MadePdf.of(PAGE + "/X9 Do"))).contains("page 1").contains("'X9'");
  }

  @Test
  void formsThatDrawThemselves() throws Exception {
    assertThat(
            refused(
                MadePdf.of("/X1 Do")
                    .with((d, p) ->
                        MadePdf.resource(p, COSName.XOBJECT, "X1", MadePdf.form(d, p, "/X1 Do")))))
        .contains("draws itself");
  }

  @Test
  void formsThatMultiply() throws Exception {
    assertThat(
            refused(
                MadePdf.of("/X0 Do")
                    .with((d, p) -> {
                      for (int i = 0; i < 20; i++) {
                        String next = "/X" + (i + 1) + " Do ";
                        MadePdf.resource(
                            p, COSName.XOBJECT, "X" + i, MadePdf.form(d, p, next.repeat(10)));
                      }
                      MadePdf.resource(p, COSName.XOBJECT, "X20", MadePdf.form(d, p, PAGE));
                    })))
        .contains("more than");
  }

  @Test
  void contentThatUnpacksToGigabytes() throws Exception {
    assertThat(refused(MadePdf.of(" ".repeat(80 << 20)))).contains("64 MB");
  }

  @Test
  void bookmarksInACircle() throws Exception {
    assertThat(
            refused(
                MadePdf.of(PAGE)
                    .with((d, p) -> {
                      COSDictionary item = new COSDictionary();
                      item.setString(COSName.TITLE, "Round");
                      item.setItem(COSName.NEXT, item);
                      COSDictionary outline = new COSDictionary();
                      outline.setItem(COSName.FIRST, item);
                      d.getDocumentCatalog().getCOSObject().setItem(COSName.OUTLINES, outline);
                    })))
        .contains("bookmarks");
  }

  @Test
  void aStructureTooDeep() throws Exception {
    COSDictionary inner = MadePdf.element("P", 0);
    for (int i = 0; i < 400; i++) {
      inner = MadePdf.element("Div", inner);
    }
    assertThat(refused(MadePdf.of(PAGE).tagged(inner))).contains("nested more than 200 deep");
  }

  @Test
  void pagesInACircle() throws Exception {
    assertThat(
            refused(
                MadePdf.of(PAGE)
                    .with((d, p) -> {
                      COSDictionary pages =
                          d.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
                      pages.getCOSArray(COSName.KIDS).add(pages);
                    })))
        .contains("twice");
  }

  @Test
  void arraysInsideArraysWithoutEndShowNothingOfWhatIsInThem() throws Exception {
    byte[] pdf = MadePdf.of(PAGE + "[".repeat(200_000)).bytes();
    Readback read = assertTimeoutPreemptively(SOON, () -> new PdfReader().read(pdf, "deep.pdf"));
    assertThat(MadePdf.texts(read.layout())).containsExactly("Page");
  }

  @Test
  void imagesOfAbsurdSizeAreNotUnpacked() throws Exception {
    byte[] pdf =
        MadePdf.of("q 200 0 0 40 40 180 cm /I1 Do Q 1 g " + PAGE)
            .with((d, p) -> {
              COSStream image = MadePdf.stream(d, "x");
              image.setItem(COSName.SUBTYPE, COSName.IMAGE);
              image.setInt(COSName.WIDTH, 200_000);
              image.setInt(COSName.HEIGHT, 200_000);
              image.setInt(COSName.BITS_PER_COMPONENT, 8);
              image.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
              MadePdf.resource(p, COSName.XOBJECT, "I1", image);
            })
            .bytes();
    Readback read = assertTimeoutPreemptively(SOON, () -> new PdfReader().read(pdf, "large.pdf"));
    assertThat(MadePdf.run(read.layout(), "Page").ground()).isNull();
  }

  @Test
  void severalAtOnceComeOutAlike() throws Exception {
    byte[] pdf = MadePdf.of(PAGE + "0.9 g 40 20 100 40 re f", PAGE).bytes();
    Readback one = new PdfReader().read(pdf, "one.pdf");
    PdfReader shared = new PdfReader();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      Callable<Readback> task = () -> shared.read(pdf, "one.pdf");
      List<Future<Readback>> all = threads.invokeAll(Collections.nCopies(16, task));
      for (Future<Readback> other : all) {
        assertThat(other.get()).isEqualTo(one);
      }
    }
  }
}
