/** Invented companies, many of them, so that a draft rule can be tried before it is law. */
package org.counterweight.conformance.population;
