<#-- Sheets, heads and rows that all sections share. -->
<#assign hasPrior = statement.comparatives??>
<#assign now = statement.period.label>
<#assign before = (statement.comparatives.label)!msg("sheet.no-prior")>
<#-- Heads of a table must differ. -->
<#if before == now><#assign before = msg("sheet.no-prior")></#if>
<#assign title = statement.title!msg("document.title")>
<#assign paper = pageSize?contains("in")?then("letter", "a4")>
<#assign colour = {"A": "#8a6d00", "B": "#166149", "C": "#9a3627", "U": "#445260", "N": "#0f2a43"}>
<#assign pale = "#b4c0cb">
<#assign none = msg("number.none")>
<#-- On cells whose reported value is not what their formula gives. -->
<#assign differs = msg("sheet.difference", "{computed}")>

<#-- Columns of a section: figure, unit, value, comparative, change, quality, range, method, evidence.
     They are the same on every sheet, so that no section is wider or larger than another. Where
     numbers are longer than most, both halves grow alike: a chart spans one of them. -->
<#assign wide = [[widestNumber + 1, 13]?max, 28]?min>
<#assign more = (wide - 13) * hasPrior?then(2, 1)><#assign less = [more, 8]?min>
<#assign grid = [36 - less, 14, wide, hasPrior?then(wide, 13), 11, 14, 14, 45.7 + more - less, 14]>
<#-- Charts stand side by side in the first five columns and the last four, half each. -->
<#assign left = 'from="A" to="E"'?no_esc><#assign right = 'from="F" to="I"'?no_esc>
<#assign chartRows = 16>
<#-- A row can be 409 points high; longer text goes on in the row below. -->
<#assign mostInCell = 1400><#assign mostInLine = 5500>

<#function short text most><#return (text?length gt most)?then(text[0..*most] + "…", text)></#function>

<#macro sheet key head widths=grid bar="N" freezeTitle=false pagesHigh=0 orientation="landscape">
<sheet name="${msg("sheet." + key)}" tab="${colour[bar]}" paper="${paper}" orientation="${orientation}" pages-high="${pagesHigh}" difference-note="${differs}">
<header style="page" left="${short(statement.entity.name, 70)}   ${short(title, 40)} ${short(now, 20)}"<#if draft> centre="${msg("sheet.draft")}"</#if> right="${head}"/>
<footer style="page" left="${msg("sheet.statement", short(statement.id, 60))}" right="${msg("footer.page-before")}{page}${msg("footer.page-between")}{pages}${msg("footer.page-after")}"/>
<columns><#list widths as w><column width="${w?c}"/></#list></columns>
<#nested>
</sheet>
</#macro>

<#-- What stays in sight is the head of the first table of figures; the title alone where a long
     lead would take the screen with it, or where there is no such table. -->
<#assign headStays = false><#assign headRepeats = false>
<#macro opening bar head lead="" width=9 freeze=false>
<#assign headStays = freeze && lead?length lte 700><#assign headRepeats = freeze && bar != "N">
<row<#if freeze> freeze="true"</#if>><text style="h1 bar-${bar}" span="${width}">${head}</text></row>
<#if lead?has_content><@line lead "lead" width/></#if>
</#macro>

<#-- Text across the sheet. -->
<#macro line text style="body" width=9><#list pieces(text, mostInLine) as piece><row><text style="${style}" span="${width}">${piece}</text></row></#list></#macro>
<#-- Before charts: they stay on the page where a long opening leaves room for them. -->
<#macro chartGap lead=""><row height="10"<#if lead?length gt 1200> page-break="true"</#if>/></#macro>
<#macro gap height=8><row height="${height}"/></#macro>
<#macro h2 text width=9><row keep-next="true"><text style="h2" span="${width}">${text}</text></row></#macro>

