package org.counterweight.audit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.counterweight.readback.WorkbookCells;
import org.counterweight.rule.submission.Conformance;
import org.counterweight.xml.PlainXml;

/** Whether the parts of a workbook are sound, so that programs open it without repair. */
final class WorkbookParts {
  private static final long UNPACKED = 256L << 20;
  private static final String TYPES = "[Content_Types].xml";

  private static final Map<String, String> ACTIVE =
      Map.of(
          "vbaproject", "macros",
          "externallinks/", "links to other workbooks",
          "activex/", "ActiveX controls",
          "embeddings/", "embedded objects",
          "connections.xml", "connections to outside data",
          "querytables/", "queries of outside data",
          "ctrlprops/", "form controls",
          "model/", "a data model");

  private final Map<String, byte[]> parts = new TreeMap<>();
  private final List<Conformance.Fault> faults = new ArrayList<>();
  private final Set<String> defaults = new HashSet<>();
  private final Set<String> overrides = new HashSet<>();

  private WorkbookParts() {}

  /** The soundness of a workbook, and what acts in it. */
  static List<Conformance> of(String file, byte[] xlsx, WorkbookCells cells) {
    WorkbookParts check = new WorkbookParts();
    check.unpack(xlsx);
    if (check.faults.isEmpty()) {
      check.types();
      check.parts.keySet().forEach(check::part);
      check.faults.addAll(ChartCaches.of(check.parts, cells));
    }
    List<Conformance.Fault> active = new ArrayList<>();
    ACTIVE.forEach((sign, what) -> {
      int times =
          (int)
              check.parts.keySet().stream()
                  .filter(part -> part.toLowerCase(Locale.ROOT).contains(sign))
                  .count();
      if (times > 0) {
        active.add(new Conformance.Fault(null, "the workbook has " + what, times, null));
      }
    });
    active.addAll(FormulaReach.of(cells));
    active.sort(java.util.Comparator.comparing(Conformance.Fault::what));
    return List.of(
        new Conformance(file, "ECMA-376", Conformance.Kind.WORKBOOK, true, check.faults),
        new Conformance(file, "active content", Conformance.Kind.ACTIVE, true, active));
  }

  private void fault(String what) {
    faults.add(new Conformance.Fault(null, what, 1, null));
  }

  private void unpack(byte[] xlsx) {
    long left = UNPACKED;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] bytes = zip.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE - 16));
        left -= bytes.length;
        if (left < 0) {
          fault("more than " + (UNPACKED >> 20) + " MB once unpacked");
          return;
        }
        if (leadsOut(entry.getName())) {
          fault(entry.getName() + " is the name of a part and leads out of the package");
        }
        if (!entry.isDirectory() && parts.put(entry.getName(), bytes) != null) {
          fault(entry.getName() + " is there twice");
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      fault("the package is damaged: " + e.getMessage());
    }
  }

  /** No program may unpack such a part beside the folder; we unpack nothing at all. */
  private static boolean leadsOut(String name) {
    return name.startsWith("/")
        || name.contains("\\")
        || name.contains(":")
        || List.of(name.split("/", -1)).contains("..");
  }

  private void types() {
    byte[] types = parts.get(TYPES);
    if (types == null) {
      fault(TYPES + " is missing");
      return;
    }
    elements(
        TYPES,
        types,
        (name, attributes) -> {
          if (name.equals("Default")) {
            defaults.add(attributes.getOrDefault("Extension", "").toLowerCase(Locale.ROOT));
          } else if (name.equals("Override")) {
            String part = attributes.getOrDefault("PartName", "/");
            overrides.add(part.substring(1));
            if (!parts.containsKey(part.substring(1))) {
              fault(part.substring(1) + " has a content type and is not there");
            }
          }
        });
  }

  private void part(String name) {
    if (name.equals(TYPES)) {
      return;
    }
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (!overrides.contains(name) && !defaults.contains(extension)) {
      fault(name + " has no content type");
    }
    if (name.endsWith(".rels")) {
      relations(name);
    } else if (extension.equals("xml") || extension.equals("vml")) {
      elements(name, parts.get(name), (element, attributes) -> {});
    }
  }

  private void relations(String name) {
    int folder = name.indexOf("_rels/");
    String base = folder < 0 ? "" : name.substring(0, folder);
    elements(
        name,
        parts.get(name),
        (element, attributes) -> {
          String target = attributes.get("Target");
          if (!element.equals("Relationship")
              || target == null
              || "External".equals(attributes.get("TargetMode"))) {
            return;
          }
          String whole = target.startsWith("/") ? target.substring(1) : resolved(base + target);
          int fragment = whole.indexOf('#');
          if (!parts.containsKey(fragment < 0 ? whole : whole.substring(0, fragment))) {
            fault(name + " leads to " + target + ", which is not there");
          }
        });
  }

  private static String resolved(String path) {
    List<String> steps = new ArrayList<>();
    for (String step : path.split("/", -1)) {
      if (step.equals("..")) {
        // Above the root there is nothing, and the step is dropped (RFC 3986, 5.2.4).
        if (!steps.isEmpty()) {
          steps.removeLast();
        }
      } else if (!step.equals(".") && !step.isEmpty()) {
        steps.add(step);
      }
    }
    return String.join("/", steps);
  }

  private interface Visitor {
    void element(String name, Map<String, String> attributes);
  }

  /** Reads a part; what is not well-formed is a fault. */
  private void elements(String part, byte[] xml, Visitor visitor) {
    try (InputStream in = new ByteArrayInputStream(xml)) {
      XMLStreamReader reader = PlainXml.inPieces().createXMLStreamReader(in);
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT) {
          Map<String, String> attributes = new TreeMap<>();
          for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
          }
          visitor.element(reader.getLocalName(), attributes);
        }
      }
    } catch (XMLStreamException | IOException e) {
      fault(part + " is not well-formed");
    }
  }
}
