package org.counterweight.intake;

/** What came of reading an input: a document, or the reasons why there is none. */
public sealed interface Intake permits Document, Refusal {}
