/**
 * Files that were read back, in the form in which rules about submissions look at them: for those
 * who audit what others hand in, and for those who check what they are about to hand in.
 */
package org.counterweight.submission;
