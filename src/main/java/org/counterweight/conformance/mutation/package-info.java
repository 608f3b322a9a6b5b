/** Small faults put into statements, schema and policy: what nobody notices is a gap. */
package org.counterweight.conformance.mutation;
