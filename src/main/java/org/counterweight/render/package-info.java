/**
 * From a statement to files: FreeMarker templates, then {@code render.pdf} for XHTML and {@code
 * render.xlsx} for the workbook vocabulary. Nothing that judges an artefact may use this package.
 */
package org.counterweight.render;
