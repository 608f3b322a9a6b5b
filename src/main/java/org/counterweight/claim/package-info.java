/**
 * Finds what a text says about AI: claims of raw usage, value, harm and resources, and the
 * emphasis, outlook, reasons, labels, ratios and cautions around them. {@link
 * org.counterweight.claim.ClaimFinder} is the way in; {@link org.counterweight.claim.TermFinder}
 * reads single names and units. What counts is data: word lists for each language, beside this
 * package. Nothing here knows of rules, statements or documents.
 */
package org.counterweight.claim;
