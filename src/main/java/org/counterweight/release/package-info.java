/** The folder published for one statement: canonical data, manifest, publishing, the chain back. */
package org.counterweight.release;
