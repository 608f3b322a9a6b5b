/** The command line. The only place that ends the process. */
package org.counterweight.cli;
