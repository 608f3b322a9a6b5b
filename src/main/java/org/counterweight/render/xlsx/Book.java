package org.counterweight.render.xlsx;

import java.util.List;

/**
 * A parsed workbook.
 *
 * @param base look of everything that no style speaks of
 */
record Book(Style base, List<Sheet> sheets) {}
