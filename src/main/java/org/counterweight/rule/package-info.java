/**
 * What a statement must satisfy. A rule is one short file: its card on top (id, severity, why, fix,
 * examples), a pure function below. Thresholds come from the {@link org.counterweight.rule.Policy}.
 */
package org.counterweight.rule;
