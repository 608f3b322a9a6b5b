/**
 * XHTML and CSS to a PDF that is PDF/A-3a and PDF/UA-1 at once. Knows nothing of statements: a
 * template's output, what the document says of itself and the files it carries go in, one tagged
 * file comes out. Layout is openpdf-html's; the structure tree, fonts, charts and conformance are
 * made here.
 */
package org.counterweight.render.pdf;
