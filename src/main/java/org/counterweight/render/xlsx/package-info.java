/**
 * The workbook engine: a document in a small XML vocabulary in, an {@code .xlsx} out. It knows
 * nothing of statements; what is in the workbook and how it looks is for the template that writes
 * the XML. {@code templates/README.md} describes the vocabulary.
 *
 * <p>Three steps, each with its own files: {@code *Parser} reads the XML into records with a place
 * for messages; {@link org.counterweight.render.xlsx.References} and {@link
 * org.counterweight.render.xlsx.Calculator} resolve names and compute formulas with Apache POI's
 * evaluator; {@code *Xml} writes the parts. The parts are written directly rather than through
 * POI's object model, because that carries reported decimals through {@code double} and costs
 * several times the processor time; POI reads every part back in the tests.
 */
package org.counterweight.render.xlsx;
