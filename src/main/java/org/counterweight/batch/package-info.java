/** Many inputs at once: bounded parallel work, results in the order of the inputs. */
package org.counterweight.batch;
