package org.counterweight.intake.workbook;

import java.util.List;

/**
 * Which sheets there are, and what stands on which. Only a matter of comfort: what no line here
 * names still gets its place, on the sheet of its list or on a sheet of its own, so that a changed
 * schema needs no change here.
 *
 * @param title name of the sheet
 * @param letter section
 * @param root key of the object of a form, or of the list of a table
 * @param parts first steps of what stands on this sheet; empty for all that no other sheet names
 * @param intro what the sheet is for
 */
record Outline(String title, String letter, String root, List<String> parts, String intro) {

  /** The sheets of the statement schema. */
  static final List<Outline> SHEETS =
      List.of(
          sheet(
              "Statement", "S", "", "Who reports, for which period, on what basis, and who signs."),
          sheet(
              "Evidence",
              "S",
              "evidence[]",
              "Everything that the statement cites, one row a piece."),
          sheet(
              "Restatements",
              "S",
              "comparatives.restatements[]",
              "Prior values that differ from what was published."),
          sheet("Exclusions", "S", "basis.exclusions[]", "What the perimeter leaves out, and why."),
          sheet("Not disclosed", "S", "notDisclosed[]", "What is missing on purpose, and why."),
          sheet(
              "Foreign terms",
              "S",
              "foreignTerms[]",
              "Words and names in another language, so that the PDF is read aloud rightly."),
          sheet("A Energy", "A", "energy", "Section A as a whole, and its totals."),
          part(
              "A Sites",
              "A",
              "energy.sites[]",
              "Where AI work runs, one row a site.",
              "id",
              "name",
              "country",
              "operator",
              "itEnergy",
              "facilityEnergy",
              "pue"),
          part(
              "A Workloads",
              "A",
              "energy.sites[]",
              "IT electricity of each site by workload.",
              "workloads"),
          part(
              "A Emissions",
              "A",
              "energy.sites[]",
              "Emissions of each site, by location and by market.",
              "gridFactor",
              "gridFactorSource",
              "locationEmissions",
              "residualFactor",
              "marketEmissions"),
          sheet(
              "A Instruments",
              "A",
              "energy.sites[].instruments[]",
              "Power purchase agreements, certificates and the like, by site."),
          part(
              "A Water and reuse",
              "A",
              "energy.sites[]",
              "Water, renewable and reused energy of each site.",
              "waterWithdrawn",
              "waterConsumed",
              "wue",
              "cue",
              "renewableEnergy",
              "ref",
              "reusedEnergy",
              "erf"),
          sheet("A Purchased", "A", "energy.purchased[]", "AI services bought from others."),
          sheet("A Hardware", "A", "energy.hardware[]", "Hardware in use, one row a kind."),
          part(
              "A Embodied",
              "A",
              "energy.hardware[]",
              "Embodied carbon of the hardware.",
              "embodied",
              "eWaste"),
          sheet("A Costs", "A", "energy.costs[]", "What resources cost."),
          sheet(
              "A Intensities", "A", "energy.intensities[]", "Energy and carbon per unit of work."),
          part(
              "A Carbon intensity",
              "A",
              "energy.intensities[]",
              "Software carbon intensity behind the emissions.",
              "sci"),
          sheet("B Value", "B", "value", "Section B as a whole, and its totals."),
          sheet(
              "B Measures",
              "B",
              "value.measures[]",
              "What was measured, adverse results included."),
          part(
              "B Results",
              "B",
              "value.measures[]",
              "Before, after, comparison group and effect of each measure.",
              "baseline",
              "comparator",
              "result",
              "effect",
              "reviewTime"),
          part(
              "B Money",
              "B",
              "value.measures[]",
              "The effect of each measure in money.",
              "money",
              "redeployment"),
          sheet("B Costs", "B", "value.measures[].money.costs[]", "What AI cost, by measure."),
          sheet("C Harm", "C", "harm", "Section C as a whole, and its counts."),
          sheet("C Events", "C", "harm.events[]", "Register of harm and risk events."),
          part(
              "C Follow-up",
              "C",
              "harm.events[]",
              "What each event led to: people, cost, remediation, authorities, users.",
              "remediation",
              "peopleAffected",
              "cost",
              "intervention",
              "backlash"),
          sheet(
              "C Steps",
              "C",
              "harm.events[].remediation.steps[]",
              "Steps of remediation, by event."),
          sheet("C Clocks", "C", "harm.events[].clocks[]", "Duties to notify, by event."),
          sheet(
              "C Nil statements",
              "C",
              "harm.nilStatements[]",
              "Types of harm that were searched for and not found."),
          sheet("D Oversight", "D", "oversight", "Section D as a whole, and usage incentives."),
          sheet("D Areas", "D", "oversight.areas[]", "Decisions that AI took part in, by area."),
          sheet(
              "D Overrides",
              "D",
              "oversight.overrides[]",
              "Where people did not let the AI do it."),
          sheet(
              "D Voluntary use",
              "D",
              "oversight.voluntaryUse[]",
              "Use without metrics and quotas."),
          sheet("E Purpose", "E", "purpose", "Section E as a whole, and the levy schedule."),
          sheet("E Lines", "E", "purpose.lines[]", "Energy, compute and cost by purpose."),
          sheet("E Craft", "E", "purpose.craft[]", "Roles that centre on human craft."),
          sheet("U Usage", "U", "usage", "Section U as a whole. Shown only beside B and C."),
          sheet("U Figures", "U", "usage.figures[]", "Raw usage figures with their definitions."),
          sheet("U Parts", "U", "usage.figures[].parts[]", "Parts of usage figures."));

  private static Outline sheet(String title, String letter, String root, String intro) {
    return new Outline(title, letter, root, List.of(), intro);
  }

  private static Outline part(
      String title, String letter, String root, String intro, String... parts) {
    return new Outline(title, letter, root, List.of(parts), intro);
  }

  boolean table() {
    return root.endsWith("[]");
  }
}
