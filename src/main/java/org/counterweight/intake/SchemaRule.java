package org.counterweight.intake;

import org.counterweight.finding.Citation;
import org.counterweight.finding.RuleId;
import org.counterweight.finding.Severity;

/**
 * What is known of a rule about the form of the input, for people: the {@code rules} command prints
 * it beside the other rules.
 *
 * @param id stable id
 * @param severity how much a breach weighs
 * @param title what holds, in a few words
 * @param why what goes wrong where it does not hold
 * @param citation what the rule stands on
 * @param fix what to do about a breach
 * @param since version of Counterweight that brought it
 * @param failing YAML that breaks the rule, or says how a file would
 * @param passing YAML that keeps it
 */
public record SchemaRule(
    RuleId id,
    Severity severity,
    String title,
    String why,
    Citation citation,
    String fix,
    String since,
    String failing,
    String passing) {}
