package org.counterweight.report.html;

import org.counterweight.finding.Location;

/**
 * A figure of the data held against one place where a file prints it, or should.
 *
 * @param figure its id; that of a comparative ends in {@code :prior}
 * @param label what it is, for people
 * @param group the section it belongs to, in words
 * @param data what the data say; empty where they say nothing
 * @param printed what the file prints; empty where it prints nothing
 * @param place where
 * @param block order of the block in the file's layout; -1 for none
 * @param agrees whether data and file agree
 * @param verdict how it came out, in words
 * @param trouble what is wrong, as a finding says it; null where nothing is
 */
public record Tied(
    String figure,
    String label,
    String group,
    String data,
    String printed,
    Location place,
    int block,
    boolean agrees,
    String verdict,
    String trouble) {}
