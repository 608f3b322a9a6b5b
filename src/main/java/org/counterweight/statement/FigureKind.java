package org.counterweight.statement;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The figure catalogue: every kind of figure that a statement may hold. Labels and units come from
 * here everywhere: in the documents, in the workbook, in messages.
 */
public enum FigureKind {
  /** Net turnover. */
  ENTITY_TURNOVER(
      "entity.turnover", null, "XXX", Dimension.MONEY, "monetaryItemType", "Net turnover"),
  /** Balance sheet total. */
  ENTITY_ASSETS(
      "entity.assets", null, "XXX", Dimension.MONEY, "monetaryItemType", "Balance sheet total"),
  /** Public float. */
  ENTITY_PUBLIC_FLOAT(
      "entity.public-float", null, "XXX", Dimension.MONEY, "monetaryItemType", "Public float"),
  /** IT electricity. */
  ENERGY_IT_ENERGY(
      "energy.it-energy", Section.A, "MWh", Dimension.ENERGY, "energyItemType", "IT electricity"),
  /** Facility electricity. */
  ENERGY_FACILITY_ENERGY(
      "energy.facility-energy",
      Section.A,
      "MWh",
      Dimension.ENERGY,
      "energyItemType",
      "Facility electricity"),
  /** Power usage effectiveness (PUE). */
  ENERGY_PUE(
      "energy.pue",
      Section.A,
      "1",
      Dimension.RATIO,
      "decimalItemType",
      "Power usage effectiveness (PUE)"),
  /** Training. */
  ENERGY_WORKLOAD_TRAINING(
      "energy.workload-training", Section.A, "MWh", Dimension.ENERGY, "energyItemType", "Training"),
  /** Fine-tuning. */
  ENERGY_WORKLOAD_FINE_TUNING(
      "energy.workload-fine-tuning",
      Section.A,
      "MWh",
      Dimension.ENERGY,
      "energyItemType",
      "Fine-tuning"),
  /** Experiments. */
  ENERGY_WORKLOAD_EXPERIMENTS(
      "energy.workload-experiments",
      Section.A,
      "MWh",
      Dimension.ENERGY,
      "energyItemType",
      "Experiments"),
  /** Inference. */
  ENERGY_WORKLOAD_INFERENCE(
      "energy.workload-inference",
      Section.A,
      "MWh",
      Dimension.ENERGY,
      "energyItemType",
      "Inference"),
  /** Idle and overhead. */
  ENERGY_WORKLOAD_IDLE(
      "energy.workload-idle",
      Section.A,
      "MWh",
      Dimension.ENERGY,
      "energyItemType",
      "Idle and overhead"),
  /** Grid emission factor. */
  ENERGY_GRID_FACTOR(
      "energy.grid-factor",
      Section.A,
      "gCO2e/kWh",
      Dimension.EMISSION_FACTOR,
      "decimalItemType",
      "Grid emission factor"),
  /** Emissions, location-based. */
  ENERGY_LOCATION_EMISSIONS(
      "energy.location-emissions",
      Section.A,
      "tCO2e",
      Dimension.EMISSIONS,
      "ghgEmissionsItemType",
      "Emissions, location-based"),
  /** Electricity under instruments. */
  ENERGY_INSTRUMENT_ENERGY(
      "energy.instrument-energy",
      Section.A,
      "MWh",
      Dimension.ENERGY,
      "energyItemType",
      "Electricity under instruments"),
  /** Instrument emission factor. */
  ENERGY_INSTRUMENT_FACTOR(
      "energy.instrument-factor",
      Section.A,
      "gCO2e/kWh",
      Dimension.EMISSION_FACTOR,
      "decimalItemType",
      "Instrument emission factor"),
  /** Residual mix factor. */
  ENERGY_RESIDUAL_FACTOR(
      "energy.residual-factor",
      Section.A,
      "gCO2e/kWh",
      Dimension.EMISSION_FACTOR,
      "decimalItemType",
      "Residual mix factor"),
  /** Emissions, market-based. */
  ENERGY_MARKET_EMISSIONS(
      "energy.market-emissions",
      Section.A,
      "tCO2e",
      Dimension.EMISSIONS,
      "ghgEmissionsItemType",
      "Emissions, market-based"),
  /** Water withdrawn. */
  ENERGY_WATER_WITHDRAWN(
      "energy.water-withdrawn",
      Section.A,
      "m3",
      Dimension.VOLUME,
      "volumeItemType",
      "Water withdrawn"),
  /** Water consumed. */
  ENERGY_WATER_CONSUMED(
      "energy.water-consumed",
      Section.A,
      "m3",
      Dimension.VOLUME,
      "volumeItemType",
      "Water consumed"),
  /** Water usage effectiveness (WUE). */
  ENERGY_WUE(
      "energy.wue",
      Section.A,
      "L/kWh",
      Dimension.WATER_PER_ENERGY,
      "decimalItemType",
      "Water usage effectiveness (WUE)"),
  /** Carbon usage effectiveness (CUE). */
  ENERGY_CUE(
      "energy.cue",
      Section.A,
      "kgCO2e/kWh",
      Dimension.EMISSION_FACTOR,
      "decimalItemType",
      "Carbon usage effectiveness (CUE)"),
  /** Renewable electricity. */
  ENERGY_RENEWABLE_ENERGY(
      "energy.renewable-energy",
      Section.A,
      "MWh",
      Dimension.ENERGY,
      "energyItemType",
      "Renewable electricity"),
  /** Renewable energy factor (REF). */
  ENERGY_REF(
      "energy.ref",
      Section.A,
      "1",
      Dimension.RATIO,
      "pureItemType",
      "Renewable energy factor (REF)"),
  /** Energy reused. */
  ENERGY_REUSED_ENERGY(
      "energy.reused-energy",
      Section.A,
      "MWh",
      Dimension.ENERGY,
      "energyItemType",
      "Energy reused"),
  /** Energy reuse factor (ERF). */
  ENERGY_ERF(
      "energy.erf", Section.A, "1", Dimension.RATIO, "pureItemType", "Energy reuse factor (ERF)"),
  /** Electricity of purchased services. */
  ENERGY_PURCHASED_ENERGY(
      "energy.purchased-energy",
      Section.A,
      "MWh",
      Dimension.ENERGY,
      "energyItemType",
      "Electricity of purchased services"),
  /** Emissions of purchased services. */
  ENERGY_PURCHASED_EMISSIONS(
      "energy.purchased-emissions",
      Section.A,
      "tCO2e",
      Dimension.EMISSIONS,
      "ghgEmissionsItemType",
      "Emissions of purchased services"),
  /** Devices. */
  ENERGY_HARDWARE_COUNT(
      "energy.hardware-count", Section.A, "device", Dimension.COUNT, "integerItemType", "Devices"),
  /** Device-hours. */
  ENERGY_HARDWARE_HOURS(
      "energy.hardware-hours", Section.A, "h", Dimension.TIME, "decimalItemType", "Device-hours"),
  /** Mean power of a device. */
  ENERGY_HARDWARE_POWER(
      "energy.hardware-power",
      Section.A,
      "kW",
      Dimension.POWER,
      "powerItemType",
      "Mean power of a device"),
  /** Embodied emissions over life (TE). */
  ENERGY_EMBODIED_TOTAL(
      "energy.embodied-total",
      Section.A,
      "kgCO2e",
      Dimension.EMISSIONS,
      "ghgEmissionsItemType",
      "Embodied emissions over life (TE)"),
  /** Time share (TS). */
  ENERGY_EMBODIED_TIME_SHARE(
      "energy.embodied-time-share",
      Section.A,
      "1",
      Dimension.RATIO,
      "pureItemType",
      "Time share (TS)"),
  /** Resource share (RS). */
  ENERGY_EMBODIED_RESOURCE_SHARE(
      "energy.embodied-resource-share",
      Section.A,
      "1",
      Dimension.RATIO,
      "pureItemType",
      "Resource share (RS)"),
  /** Embodied emissions attributed. */
  ENERGY_EMBODIED_EMISSIONS(
      "energy.embodied-emissions",
      Section.A,
      "tCO2e",
      Dimension.EMISSIONS,
      "ghgEmissionsItemType",
      "Embodied emissions attributed"),
  /** Electronic waste. */
  ENERGY_E_WASTE(
      "energy.e-waste", Section.A, "kg", Dimension.MASS, "massItemType", "Electronic waste"),
  /** Resource cost. */
  ENERGY_COST(
      "energy.cost", Section.A, "XXX", Dimension.MONEY, "monetaryItemType", "Resource cost"),
  /** Energy per unit of work. */
  ENERGY_INTENSITY_ENERGY(
      "energy.intensity-energy",
      Section.A,
      "Wh",
      Dimension.ENERGY,
      "energyItemType",
      "Energy per unit of work"),
  /** Emissions per unit of work. */
  ENERGY_INTENSITY_EMISSIONS(
      "energy.intensity-emissions",
      Section.A,
      "gCO2e",
      Dimension.EMISSIONS,
      "ghgEmissionsItemType",
      "Emissions per unit of work"),
  /** Water per unit of work. */
  ENERGY_INTENSITY_WATER(
      "energy.intensity-water",
      Section.A,
      "mL",
      Dimension.VOLUME,
      "volumeItemType",
      "Water per unit of work"),
  /** SCI energy (E). */
  ENERGY_SCI_ENERGY(
      "energy.sci-energy", Section.A, "kWh", Dimension.ENERGY, "energyItemType", "SCI energy (E)"),
  /** SCI emission factor (I). */
  ENERGY_SCI_INTENSITY(
      "energy.sci-intensity",
      Section.A,
      "gCO2e/kWh",
      Dimension.EMISSION_FACTOR,
      "decimalItemType",
      "SCI emission factor (I)"),
  /** SCI embodied emissions (M). */
  ENERGY_SCI_EMBODIED(
      "energy.sci-embodied",
      Section.A,
      "gCO2e",
      Dimension.EMISSIONS,
      "ghgEmissionsItemType",
      "SCI embodied emissions (M)"),
  /** SCI functional units (R). */
  ENERGY_SCI_UNITS(
      "energy.sci-units",
      Section.A,
      "unit",
      Dimension.COUNT,
      "decimalItemType",
      "SCI functional units (R)"),
  /** Software carbon intensity per unit. */
  ENERGY_SCI_SCORE(
      "energy.sci-score",
      Section.A,
      "gCO2e",
      Dimension.EMISSIONS,
      "ghgEmissionsItemType",
      "Software carbon intensity per unit"),
  /** Time per task. */
  VALUE_TASK_TIME(
      "value.task-time", Section.B, "min", Dimension.TIME, "decimalItemType", "Time per task"),
  /** Response or resolution time. */
  VALUE_RESPONSE_TIME(
      "value.response-time",
      Section.B,
      "h",
      Dimension.TIME,
      "decimalItemType",
      "Response or resolution time"),
  /** Repeated manual steps per case. */
  VALUE_MANUAL_STEPS(
      "value.manual-steps",
      Section.B,
      "step",
      Dimension.COUNT,
      "decimalItemType",
      "Repeated manual steps per case"),
  /** Rework. */
  VALUE_REWORK("value.rework", Section.B, "%", Dimension.RATIO, "percentItemType", "Rework"),
  /** Defects. */
  VALUE_DEFECTS(
      "value.defects", Section.B, "defect", Dimension.COUNT, "decimalItemType", "Defects"),
  /** Cases handled. */
  VALUE_THROUGHPUT(
      "value.throughput", Section.B, "case", Dimension.COUNT, "decimalItemType", "Cases handled"),
  /** Resource use per unit of output. */
  VALUE_RESOURCE_USE(
      "value.resource-use",
      Section.B,
      "any",
      Dimension.ANY,
      "decimalItemType",
      "Resource use per unit of output"),
  /** First-contact resolution. */
  VALUE_FIRST_CONTACT_RESOLUTION(
      "value.first-contact-resolution",
      Section.B,
      "%",
      Dimension.RATIO,
      "percentItemType",
      "First-contact resolution"),
  /** Safety incidents. */
  VALUE_SAFETY_INCIDENTS(
      "value.safety-incidents",
      Section.B,
      "incident",
      Dimension.COUNT,
      "decimalItemType",
      "Safety incidents"),
  /** Tasks completed unaided. */
  VALUE_ACCESSIBILITY(
      "value.accessibility",
      Section.B,
      "%",
      Dimension.RATIO,
      "percentItemType",
      "Tasks completed unaided"),
  /** Revenue. */
  VALUE_REVENUE("value.revenue", Section.B, "XXX", Dimension.MONEY, "monetaryItemType", "Revenue"),
  /** Cost savings. */
  VALUE_COST_SAVINGS(
      "value.cost-savings", Section.B, "XXX", Dimension.MONEY, "monetaryItemType", "Cost savings"),
  /** Quality score. */
  VALUE_QUALITY_SCORE(
      "value.quality-score",
      Section.B,
      "point",
      Dimension.SCORE,
      "decimalItemType",
      "Quality score"),
  /** Employee feedback. */
  VALUE_EMPLOYEE_FEEDBACK(
      "value.employee-feedback",
      Section.B,
      "point",
      Dimension.SCORE,
      "decimalItemType",
      "Employee feedback"),
  /** Risk checks done of those due. */
  VALUE_RISK_CHECKS(
      "value.risk-checks",
      Section.B,
      "%",
      Dimension.RATIO,
      "percentItemType",
      "Risk checks done of those due"),
  /** Override rate. */
  VALUE_OVERRIDE_RATE(
      "value.override-rate", Section.B, "%", Dimension.RATIO, "percentItemType", "Override rate"),
  /** Lead time for changes. */
  VALUE_LEAD_TIME(
      "value.lead-time",
      Section.B,
      "h",
      Dimension.TIME,
      "decimalItemType",
      "Lead time for changes"),
  /** Deployment frequency. */
  VALUE_DEPLOYMENT_FREQUENCY(
      "value.deployment-frequency",
      Section.B,
      "deployment",
      Dimension.COUNT,
      "decimalItemType",
      "Deployment frequency"),
  /** Change fail rate. */
  VALUE_CHANGE_FAIL_RATE(
      "value.change-fail-rate",
      Section.B,
      "%",
      Dimension.RATIO,
      "percentItemType",
      "Change fail rate"),
  /** Failed-deployment recovery time. */
  VALUE_RECOVERY_TIME(
      "value.recovery-time",
      Section.B,
      "h",
      Dimension.TIME,
      "decimalItemType",
      "Failed-deployment recovery time"),
  /** Deployment rework rate. */
  VALUE_DEPLOYMENT_REWORK(
      "value.deployment-rework",
      Section.B,
      "%",
      Dimension.RATIO,
      "percentItemType",
      "Deployment rework rate"),
  /** Gross value. */
  VALUE_GROSS("value.gross", Section.B, "XXX", Dimension.MONEY, "monetaryItemType", "Gross value"),
  /** Cost of AI. */
  VALUE_AI_COST(
      "value.ai-cost", Section.B, "XXX", Dimension.MONEY, "monetaryItemType", "Cost of AI"),
  /** Net value. */
  VALUE_NET("value.net", Section.B, "XXX", Dimension.MONEY, "monetaryItemType", "Net value"),
  /** Events. */
  HARM_EVENTS("harm.events", Section.C, "event", Dimension.COUNT, "integerItemType", "Events"),
  /** Events by severity. */
  HARM_EVENTS_BY_SEVERITY(
      "harm.events-by-severity",
      Section.C,
      "event",
      Dimension.COUNT,
      "integerItemType",
      "Events by severity"),
  /** Events by type. */
  HARM_EVENTS_BY_TYPE(
      "harm.events-by-type",
      Section.C,
      "event",
      Dimension.COUNT,
      "integerItemType",
      "Events by type"),
  /** Events open at the end of the period. */
  HARM_OPEN_EVENTS(
      "harm.open-events",
      Section.C,
      "event",
      Dimension.COUNT,
      "integerItemType",
      "Events open at the end of the period"),
  /** Cost of events. */
  HARM_COST("harm.cost", Section.C, "XXX", Dimension.MONEY, "monetaryItemType", "Cost of events"),
  /** Cost of the event. */
  HARM_EVENT_COST(
      "harm.event-cost",
      Section.C,
      "XXX",
      Dimension.MONEY,
      "monetaryItemType",
      "Cost of the event"),
  /** People affected. */
  HARM_PEOPLE_AFFECTED(
      "harm.people-affected",
      Section.C,
      "person",
      Dimension.COUNT,
      "integerItemType",
      "People affected"),
  /** Fine or damages. */
  HARM_FINE("harm.fine", Section.C, "XXX", Dimension.MONEY, "monetaryItemType", "Fine or damages"),
  /** Decisions with AI. */
  OVERSIGHT_DECISIONS(
      "oversight.decisions",
      Section.D,
      "decision",
      Dimension.COUNT,
      "integerItemType",
      "Decisions with AI"),
  /** Decisions with AI by area. */
  OVERSIGHT_AREA_DECISIONS(
      "oversight.area-decisions",
      Section.D,
      "decision",
      Dimension.COUNT,
      "integerItemType",
      "Decisions with AI by area"),
  /** Overrides. */
  OVERSIGHT_OVERRIDES(
      "oversight.overrides",
      Section.D,
      "decision",
      Dimension.COUNT,
      "integerItemType",
      "Overrides"),
  /** Overrides by reason. */
  OVERSIGHT_OVERRIDES_BY_REASON(
      "oversight.overrides-by-reason",
      Section.D,
      "decision",
      Dimension.COUNT,
      "integerItemType",
      "Overrides by reason"),
  /** Overrides by area. */
  OVERSIGHT_AREA_OVERRIDES(
      "oversight.area-overrides",
      Section.D,
      "decision",
      Dimension.COUNT,
      "integerItemType",
      "Overrides by area"),
  /** Voluntary use. */
  OVERSIGHT_VOLUNTARY_SHARE(
      "oversight.voluntary-share",
      Section.D,
      "%",
      Dimension.RATIO,
      "percentItemType",
      "Voluntary use"),
  /** Electricity by purpose. */
  PURPOSE_ENERGY(
      "purpose.energy",
      Section.E,
      "MWh",
      Dimension.ENERGY,
      "energyItemType",
      "Electricity by purpose"),
  /** Device-hours by purpose. */
  PURPOSE_COMPUTE(
      "purpose.compute",
      Section.E,
      "h",
      Dimension.TIME,
      "decimalItemType",
      "Device-hours by purpose"),
  /** Cost by purpose. */
  PURPOSE_COST(
      "purpose.cost", Section.E, "XXX", Dimension.MONEY, "monetaryItemType", "Cost by purpose"),
  /** Levy base: money, electricity or device-hours, as the policy's terms say. */
  PURPOSE_LEVY_BASE(
      "purpose.levy-base", Section.E, "XXX", Dimension.ANY, "decimalItemType", "Levy base"),
  /** Exempt compute, likewise. */
  PURPOSE_LEVY_EXEMPT(
      "purpose.levy-exempt", Section.E, "XXX", Dimension.ANY, "decimalItemType", "Exempt compute"),
  /** Levy rate: percent of a cost, or money for each MWh or device-hour. */
  PURPOSE_LEVY_RATE(
      "purpose.levy-rate", Section.E, "%", Dimension.ANY, "decimalItemType", "Levy rate"),
  /** Human-craft deduction. */
  PURPOSE_LEVY_DEDUCTION(
      "purpose.levy-deduction",
      Section.E,
      "XXX",
      Dimension.MONEY,
      "monetaryItemType",
      "Human-craft deduction"),
  /** Levy that would be due. */
  PURPOSE_LEVY_DUE(
      "purpose.levy-due",
      Section.E,
      "XXX",
      Dimension.MONEY,
      "monetaryItemType",
      "Levy that would be due"),
  /** Tokens. */
  USAGE_TOKENS("usage.tokens", Section.U, "token", Dimension.COUNT, "decimalItemType", "Tokens"),
  /** Tokens per minute. */
  USAGE_TOKEN_RATE(
      "usage.token-rate",
      Section.U,
      "token/min",
      Dimension.TOKEN_RATE,
      "decimalItemType",
      "Tokens per minute"),
  /** Requests. */
  USAGE_REQUESTS(
      "usage.requests", Section.U, "request", Dimension.COUNT, "decimalItemType", "Requests"),
  /** Prompts. */
  USAGE_PROMPTS(
      "usage.prompts", Section.U, "prompt", Dimension.COUNT, "decimalItemType", "Prompts"),
  /** Sessions. */
  USAGE_SESSIONS(
      "usage.sessions", Section.U, "session", Dimension.COUNT, "decimalItemType", "Sessions"),
  /** Agent-hours. */
  USAGE_AGENT_HOURS(
      "usage.agent-hours", Section.U, "h", Dimension.TIME, "decimalItemType", "Agent-hours"),
  /** Agents deployed. */
  USAGE_AGENTS(
      "usage.agents", Section.U, "agent", Dimension.COUNT, "integerItemType", "Agents deployed"),
  /** Tool calls. */
  USAGE_TOOL_CALLS(
      "usage.tool-calls", Section.U, "call", Dimension.COUNT, "decimalItemType", "Tool calls"),
  /** Active users. */
  USAGE_ACTIVE_USERS(
      "usage.active-users", Section.U, "user", Dimension.COUNT, "integerItemType", "Active users"),
  /** Seats. */
  USAGE_SEATS("usage.seats", Section.U, "seat", Dimension.COUNT, "integerItemType", "Seats"),
  /** Adoption. */
  USAGE_ADOPTION("usage.adoption", Section.U, "%", Dimension.RATIO, "percentItemType", "Adoption"),
  /** Lines suggested. */
  USAGE_LINES_SUGGESTED(
      "usage.lines-suggested",
      Section.U,
      "line",
      Dimension.COUNT,
      "decimalItemType",
      "Lines suggested"),
  /** Lines accepted. */
  USAGE_LINES_ACCEPTED(
      "usage.lines-accepted",
      Section.U,
      "line",
      Dimension.COUNT,
      "decimalItemType",
      "Lines accepted"),
  /** Acceptance rate. */
  USAGE_ACCEPTANCE_RATE(
      "usage.acceptance-rate",
      Section.U,
      "%",
      Dimension.RATIO,
      "percentItemType",
      "Acceptance rate"),
  /** Code written by AI. */
  USAGE_AI_WRITTEN_CODE(
      "usage.ai-written-code",
      Section.U,
      "%",
      Dimension.RATIO,
      "percentItemType",
      "Code written by AI"),
  /** Models in production. */
  USAGE_MODELS(
      "usage.models",
      Section.U,
      "model",
      Dimension.COUNT,
      "integerItemType",
      "Models in production"),
  /** Accelerator-hours, as a boast. */
  USAGE_ACCELERATOR_HOURS(
      "usage.accelerator-hours",
      Section.U,
      "h",
      Dimension.TIME,
      "decimalItemType",
      "Accelerator-hours, as a boast"),
  /** Training compute, as a boast. */
  USAGE_TRAINING_COMPUTE(
      "usage.training-compute",
      Section.U,
      "FLOP",
      Dimension.COMPUTE,
      "decimalItemType",
      "Training compute, as a boast"),
  /** AI spend, as a boast. */
  USAGE_AI_SPEND(
      "usage.ai-spend",
      Section.U,
      "XXX",
      Dimension.MONEY,
      "monetaryItemType",
      "AI spend, as a boast"),
  /** Awards for usage. */
  USAGE_AWARDS(
      "usage.awards", Section.U, "award", Dimension.COUNT, "integerItemType", "Awards for usage");

