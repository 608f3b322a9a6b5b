/**
 * What is published for one statement: a folder with the artefacts, the canonical data, the
 * compliance report and a manifest, put in place as a whole or not at all.
 */
package org.counterweight.release;
