package org.counterweight.claim;

/** What a claim counts. */
public enum Metric {
  /** Tokens of a language model. */
  TOKENS(ClaimKind.USAGE),
  /** Requests and queries to a model. */
  REQUESTS(ClaimKind.USAGE),
  /** Prompts. */
  PROMPTS(ClaimKind.USAGE),
  /** Sessions, conversations, chats with an assistant. */
  SESSIONS(ClaimKind.USAGE),
  /** Hours that software agents ran. */
  AGENT_HOURS(ClaimKind.USAGE),
  /** Software agents, bots and assistants in existence. */
  AGENTS(ClaimKind.USAGE),
  /** Calls of tools, models and interfaces. */
  TOOL_CALLS(ClaimKind.USAGE),
  /** Pieces of work that AI did: tickets, documents, actions, tasks, answers, pictures. */
  ACTIONS(ClaimKind.USAGE),
  /** People or companies that use AI. */
  USERS(ClaimKind.USAGE),
  /** Seats, licences, subscriptions. */
  SEATS(ClaimKind.USAGE),
  /** Share of people, companies or work that AI has reached. */
  ADOPTION(ClaimKind.USAGE),
  /** Code that AI wrote or suggested. */
  CODE(ClaimKind.USAGE),
  /** Suggestions accepted. */
  ACCEPTANCE(ClaimKind.USAGE),
  /** Models and use cases in production. */
  MODELS(ClaimKind.USAGE),
  /** Accelerators, accelerator-hours and operations, shown as an achievement. */
  COMPUTE(ClaimKind.USAGE),
  /** Spend on AI, shown as an achievement. */
  SPEND(ClaimKind.USAGE),
  /** Leaderboards, quotas and awards for usage. */
  AWARDS(ClaimKind.USAGE),
  /** Usage in so many words. */
  USAGE(ClaimKind.USAGE),

  /** Revenue, sales, savings, margin. */
  MONEY(ClaimKind.VALUE),
  /** Time saved, work done sooner or more of it per person. */
  TIME(ClaimKind.VALUE),
  /** Quality, accuracy, satisfaction, safety. */
  QUALITY(ClaimKind.VALUE),

  /** Incidents, leaks, errors, outages, injuries. */
  INCIDENT(ClaimKind.HARM),
  /** Fines, orders, inquiries, suits. */
  INTERVENTION(ClaimKind.HARM),
  /** Complaints, rollbacks, protest. */
  BACKLASH(ClaimKind.HARM),

  /** Energy and its efficiency. */
  ENERGY(ClaimKind.RESOURCE),
  /** Greenhouse gases. */
  EMISSIONS(ClaimKind.RESOURCE),
  /** Water. */
  WATER(ClaimKind.RESOURCE),
  /** Hardware and capital expenditure as a cost. */
  OUTLAY(ClaimKind.RESOURCE);

  private final ClaimKind kind;

  Metric(ClaimKind kind) {
    this.kind = kind;
  }

  /** The side of the account it belongs to. */
  public ClaimKind kind() {
    return kind;
  }
}
