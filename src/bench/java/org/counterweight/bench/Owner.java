package org.counterweight.bench;

import java.util.List;

/**
 * Whose code a thread runs: ours, a library's, or a service of the JDK that has work of its own.
 * The innermost frame that tells decides; collections, strings and numbers of the JDK count to
 * whoever calls them.
 */
enum Owner {
  OURS("Counterweight", "org.counterweight."),
  OPENPDF("OpenPDF", "org.openpdf."),
  PDFBOX("PDFBox", "org.apache.pdfbox.", "org.apache.fontbox.", "org.apache.xmpbox."),
  FREEMARKER("FreeMarker", "freemarker."),
  POI("Apache POI", "org.apache.poi.", "org.apache.xmlbeans."),
  JACKSON("Jackson", "tools.jackson.", "com.fasterxml.jackson."),
  SCHEMA("JSON Schema", "com.networknt."),
  VALIDATOR("Hibernate Validator", "org.hibernate.", "jakarta.validation.", "org.jboss."),
  LIBRARIES("other libraries", "org.apache.commons.", "com.ibm.icu.", "org.slf4j."),
  DEFLATE(
      "JDK: compress, unpack, checksums",
      "java.util.zip.Deflater",
      "java.util.zip.Inflater",
      "java.util.zip.CRC32"),
  XML("JDK: XML", "com.sun.org.apache.", "jdk.xml."),
  DIGESTS("JDK: digests", "sun.security.provider."),
  FILES("JDK: files", "sun.nio.", "java.nio.file.", "java.io.File"),
  NOBODY("not known");

  private final String words;
  private final List<String> types;

  Owner(String words, String... types) {
    this.words = words;
    this.types = List.of(types);
  }

  static Owner of(StackTraceElement[] stack) {
    for (StackTraceElement frame : stack) {
      for (Owner owner : values()) {
        for (String type : owner.types) {
          if (frame.getClassName().startsWith(type)) {
            return owner;
          }
        }
      }
    }
    return NOBODY;
  }

  /** As a report names it. */
  @Override
  public String toString() {
    return words;
  }
}
