/** How trees become records, whatever the records are: uses nothing of ours. */
package org.counterweight.record;
