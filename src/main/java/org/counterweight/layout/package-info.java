/**
 * What a reader sees of an artefact, as plain records: text with place, size, weight, colour and
 * visibility, charts and pictures, tables, bookmarks and whatever else is shown beside the page. No
 * type of a PDF or workbook library, and nothing of how the artefact was made: the same measures
 * are taken on anybody's file.
 *
 * <p>Lengths are in points (1/72 inch), as {@code double}: they are measurements of a picture, not
 * reported quantities.
 */
package org.counterweight.layout;
