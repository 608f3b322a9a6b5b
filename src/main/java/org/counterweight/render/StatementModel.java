package org.counterweight.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterweight.statement.AttributionLevel;
import org.counterweight.statement.HarmSeverity;
import org.counterweight.statement.HarmType;

/** The variables and functions that every template gets; {@code templates/README.md} lists them. */
public final class StatementModel {
  private StatementModel() {}

  /** The model for one document. */
  public static Map<String, Object> of(ViewInput input, Messages messages) {
    FigureNames names = new FigureNames(input.statement(), messages);
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("statement", input.statement());
    model.put("figures", names.byId());
    model.put("policyTitle", input.policyTitle());
    model.put("policyVersion", input.policyVersion());
    model.put("digest", input.digest());
    model.put("usageWithheld", input.usageWithheld());
    model.put("draft", input.draft());
    model.put("pageSize", input.pageSize().css());
    model.put("language", messages.locale().toLanguageTag());
    model.put("severities", List.of(HarmSeverity.values()));
    model.put("harmTypes", List.of(HarmType.values()));
    model.put("levels", List.of(AttributionLevel.values()));
    model.put(
        "bridge",
        input.statement().value() == null ? List.of() : ValueBridge.of(input.statement().value()));
    model.put(
        "widestNumber",
        names.byId().values().stream()
            .mapToInt(each -> CellFormat.characters(each.figure()))
            .max()
            .orElse(1));
    TallyModel.into(model, input);
    TextFunctions.into(model, messages, names);
    NumberFunctions.into(model, messages, names);
    ChartFunctions.into(model, messages.dates());
    SheetFunctions.into(model, messages, names);
    SheetFormulas.into(model, names);
    return model;
  }
}
