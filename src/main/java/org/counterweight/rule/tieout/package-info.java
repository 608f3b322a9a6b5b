/**
 * Tie-out: the same figure found equal in data, PDF and workbook, and no number there without a
 * source.
 */
package org.counterweight.rule.tieout;