  private static final Map<String, FigureKind> BY_ID =
      Collections.unmodifiableMap(
          Arrays.stream(values())
              .collect(
                  Collectors.toMap(
                      FigureKind::id, Function.identity(), (a, b) -> a, TreeMap::new)));

  private final String id;
  private final Section section;
  private final String unit;
  private final Dimension dimension;
  private final String xbrlItemType;
  private final String label;

  FigureKind(
      String id,
      Section section,
      String unit,
      Dimension dimension,
      String xbrlItemType,
      String label) {
    this.id = id;
    this.section = section;
    this.unit = unit;
    this.dimension = dimension;
    this.xbrlItemType = xbrlItemType;
    this.label = label;
  }

  /** The id: section and kind, the beginning of the id of every figure of this kind. */
  public String id() {
    return id;
  }

  /** The section that figures of this kind belong to; null for figures about the entity itself. */
  public Section section() {
    return section;
  }

  /**
   * The unit in which documents show the figure unless a template says otherwise: a code of {@link
   * Unit}, or {@code XXX} for the statement's currency, or {@code any}.
   */
  public String unit() {
    return unit;
  }

  /** What the figure measures; its unit must measure the same. */
  public Dimension dimension() {
    return dimension;
  }

  /** Name of the item type in the XBRL Data Types Registry. */
  public String xbrlItemType() {
    return xbrlItemType;
  }

  /** English label; other languages translate it under {@code figure.} and the id. */
  public String label() {
    return label;
  }

  /** Whether figures of this kind are raw usage, to be shown only beside value and harm. */
  public boolean rawUsage() {
    return section == Section.U;
  }

  /** The kind with this id. */
  public static Optional<FigureKind> of(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }

  /** The kind that a figure id begins with: its first two parts. */
  public static Optional<FigureKind> ofFigure(String figureId) {
    int first = figureId.indexOf('.');
    int second = first < 0 ? -1 : figureId.indexOf('.', first + 1);
    return of(second < 0 ? figureId : figureId.substring(0, second));
  }
}
