package org.counterweight.batch;

/**
 * An input that is done with, however it went.
 *
 * @param number of the input, from 0 in the order of the inputs
 * @param result what the task made of it
 */
public record Done<R>(long number, R result) {}
