package org.counterweight.cli;

import org.counterweight.finding.Verdict;

/** What the process ends with. In a batch the highest wins; never a count. */
final class ExitCode {
  static final int COMPLIANT = 0;
  static final int FINDINGS = 1;
  static final int WRONG_COMMAND_LINE = 2;
  static final int FAILURE = 3;

  private ExitCode() {}

  static int of(Verdict verdict) {
    return switch (verdict) {
      case COMPLIANT -> COMPLIANT;
      case NON_COMPLIANT -> FINDINGS;
      case UNREADABLE -> FAILURE;
    };
  }
}
