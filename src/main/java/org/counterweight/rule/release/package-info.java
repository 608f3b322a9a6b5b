/**
 * Rules about a release as a whole: its folder, its evidence, the release before, and the soundness
 * of its files.
 */
package org.counterweight.rule.release;
