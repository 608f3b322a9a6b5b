/** Runs of a suite, mutations and impact studies, for people and for programs. */
package org.counterweight.conformance.report;
