/**
 * Reads a finished PDF or workbook the way a stranger would, into the plain records of {@code
 * layout}. It trusts nothing in the file and knows nothing of how ours are made.
 */
package org.counterweight.readback;
