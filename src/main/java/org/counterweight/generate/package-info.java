/** The job of a reporter: from inputs to releases, or to the reasons why there is none. */
package org.counterweight.generate;
