/**
 * Tests the disclosure rules themselves: a suite of cases with expected outcomes, mutations that
 * the suite has to notice, and what a change of schema or policy would do to many statements.
 */
package org.counterweight.conformance;
