package org.counterweight.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.counterweight.audit.AuditFailure;
import org.counterweight.audit.Rendering;
import org.counterweight.audit.PageDifferences;
import org.counterweight.generate.StatementArtefacts;
import org.counterweight.layout.Layout;
import org.counterweight.readback.PdfReader;
import org.counterweight.readback.UnreadableArtefact;
import org.counterweight.release.Manifest;
import org.counterweight.release.ReleaseFile;
import org.counterweight.render.PageSize;
import org.counterweight.render.RenderException;
import org.counterweight.render.TemplateEngine;
import org.counterweight.rule.Policy;
import org.counterweight.rule.submission.Conformance;
import org.counterweight.rule.submission.Conformance.Fault;
import org.counterweight.sign.PdfSigner;
import org.counterweight.sign.SignatureReader;
import org.counterweight.sign.Signed;
import org.counterweight.statement.Statement;

/** Makes a release again with our own templates and says which part comes out otherwise. */
final class Rerendering implements Rendering {
  /** So many parts are told one by one; a workbook saved by another program differs in most. */
  private static final int MOST_PARTS = 8;

  private final TemplateEngine engine;
  private final Equipment equipment;
  private final Manifest.Versioned templates;

  private Rerendering(TemplateEngine engine, Equipment equipment) throws IOException {
    this.engine = engine;
    this.equipment = equipment;
    this.templates = artefacts(null).templates();
  }

  /** Renders as a run with these options did; null for none. */
  private StatementArtefacts artefacts(Manifest.Options options) throws IOException {
    Policy policy = equipment.policy().policy();
    PageSize paper = null;
    if (options != null && options.paper() != null) {
      paper =
          Stream.of(PageSize.values())
              .filter(size -> size.name().equalsIgnoreCase(options.paper()))
              .findFirst()
              .orElse(null);
    }
    if (options != null && options.levyRates() != null && policy.levy() != null) {
      policy = policy.withWhatIf(options.levyRates().stream().map(BigDecimal::new).toList());
    }
    return new StatementArtefacts(engine, equipment.fonts(), policy, paper);
  }

  /** With these templates; null for those built in. */
  static Rendering with(Path templates, Equipment equipment) throws AuditFailure {
    try {
      TemplateEngine engine =
          templates == null ? TemplateEngine.bundled() : TemplateEngine.folder(templates);
      return new Rerendering(engine, equipment);
    } catch (RenderException | IOException e) {
      throw new AuditFailure("--templates", e.getMessage());
    }
  }

  @Override
  public List<Conformance> compare(
      Statement statement, byte[] data, Manifest manifest, Map<String, byte[]> files) {
    Manifest.Versioned named = manifest.templates();
    if (named == null || !templates.sha256().equals(named.sha256())) {
      return List.of(
          result(
              Manifest.FILE,
              false,
              "the templates with the digest "
                  + (named == null ? "(none)" : named.sha256())
                  + " are not at hand (--templates DIR names others)"));
    }
    try {
      List<Conformance> results = new ArrayList<>();
      boolean withheld = "withheld".equals(manifest.usage());
      for (ReleaseFile made :
          artefacts(manifest.options()).render(statement, data, withheld, manifest.draft())) {
        byte[] theirs = files.get(made.name());
        if (theirs != null) {
          results.add(compare(made.name(), signedAlike(made, manifest, theirs), theirs));
        }
      }
      return results;
    } catch (RenderException | IOException | NumberFormatException e) {
      return List.of(result(Manifest.FILE, false, "it cannot be made again: " + e.getMessage()));
    }
  }

  /**
   * Our file with their signature put in, where the release is signed: signing adds to a file what
   * follows from the file, the day and the signature, so that these bytes, too, come out the same.
   */
  private static byte[] signedAlike(ReleaseFile made, Manifest manifest, byte[] theirs)
      throws IOException {
    if (!manifest.signed() || !made.name().endsWith(".pdf")) {
      return made.bytes();
    }
    List<Signed> signatures = new SignatureReader(null, null).of(made.name(), theirs);
    LocalDate day = manifest.options().signature().day();
    return signatures.isEmpty() || signatures.get(0).contents() == null || day == null
        ? made.bytes()
        : PdfSigner.withSignature(made.bytes(), day, signatures.get(0).contents());
  }

  private static Conformance compare(String name, byte[] ours, byte[] theirs) throws IOException {
    if (Arrays.equals(ours, theirs)) {
      return new Conformance(name, "rendering", Conformance.Kind.RENDERING, true, List.of());
    }
    return result(name, true, name.endsWith(".xlsx") ? parts(ours, theirs) : pages(ours, theirs));
  }

  private static Conformance result(String file, boolean checked, String... what) {
    return result(file, checked, List.of(what));
  }

  private static Conformance result(String file, boolean checked, List<String> what) {
    List<Fault> faults = what.stream().map(w -> new Fault(null, w, 1, null)).toList();
    return new Conformance(file, "rendering", Conformance.Kind.RENDERING, checked, faults);
  }

  private static List<String> parts(byte[] ours, byte[] theirs) throws IOException {
    Map<String, byte[]> made = unzip(ours);
    Map<String, byte[]> filed = unzip(theirs);
    TreeSet<String> names = new TreeSet<>(made.keySet());
    names.addAll(filed.keySet());
    List<String> different = new ArrayList<>();
    for (String name : names) {
      if (!Arrays.equals(made.get(name), filed.get(name))) {
        different.add(name);
      }
    }
    if (different.isEmpty()) {
      return List.of("the parts are the same, and are packed differently");
    }
    return different.size() <= MOST_PARTS
        ? different.stream()
            .map(name -> "the part " + name + " differs from what the templates give")
            .toList()
        : List.of(
            different.size()
                + " of "
                + names.size()
                + " parts differ from what the templates give, among them "
                + String.join(", ", different.subList(0, MOST_PARTS)));
  }

  private static Map<String, byte[]> unzip(byte[] file) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        // The file was unpacked within limits before it came here.
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private static List<String> pages(byte[] ours, byte[] theirs) {
    try {
      Layout made = new PdfReader().read(ours, "ours").layout();
      Layout filed = new PdfReader().read(theirs, "theirs").layout();
      List<String> different = new ArrayList<>();
      PageDifferences.differentPages(made, filed)
          .forEach(page -> different.add("page " + page + " differs from what the templates give"));
      return different.isEmpty()
          ? List.of("every page looks the same, and the file is built differently")
          : different;
    } catch (UnreadableArtefact e) {
      return List.of("the file differs: " + e.getMessage());
    }
  }
}
