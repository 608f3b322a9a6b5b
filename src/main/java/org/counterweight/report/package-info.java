/**
 * Writers of results. The data are plain records; each format is one {@link
 * org.counterweight.report.ReportWriter}. Same results, same bytes: no clock, no locale, no colour
 * unless asked for.
 */
package org.counterweight.report;
