/**
 * One self-contained page for people: what was measured, what was found, and every page and sheet
 * drawn with the regions that were measured. No script, no request, same bytes for the same input.
 */
package org.counterweight.report.html;
