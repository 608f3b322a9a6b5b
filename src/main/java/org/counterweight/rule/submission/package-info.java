/**
 * What somebody submitted, as plain records: the data, the artefacts as read back, the files of the
 * folder, evidence, the release before. Rules about a submission look at nothing else.
 */
package org.counterweight.rule.submission;
