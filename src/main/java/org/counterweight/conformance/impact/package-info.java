/** What a change of policy or schema would do to many statements. */
package org.counterweight.conformance.impact;