<#-- The head of a table of figures. -->
<#macro figureHead repeat=headRepeats first=msg("table.figure")>
<#local stays = headStays><#assign headStays = false><#assign headRepeats = false>
<head style="th"<#if stays> freeze="true"</#if><#if repeat> repeat="true"</#if>><text style="th-text" key="name">${first}</text><text style="th-text" key="unit">${msg("table.unit")}</text><text key="now">${now}</text><text key="prior">${before}</text><text key="change">${msg("table.change")}</text><text style="th-after">${msg("table.quality")}</text><text style="th-text">${msg("notes.range")}</text><text style="th-text">${msg("notes.method")}</text><text style="th-after">${msg("sheet.evidence")}</text></head>
</#macro>
<#macro group name><row style="group" keep-next="true"><text>${name}</text><blank count="8"/></row></#macro>

<#assign unlinked = noFormula()>
<#-- A figure with all that is known of it. The formula stands where it gives the reported digits;
     else the engine keeps the reported value and says in a note what the formula gives. -->
<#macro figure fig name scale=scaleOf(fig) formula=unlinked style="cell" nameStyle="part" quality="" range="" method="" evidence=fig.evidence element="row" dash=true>
<#local key = id(fig)>
<#local parts = pieces(oneAfterAnother(fig.method!, fig.note!, method), mostInCell)>
<${element} style="${style}"><text style="${nameStyle}" id="name.${key}">${name}</text><text style="text">${unit(scale)}</text><@number fig scale formula.now/><@was fig=fig scale=scale formula=formula.prior dash=dash/><@moved fig/><text style="after"><#if quality?has_content>${quality}<#elseif fig.quality??>${word(fig.quality)}<#else>${none}</#if></text><text style="text"><#if range?has_content>${range}<#elseif fig.uncertainty??>${msg("notes.plus-minus", pct(fig.uncertainty.plusMinusPercent), pct(fig.uncertainty.confidence))}<#else>${none}</#if></text><text style="text">${parts[0]}</text><text style="after">${evidence?join(", ")}</text></${element}>
<#list parts[1..] as part><${element} style="cell"><blank count="7"/><text style="text">${part}</text><blank/></${element}></#list>
</#macro>

<#macro number fig scale formula="" style="now"><number style="${style}" format="${cellFormat(fig, scale)}" figure="${id(fig)}" formula="${formula}" may-differ="true">${fig.value?c}</number></#macro>
<#macro was fig scale formula="" style="num" dash=true><#if fig.prior??><number style="${style}" format="${priorFormat(fig, scale)}" figure="prior.${id(fig)}" formula="${formula}" may-differ="true">${fig.prior?c}</number><#elseif dash><text style="${style}">${none}</text><#else><blank style="${style}"/></#if></#macro>
<#macro moved fig style="num"><#local c = changeCell(fig)><#if c.kind == "none"><text style="${style}">${none}</text><#elseif c.kind == "not-applicable"><text style="${style}">${msg("number.not-applicable")}</text><#else><number style="${style}" format="${c.format}" formula="${c.formula}" may-differ="true">${c.value?c}</number></#if></#macro>

<#-- A cell that shows a figure again, in the unit of the first of its column. -->
<#macro again fig first style="num"><#if !fig?is_hash><text style="${style}">${none}</text><#else><#local at = ref(fig, first)><#if at?has_content><number style="${style}" format="${cellFormat(fig, scaleOf(first))}" formula="${at}"/><#else><text style="${style}">${num(fig)} ${unit(fig)}</text></#if></#if></#macro>
<#macro againPrior fig first style="num"><#if fig.prior?? && ref(fig, first)?has_content><number style="${style}" format="${priorFormat(fig, scaleOf(first))}" formula="${ref(fig, first)?replace("{", "{prior.")}"/><#else><blank style="${style}"/></#if></#macro>

<#macro sensitivity text><@gap/><row><text style="body" span="9"><run style="strong">${msg("sensitivity.title")}.</run> ${text}</text></row></#macro>

<#-- Figures of a list of records, where there are any. -->
<#function present records name>
  <#local found = []>
  <#list records as r><#if r[name]??><#local found += [r[name]]></#if></#list>
  <#return found>
