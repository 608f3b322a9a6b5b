/**
 * What follows from sections B, D and E by counting and calculating: outcomes by how they went,
 * overrides by area and reason, the levy schedule line by line, the human-craft deduction. Rules
 * hold what was reported against it, documents show it. Exact decimals, no I/O.
 */
package org.counterweight.tally;
