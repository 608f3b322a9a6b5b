package org.counterweight.rule.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.counterweight.statement.CraftRole;
import org.counterweight.statement.EnergySection;
import org.counterweight.statement.Hardware;
import org.counterweight.statement.HarmEvent;
import org.counterweight.statement.Instrument;
import org.counterweight.statement.Intensity;
import org.counterweight.statement.Measure;
import org.counterweight.statement.OverrideEntry;
import org.counterweight.statement.OversightSection;
import org.counterweight.statement.PurchasedService;
import org.counterweight.statement.PurposeLine;
import org.counterweight.statement.ResourceCost;
import org.counterweight.statement.Site;
import org.counterweight.statement.Statement;
import org.counterweight.statement.UsageFigure;
import org.counterweight.statement.VoluntaryUse;

/** Ids of the items of every list whose items have one, by the pointer of the list. */
final class ItemIds {
  private ItemIds() {}

  /** The lists in the order of the statement. */
  static Map<String, List<String>> of(Statement statement) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    if (statement.energy() != null) {
      EnergySection energy = statement.energy();
      put(lists, "/energy/sites", energy.sites(), Site::id);
      for (int i = 0; i < energy.sites().size(); i++) {
        Site site = energy.sites().get(i);
        put(lists, "/energy/sites/" + i + "/instruments", site.instruments(), Instrument::id);
      }
      put(lists, "/energy/purchased", energy.purchased(), PurchasedService::id);
      put(lists, "/energy/hardware", energy.hardware(), Hardware::id);
      put(lists, "/energy/costs", energy.costs(), ResourceCost::id);
      put(lists, "/energy/intensities", energy.intensities(), Intensity::id);
    }
    if (statement.value() != null) {
      put(lists, "/value/measures", statement.value().measures(), Measure::id);
    }
    if (statement.harm() != null) {
      put(lists, "/harm/events", statement.harm().events(), HarmEvent::id);
    }
    if (statement.oversight() != null) {
      OversightSection oversight = statement.oversight();
      put(lists, "/oversight/overrides", oversight.overrides(), OverrideEntry::id);
      put(lists, "/oversight/voluntaryUse", oversight.voluntaryUse(), VoluntaryUse::id);
    }
    if (statement.purpose() != null) {
      put(lists, "/purpose/lines", statement.purpose().lines(), PurposeLine::id);
      put(lists, "/purpose/craft", statement.purpose().craft(), CraftRole::id);
    }
    if (statement.usage() != null) {
      put(lists, "/usage/figures", statement.usage().figures(), UsageFigure::id);
    }
    return lists;
  }

  private static <T> void put(
      Map<String, List<String>> lists, String pointer, List<T> items, Function<T, String> id) {
    lists.put(pointer, items.stream().map(id).toList());
  }
}
