package org.counterweight.intake;

import org.counterweight.rule.Policy;

/**
 * A policy that was read and found sound.
 *
 * @param policy the policy
 * @param sha256 hexadecimal SHA-256 of its file
 */
public record LoadedPolicy(Policy policy, String sha256) {}
