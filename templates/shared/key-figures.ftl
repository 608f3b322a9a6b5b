<#-- The key figures on the cover of both documents: A, B and C always, U where it is shown. A section that is not there
     has a panel that says so. Each panel: letter, key, says, and figure, or plain with unit, or neither. -->
<#assign panels = []>
<#if s.energy??>
  <#assign t = s.energy.totals>
  <#if t.facilityEnergy??><#assign panels += [{"letter": "A", "key": "energy", "figure": t.facilityEnergy, "says": t.scope!msg("cover.facility-energy")}]>
  <#elseif t.itEnergy??><#assign panels += [{"letter": "A", "key": "energy", "figure": t.itEnergy, "says": t.scope!msg("cover.it-energy")}]>
  <#elseif t.locationEmissions??><#assign panels += [{"letter": "A", "key": "energy", "figure": t.locationEmissions, "says": t.scope!msg("cover.emissions")}]>
  <#elseif t.cost??><#assign panels += [{"letter": "A", "key": "energy", "figure": t.cost, "says": t.scope!msg("cover.resource-cost")}]>
  <#elseif t.pue??><#assign panels += [{"letter": "A", "key": "energy", "figure": t.pue, "says": t.scope!msg("cover.pue")}]>
  <#else><#assign panels += [{"letter": "A", "key": "energy", "says": msg("cover.see-section")}]></#if>
<#else><#assign panels += [{"letter": "A", "key": "energy", "says": msg("cover.not-disclosed")}]></#if>
<#if s.value??>
  <#if s.value.totals??>
    <#assign cost = s.value.totals.cost><#assign cs = coverScale(cost)>
    <#assign panels += [{"letter": "B", "key": "value", "figure": s.value.totals.net, "says": msg("cover.net-of-cost", large(cost, cs), unit(cs))}]>
  <#else>
    <#-- An assertion or a survey measures nothing. -->
    <#assign measured = 0>
    <#list s.value.measures as m><#if m.effect?? && !["L0", "L1"]?seq_contains(m.level)><#assign measured += 1></#if></#list>
    <#assign panels += [{"letter": "B", "key": "value", "plain": measured, "unit": msg("cover.measures", measured), "says": msg((measured gt 0)?then("cover.no-money", "cover.nothing-measured"))}]>
  </#if>
<#else><#assign panels += [{"letter": "B", "key": "value", "says": msg("cover.not-disclosed")}]></#if>
<#if s.harm??>
  <#assign serious = 0>
  <#list ["S3", "S4"] as code><#assign serious += (s.harm.counts.bySeverity[code].value)!0></#list>
  <#assign panels += [{"letter": "C", "key": "harm", "figure": s.harm.counts.total, "says": (s.harm.counts.total.value == 0)?then(msg("cover.nil"), msg("cover.serious-open", serious, s.harm.counts.open.value))}]>
<#else><#assign panels += [{"letter": "C", "key": "harm", "says": msg("cover.not-disclosed")}]></#if>
<#if s.usage??>
  <#assign tied = false><#assign known = (s.oversight.incentives)??>
  <#if known><#list [s.oversight.incentives.quotas, s.oversight.incentives.leaderboards, s.oversight.incentives.awards, s.oversight.incentives.payOrReview] as i><#assign tied = tied || i.inPlace></#list></#if>
  <#assign panels += [{"letter": "U", "key": "usage", "figure": s.usage.figures[0].amount, "caution": tied, "says": tied?then(msg("cover.usage-rewarded"), known?then(msg("cover.usage-not-rewarded"), s.usage.figures[0].name))}]>
</#if>
