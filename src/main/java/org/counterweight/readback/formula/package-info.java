/** A workbook that has been read, as POI's formula engine sees it. */
package org.counterweight.readback.formula;
