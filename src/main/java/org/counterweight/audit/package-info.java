/**
 * The job of an auditor: reads what somebody else submitted, trusts nothing in it, and applies the
 * rules. Knows nothing of how our own files are made; only behind {@link
 * org.counterweight.audit.Rendering} may somebody who does compare bytes.
 */
package org.counterweight.audit;
