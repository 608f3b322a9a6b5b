/**
 * Finds claims of raw usage in the words of a company. What counts as one is data: a word list for
 * each language, beside this package. Nothing here knows of rules, statements or documents.
 */
package org.counterweight.claim;
