/** From tables that people write to files of cases that any tool can read. */
package org.counterweight.conformance.table;
