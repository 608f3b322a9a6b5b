package org.counterweight.rule;

/**
 * Something wrong with a policy that follows its schema.
 *
 * @param pointer JSON Pointer of the place in the policy
 * @param value the offending value; null where something is missing
 * @param message what is wrong, in one sentence
 * @param fix what to do
 */
public record PolicyProblem(String pointer, String value, String message, String fix) {}
