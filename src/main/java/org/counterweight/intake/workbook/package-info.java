/**
 * The intake workbook: written from the JSON Schema and the figure catalogue, and read back into
 * the tree that YAML gives. Nothing in it is located by the name or the order of a sheet.
 */
package org.counterweight.intake.workbook;
