/**
 * The inside of the PDF reader: a page's content is run once, every glyph and every painted area is
 * noted in the order of painting, and what can be seen is worked out from that; then the structure
 * tree, or the geometry where there is none, puts the text in the order of reading.
 */
package org.counterweight.readback.pdf;
