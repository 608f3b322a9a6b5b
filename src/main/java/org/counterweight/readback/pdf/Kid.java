package org.counterweight.readback.pdf;

/** What a structure element holds: other elements, and painted content. */
sealed interface Kid permits Element, Kid.Inked {
  /** Content that was painted somewhere. */
  record Inked(Content content) implements Kid {}
}
