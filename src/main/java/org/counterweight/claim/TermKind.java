package org.counterweight.claim;

/** What kind of thing a term of the word lists speaks of. */
public enum TermKind {
  /** Tokens of a language model. */
  TOKENS("tokens", true),
  /** Requests and queries to a model. */
  REQUESTS("requests", true),
  /** Prompts. */
  PROMPTS("prompts", true),
  /** Sessions and conversations with an assistant. */
  SESSIONS("sessions", true),
  /** Hours that software agents ran. */
  AGENT_HOURS("agent-hours", true),
  /** Software agents. */
  AGENTS("agents", true),
  /** Calls of tools and models. */
  CALLS("calls", true),
  /** People who use AI. */
  USERS("users", true),
  /** Seats and licences. */
  SEATS("seats", true),
  /** Adoption. */
  ADOPTION("adoption", true),
  /** Code that AI wrote or suggested. */
  CODE("code", true),
  /** Models. */
  MODELS("models", true),
  /** Agents and models put to work. */
  DEPLOYMENTS("deployments", true),
  /** Leaderboards and awards for usage. */
  AWARDS("awards", true),
  /** Usage in so many words. */
  USAGE("usage", true),
  /** Accelerator-hours and floating-point operations: usage only where shown as an achievement. */
  COMPUTE("compute", true),
  /** Spend on AI: usage only where shown as an achievement. */
  SPEND("spend", true),
  /** Time that was freed and then priced. */
  PRICED_TIME("priced-time", false),
  /** Superlatives and other words of emphasis. */
  EMPHASIS("emphasis", false);

  private final String code;
  private final boolean usage;

  TermKind(String code, boolean usage) {
    this.code = code;
    this.usage = usage;
  }

  /** The key in the word lists. */
  public String code() {
    return code;
  }

  /** Whether terms of this kind speak of raw usage. */
  public boolean usage() {
    return usage;
  }

  /**
   * Whether the same thing is also an input of section A: then it is raw usage only where it is
   * shown as an achievement.
   */
  public boolean dualUse() {
    return this == COMPUTE || this == SPEND;
  }

  /**
   * Whether the bare word may also be the name of a use ("Coding agents"), so that it counts usage
   * only where a number or a counting word stands with it.
   */
  public boolean namesUse() {
    return this == AGENTS || this == MODELS || this == SESSIONS;
  }
}
