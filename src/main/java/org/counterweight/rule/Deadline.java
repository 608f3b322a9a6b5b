package org.counterweight.rule;

/**
 * How long a duty to notify allows.
 *
 * @param amount how many units
 * @param unit what is counted
 * @param citation where the deadline stands
 */
public record Deadline(int amount, DeadlineUnit unit, String citation) {}
