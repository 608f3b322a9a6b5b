/**
 * Inside the workbook reader: from the parts of the zip to rows, cells and drawings, and from those
 * to what is seen. Reads XML directly, under limits, because a workbook is read as often as it is
 * written and may come from anybody.
 */
package org.counterweight.readback.xlsx;
