package org.counterweight.readback;

import org.counterweight.readback.xlsx.WorkbookFile;

/**
 * Reads a workbook in the format of Excel 2007 and later (ECMA-376, ISO/IEC 29500), whoever made
 * it. Everything is decided from what the file says; no formula is trusted to be up to date, no
 * link is followed, no macro is looked at. Safe for use by several threads.
 */
public final class XlsxReader {
  /** A reader; it keeps nothing between two files. */
  public XlsxReader() {}

  /**
   * What a reader sees of a workbook, and what its cells hold.
   *
   * @param xlsx the whole file; not changed
   * @param name what to call it in messages
   * @throws UnreadableArtefact where it is no workbook, or one that is broken, encrypted, holds
   *     macros, or is too large to be one for people
   */
  public Readback read(byte[] xlsx, String name) throws UnreadableArtefact {
    try {
      return WorkbookFile.read(xlsx);
    } catch (UnreadableArtefact e) {
      throw new UnreadableArtefact(name + ": " + e.getMessage(), e.getCause());
    } catch (StackOverflowError e) {
      throw new UnreadableArtefact(
          name + ": the workbook is nested too deeply to be read. Check where it comes from.", e);
    }
  }
}
