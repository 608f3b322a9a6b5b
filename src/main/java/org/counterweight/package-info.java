/** Generates and checks corporate AI impact statements. */
package org.counterweight;
