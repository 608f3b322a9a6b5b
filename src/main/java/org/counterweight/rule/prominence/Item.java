package org.counterweight.rule.prominence;

import java.util.List;
import org.counterweight.claim.Reading;
import org.counterweight.layout.Block;
import org.counterweight.layout.Role;
import org.counterweight.statement.Section;

/**
 * A block of text with what it turns out to speak of.
 *
 * @param block the text
 * @param section what it speaks of; null for none of the sections, such as a cover's address
 * @param marked the section that its marks or the heading above it put it in; null for none
 * @param reading claims in it; of a cell, claims in it read together with its row or column
 * @param figures ids of the figures that it shows, as the statement knows them; without a
 *     statement, the ids that the file gives
 * @param claims whether a claim of raw usage, or the value of a usage figure, stands in it
 */
public record Item(
    Block block,
    Section section,
    Section marked,
    Reading reading,
    List<String> figures,
    boolean claims) {

  /** Keeps its own copy. */
  public Item {
    figures = List.copyOf(figures);
  }

  /** The same, speaking of another section. */
  Item of(Section other) {
    return new Item(block, other, marked, reading, figures, claims);
  }

  /** Whether it is repeated on every page, or not part of the content at all. */
  public boolean furniture() {
    return furniture(block.role());
  }

  static boolean furniture(Role role) {
    return role == Role.PAGE_HEADER || role == Role.PAGE_FOOTER || role == Role.UNMARKED;
  }

  /** Whether it stands in a table. */
  public boolean inTable() {
    return block.role() == Role.CELL || block.role() == Role.HEADER_CELL;
  }

  /** Whether it is running text: words that a reader reads as sentences. */
  public boolean narrative() {
    Role role = block.role();
    return role == Role.PARAGRAPH || role == Role.LIST_ITEM || role == Role.NOTE;
  }

  /** Whether it shows a number; a code such as E-06, a file's name or digest is none. */
  public boolean numeric() {
    return Digits.in(block.text()) && !Codes.isCode(block.text());
  }
}
