/**
 * The domain: a statement, its sections and figures, the units and the catalogue of figure kinds.
 * Plain records with Jakarta constraints; no I/O. {@code schemas/statement-1.0.schema.json}
 * describes the same shape, and a test holds the two together.
 */
package org.counterweight.statement;
