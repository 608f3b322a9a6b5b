/**
 * Whether raw usage is more prominent than business value and harm, measured on a finished
 * artefact: one file a criterion, P1 to P28. What belongs to usage is decided by content before
 * marks: see {@link org.counterweight.rule.prominence.Attribution}.
 */
package org.counterweight.rule.prominence;
