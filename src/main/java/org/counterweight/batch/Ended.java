package org.counterweight.batch;

/**
 * How a batch ended.
 *
 * @param begun how many inputs were begun; each of them was finished, one way or the other
 * @param complete false where inputs may be left that were never begun
 * @param stuck how many threads were still busy with inputs that had run out of time; where that is
 *     why inputs are left, it equals the number of workers
 */
public record Ended(long begun, boolean complete, int stuck) {}
