<#-- Cells and words that all sections share. Every number of the statement is printed by a macro
     here, so that it carries its id: data-figure="id" for the value, id:prior for its comparative. -->
<#assign hasPrior = statement.comparatives??>
<#assign now = statement.period.label>
<#assign before = (statement.comparatives.label)!"">

<#macro value figure scale=scaleOf(figure) class=""><td class="n now ${class}<#if isNegative(figure)> neg</#if>" data-figure="${id(figure)}">${num(figure, scale)}</td></#macro>
<#macro was figure scale=scaleOf(figure)><td class="n<#if isNegative(figure.prior!)> neg</#if>"<#if figure.prior??> data-figure="${id(figure)}:prior"</#if>>${prior(figure, scale)}</td></#macro>
<#macro moved figure><td class="n">${change(figure)}</td></#macro>

<#-- Value, comparative and change: the tail of a row. -->
<#macro tail figure scale=scaleOf(figure) withChange=true><@value figure scale/><#if hasPrior><@was figure scale/><#if withChange><@moved figure/></#if></#if></#macro>
<#macro tailHeads withChange=true><th class="n now" scope="col">${now}</th><#if hasPrior><th class="n" scope="col">${before}</th><#if withChange><th class="n" scope="col">${msg("table.change")}</th></#if></#if></#macro>

<#-- A cell of a matrix: the value, and its comparative below it. -->
<#macro stacked figure="" scale="" class="now"><#if !figure?is_hash><td class="n">${msg("number.none")}</td><#else><#local s = scale?is_hash?then(scale, scaleOf(figure))><td class="n ${class}<#if isNegative(figure)> neg</#if>"><span data-figure="${id(figure)}">${num(figure, s)}</span><#if hasPrior><br/><span class="was"<#if figure.prior??> data-figure="${id(figure)}:prior"</#if>>${prior(figure, s)}</span></#if></td></#if></#macro>

<#macro heads names><#list names as name><th class="n" scope="col">${name}</th></#list></#macro>

<#-- Column widths in percent; the engine's tables are laid out by them. -->
<#macro columns widths><colgroup><#list widths as w><col style="width: ${w}%"/></#list></colgroup></#macro>

<#macro evidence ids><#if ids?size gt 0>${msg("evidence.cited")} <#list ids as i>${i}<#sep>, </#sep></#list>.</#if></#macro>

<#-- A rung of a ladder: its code and its words. -->
<#macro tag rung><#local words = rung + " " + word(rung)><span class="tag<#if words?length lte 18> nw</#if>">${words}</span></#macro>

<#-- A heading with what belongs to it. Short content is not torn apart at a page's end. -->
<#-- What follows begins on the next page where less than this much room is left: a table does not leave its head behind.
     Nothing shorter than the room may enclose it, or that grows to its height. -->
<#macro room height><div style="height: ${height}mm; margin: 0 0 -${height}mm 0; page-break-inside: avoid"></div></#macro>

<#macro block rows=0 most=8 least=40><#if rows lte most><div class="keep"><#nested></div><#else><@room least/><#nested></#if></#macro>

<#-- A column head with its unit, unless the name says it already. -->
<#function headed name unit><#return (unit?has_content && unit?lower_case != name?lower_case)?then(msg("table.name-unit", name, unit), name)></#function>

<#macro sensitivity text letter><div class="box ${letter}"><h4>${msg("sensitivity.title")}</h4><p>${text}</p></div></#macro>

<#macro opening letter key summary="">
<div class="bar-${letter}">
<h2 id="${key}-title">${msg("section.head", letter, msg("section." + key))}</h2>
<#if summary?has_content><p class="lead">${summary}</p></#if>
</div>
</#macro>

<#macro running name><div class="run"><table class="bar" role="presentation"><tr><td><b>${statement.entity.name}</b> &#160; ${title} ${now}</td><td class="r">${name}</td></tr></table></div>
</#macro>

<#assign title = statement.title!msg("document.title")>

<#-- Figures of a list of records, where there are any: present(sites, "waterConsumed") -->
<#function present records name>
  <#local found = []>
  <#list records as r><#if r[name]??><#local found += [r[name]]></#if></#list>
  <#return found>
</#function>

<#function withUnit name figures><#local u = unit(commonScale(figures))><#return u?has_content?then(msg("table.name-unit", name, u), name)></#function>

<#function period span><#return msg("period.span", date(span.start), date(span.end))></#function>

<#function plainList items><#return join(items)></#function>