</#function>

<#function period span><#return msg("period.span", date(span.start), date(span.end))></#function>
<#function alike figures><#list figures as x><#if !ref(x, figures[0])?has_content><#return false></#if></#list><#return true></#function>

<#-- Figures as bars, this year beside the last: rows of a small table below, in one unit. -->
<#macro barRows rows first>
<#list rows as r><row style="cell"><text style="text">${r.name}</text><@again r.figure first "now"/><@againPrior r.figure first/></row></#list>
</#macro>
<#macro barTable table head rows>
<#local first = rows[0].figure>
<table id="${table}" alt="${head}"><head style="th"><text style="th-text" key="name">${head}</text><text key="now">${now}, ${unit(first)}</text><text key="prior">${before}, ${unit(first)}</text></head>
<@barRows rows first/></table>
</#macro>
<#macro series name key fill table first><series name="${name}" values="{${table}[${key}]}" colour="${fill}" labels="true" label-format="${chartFormat(first, scaleOf(first))}"/></#macro>
<#macro bars table title rows letter side kind="bar">
<#local first = rows[0].figure><#local twice = false><#list rows as r><#local twice = twice || (r.figure.prior)??></#list>
<#local alt = []><#list rows as r><#local alt += [msg("chart.item", r.name, num(r.figure), (r.figure.prior??)?then(prior(r.figure), "none"), before)]></#list>
<chart kind="${kind}" ${side} title="${msg("chart.title-unit", title, unit(first))}" alt="${short(msg("chart.alt", title, unit(first), alt?join("; ")), 1500)}" categories="{${table}[name]}" value-format="${chartFormat(first, scaleOf(first))}">
<#-- The first of lying bars is the upper one; of upright ones the left one. -->
<#if twice && kind != "bar"><@series before "prior" pale table first/></#if>
<@series now "now" colour[letter] table first/>
<#if twice && kind == "bar"><@series before "prior" pale table first/></#if>
</chart>
</#macro>

<#-- One figure, this year beside the last, as a chart of the size of all others. -->
<#macro large b side><#local at = (b.letter == "U")?then(id(b.figure), "beside." + b.letter)><#local sc = coverScale(b.figure)><#local x = largeCell(b.figure, sc)>
<chart kind="column" ${side} title="${(unit(sc)?lower_case == b.name?lower_case)?then(msg("section.head", b.letter, b.name), msg("usage.chart-title", b.letter, b.name, unit(sc)))}" alt="${msg("chart.alt", b.name, unit(sc), msg("chart.item", now, .data_model.large(b.figure, sc), (b.figure.prior??)?then(largePrior(b.figure, sc), "none"), before))}" categories="{${(b.letter == "U")?then("name." + id(b.figure), "beside." + b.letter + ".name")}}" value-format="${x.format}" gap="160">
<#if b.figure.prior??><series name="${before}" values="{prior.${at}}" colour="${pale}" labels="true" label-format="${x.format}"/></#if>
<series name="${now}" values="{${at}}" colour="${colour[b.letter]}" labels="true" label-format="${x.format}"/>
</chart>
</#macro>
<#-- A figure of another section in a table of this one: it refers to its cell there. -->
<#macro largeRow b key><#local sc = coverScale(b.figure)><#local x = largeCell(b.figure, sc)>
<row style="cell"><text style="text" id="beside.${b.letter}.name">${msg("section.head", b.letter, b.name)}</text><text style="text">${unit(sc)}</text><number style="now" format="${x.format}" id="beside.${b.letter}" formula="{${id(b.figure)}}${x.factor}"/><#if b.figure.prior??><number style="num" format="${x.format}" id="prior.beside.${b.letter}" formula="{prior.${id(b.figure)}}${x.factor}"/><#else><text style="num">${none}</text></#if><@moved b.figure/><text style="after">${none}</text><text style="text">${none}</text><text style="text link" link="${msg("sheet." + key)}">${msg("sheet.see", msg("sheet." + key))}</text><blank/></row>
</#macro>
