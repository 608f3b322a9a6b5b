/** How XML is read here, whoever wrote it. Uses nothing of ours. */
package org.counterweight.xml;
