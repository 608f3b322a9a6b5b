package org.counterweight.render.pdf;

import org.openpdf.text.pdf.PdfName;

/** Structure types, keys and values of ISO 32000-1 that the library has no name for. */
final class Role {
  static final PdfName DOCUMENT = new PdfName("Document");
  static final PdfName SECT = new PdfName("Sect");
  static final PdfName ART = new PdfName("Art");
  static final PdfName DIV = new PdfName("Div");
  static final PdfName BLOCK_QUOTE = new PdfName("BlockQuote");
  static final PdfName QUOTE = new PdfName("Quote");
  static final PdfName CODE = new PdfName("Code");
  static final PdfName P = new PdfName("P");
  static final PdfName L = new PdfName("L");
  static final PdfName LI = new PdfName("LI");
  static final PdfName LBL = new PdfName("Lbl");
  static final PdfName LBODY = new PdfName("LBody");
  static final PdfName TOC = new PdfName("TOC");
  static final PdfName TOCI = new PdfName("TOCI");
  static final PdfName TABLE = new PdfName("Table");
  static final PdfName THEAD = new PdfName("THead");
  static final PdfName TBODY = new PdfName("TBody");
  static final PdfName TFOOT = new PdfName("TFoot");
  static final PdfName TR = new PdfName("TR");
  static final PdfName TH = new PdfName("TH");
  static final PdfName TD = new PdfName("TD");
  static final PdfName CAPTION = new PdfName("Caption");
  static final PdfName FIGURE = new PdfName("Figure");
  static final PdfName LINK = new PdfName("Link");
  static final PdfName SPAN = new PdfName("Span");
  static final PdfName ARTIFACT = new PdfName("Artifact");

  static final PdfName ALT = new PdfName("Alt");
  static final PdfName T = new PdfName("T");
  static final PdfName ACTUAL_TEXT = new PdfName("ActualText");
  static final PdfName E = new PdfName("E");
  static final PdfName SCOPE = new PdfName("Scope");
  static final PdfName HEADERS = new PdfName("Headers");
  static final PdfName COL_SPAN = new PdfName("ColSpan");
  static final PdfName ROW_SPAN = new PdfName("RowSpan");
  static final PdfName BBOX = new PdfName("BBox");
  static final PdfName PLACEMENT = new PdfName("Placement");
  static final PdfName OBJR = new PdfName("OBJR");
  static final PdfName ID_TREE = new PdfName("IDTree");
  static final PdfName STRUCT_PARENT = new PdfName("StructParent");

  private Role() {}

  static PdfName heading(int level) {
    return new PdfName("H" + level);
  }
}
