package org.counterweight.report;

/**
 * The policy that the findings were made under.
 *
 * @param id the policy's id
 * @param version the policy's version
 * @param sha256 hexadecimal SHA-256 of the policy file
 */
public record PolicyReference(String id, String version, String sha256) {}
