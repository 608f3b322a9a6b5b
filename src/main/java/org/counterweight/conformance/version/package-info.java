/**
 * Versions of schema and policy: what differs in words, and how statements of an older one are
 * taken along.
 */
package org.counterweight.conformance.version;
