package org.counterweight.report;

/**
 * What made a report.
 *
 * @param name name of the program
 * @param version its version
 */
public record Tool(String name, String version) {}
