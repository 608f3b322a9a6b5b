/** Layouts written down in a few lines, for the examples of rules and the cases of the suite. */
package org.counterweight.conformance.sketch;
