<#-- Charts as inline SVG from rect, line, polyline, circle, path and text: real text, no script.
     All have one size and one style, and a hairline above and below that spans it: what a chart
     shows must not make it look smaller or larger than the one beside it. Every axis holds zero;
     values are written beside the bars; the earlier period is pale, and lies below or left of the
     current one. -->
<#assign W = 236><#assign H = 144><#assign small = 7.2>
<#assign ink = "#1d2733"><#assign grey = "#445260"><#assign rule = "#d5dce2"><#assign pale = "#b4c0cb">
<#assign colour = {"A": "#8a6d00", "B": "#166149", "C": "#9a3627", "U": "#445260", "D": "#0f2a43", "E": "#0f2a43"}>

<#macro frame title alt width=W height=H>
<div class="chart"><h3>${title}</h3>
<svg width="${width}pt" height="${height}pt" viewBox="0 0 ${width} ${height}" role="img" aria-label="${alt}" font-family="Liberation Sans" font-size="${small}">
<#list [0.25, height - 0.25] as y><line x1="0" y1="${px(y)}" x2="${width}" y2="${px(y)}" stroke="${rule}" stroke-width="0.5"/></#list>
<#nested>
</svg></div>
</#macro>

<#macro label x y text anchor="start" fill=ink bold=false size=small figure=""><text x="${px(x)}" y="${px(y)}"<#if anchor != "start"> text-anchor="${anchor}"</#if> fill="${fill}"<#if bold> font-weight="bold"</#if><#if size != small> font-size="${size}"</#if><#if figure?has_content> data-figure="${figure}"</#if>>${text}</text></#macro>

<#macro wrapped text x y width most anchor="start" fill=ink>
<#local all = lines(text, width, small, most)>
<#list all as line><@label x=x y=y + (line?index - (all?size - 1) / 2) * 8.2 text=line anchor=anchor fill=fill/></#list>
</#macro>

<#macro legend items y x=0>
<#local at = x>
<#list items as item><rect x="${px(at)}" y="${px(y - 6)}" width="6.5" height="6.5" fill="${item.fill}"/><@label x=at + 9.5 y=y text=item.text fill=grey/><#local at += 20 + textWidth(item.text, small)></#list>
</#macro>

<#-- Rows of horizontal bars. rows: [{label, now, nowText, prior?, priorText?, id?}] -->
<#macro bars title alt rows letter nowLabel priorLabel="" whole=false>
<#local values = []><#local twice = false>
<#list rows as r><#local values += [r.now]><#if r.prior??><#local twice = true><#local values += [r.prior]></#if></#list>
<#local left = 76><#local top = 2><#local bottom = H - 28>
<#local step = (bottom - top) / rows?size>
<#-- Where rows are thin both values stand on one line. -->
<#local thin = twice && step lt 17>
<#local room = 18>
<#list rows as r><#local one = textWidth(r.nowText, small) * 1.08 + 5><#local two = (r.priorText??)?then(textWidth(r.priorText!"", small) + 5, 0)><#local room = [room, thin?then(one + two, [one, two]?max)]?max></#list>
<#local right = W - room>
<#local a = fitted(values, right - left, whole)>
<#local unitWidth = (right - left) / (a.high - a.low)>
<#local zero = left - a.low * unitWidth>
<#local thick = [twice?then(step * 0.36, step * 0.56), 11]?min>
<@frame title alt>
<#list a.ticks as t><line x1="${px(zero + t * unitWidth)}" y1="${top}" x2="${px(zero + t * unitWidth)}" y2="${bottom}" stroke="${rule}" stroke-width="0.5"/><@label x=zero + t * unitWidth y=bottom + 9.5 text=plain(t, a.places) anchor="middle" fill=grey/></#list>
<#list rows as r>
<#local middle = top + step * (r?index + 0.5)>
<#local y = twice?then(middle - thick, middle - thick / 2)>
<@wrapped text=r.label x=left - 5 y=middle + 2.5 width=left - 6 most=(step gt 16)?then(2, 1) anchor="end"/>
<@lying y=y value=r.now zero=zero unitWidth=unitWidth thick=thick fill=colour[letter]/>
<#if r.prior??><@lying y=y + thick + 0.6 value=r.prior zero=zero unitWidth=unitWidth thick=thick fill=pale/></#if>
<#local x1 = zero + [r.now, 0]?max * unitWidth + 3><#local x2 = zero + [r.prior!0, 0]?max * unitWidth + 3>
<#if thin>
<#local x1 = [x1, x2]?max>
<@label x=x1 y=middle + 2.5 text=r.nowText bold=true figure=r.id!""/>
<#if r.prior??><@label x=x1 + textWidth(r.nowText, small) * 1.08 + 3 y=middle + 2.5 text=r.priorText fill=grey figure=r.id???then(r.id + ":prior", "")/></#if>
<#else>
<@label x=x1 y=y + thick / 2 + 2.5 text=r.nowText bold=true figure=r.id!""/>
<#if r.prior??><@label x=x2 y=y + thick * 1.5 + 3.1 text=r.priorText fill=grey figure=r.id???then(r.id + ":prior", "")/></#if>
</#if>
</#list>
<line x1="${px(zero)}" y1="${top}" x2="${px(zero)}" y2="${bottom}" stroke="${ink}" stroke-width="0.8"/>
<#if twice><@legend items=[{"fill": colour[letter], "text": nowLabel}, {"fill": pale, "text": priorLabel}] y=H - 3 x=left/></#if>
</@frame>
</#macro>

<#macro lying y value zero unitWidth thick fill><#local w = value?abs * unitWidth><rect x="${px((value lt 0)?then(zero - w, zero))}" y="${px(y)}" width="${px(w)}" height="${px(thick)}" fill="${fill}"/></#macro>

<#-- Upright bars. rows as in bars(). -->
<#macro columns title alt rows letter nowLabel priorLabel="" whole=false width=W height=H>
<#local values = []><#local twice = false>
<#list rows as r><#local values += [r.now]><#if r.prior??><#local twice = true><#local values += [r.prior]></#if></#list>
<#local a = axis(values, 4, whole)>
<#local left = 12><#list a.ticks as t><#local left = [left, textWidth(plain(t, a.places), small) + 5]?max></#list>
<#local named = false><#list rows as r><#local named = named || r.label?has_content></#list><#local top = 12><#local bottom = height - named?then(36, 20)><#local right = width>
<#local unitHeight = (bottom - top) / (a.high - a.low)>
<#local zero = bottom + a.low * unitHeight>
<#local step = (right - left) / rows?size>
<#local thick = [twice?then(step * 0.36, step * 0.5), 26]?min>
<@frame title alt width height>
<#list a.ticks as t><line x1="${px(left)}" y1="${px(zero - t * unitHeight)}" x2="${px(right)}" y2="${px(zero - t * unitHeight)}" stroke="${rule}" stroke-width="0.5"/><@label x=left - 4 y=zero - t * unitHeight + 2.5 text=plain(t, a.places) anchor="end" fill=grey/></#list>
<#list rows as r>
<#local middle = left + step * (r?index + 0.5)>
<#if r.prior??>
<@upright x=middle - thick - 0.5 value=r.prior zero=zero unitHeight=unitHeight thick=thick fill=pale/>
<@label x=middle - thick / 2 - 0.5 y=(r.prior lt 0)?then(zero - r.prior * unitHeight + 8, zero - r.prior * unitHeight - 3) text=r.priorText anchor="middle" fill=grey figure=r.id???then(r.id + ":prior", "")/>
</#if>
<#local x = twice?then(middle + 0.5, middle - thick / 2)>
<@upright x=x value=r.now zero=zero unitHeight=unitHeight thick=thick fill=colour[letter]/>
<@label x=x + thick / 2 y=(r.now lt 0)?then(zero - r.now * unitHeight + 8, zero - r.now * unitHeight - 3) text=r.nowText anchor="middle" bold=true figure=r.id!""/>
<#if named><@wrapped text=r.label x=middle y=bottom + 13.5 width=step - 2 most=2 anchor="middle"/></#if>
</#list>
<line x1="${px(left)}" y1="${px(zero)}" x2="${px(right)}" y2="${px(zero)}" stroke="${ink}" stroke-width="0.8"/>
<#if twice><@legend items=[{"fill": pale, "text": priorLabel}, {"fill": colour[letter], "text": nowLabel}] y=height - 3 x=left/></#if>
</@frame>
</#macro>

<#macro upright x value zero unitHeight thick fill><#local h = value?abs * unitHeight><rect x="${px(x)}" y="${px((value lt 0)?then(zero, zero - h))}" width="${px(thick)}" height="${px(h)}" fill="${fill}"/></#macro>

<#-- From a first total down or up to a last one. steps: [{label, from, to, text, total, id?}] -->
<#macro waterfall title alt steps letter="B">
<#local values = []><#local room = 18>
<#list steps as s><#local values += [s.from, s.to]><#local room = [room, textWidth(s.text, small) + 6]?max></#list>
<#local left = 76><#local right = W - room><#local top = 2><#local bottom = H - 14>
<#local a = fitted(values, right - left, false)>
<#local unitWidth = (right - left) / (a.high - a.low)>
<#local zero = left - a.low * unitWidth>
<#local step = (bottom - top) / steps?size>
<#local thick = [step * 0.62, 15]?min>
<@frame title alt>
<#list a.ticks as t><line x1="${px(zero + t * unitWidth)}" y1="${top}" x2="${px(zero + t * unitWidth)}" y2="${bottom}" stroke="${rule}" stroke-width="0.5"/><@label x=zero + t * unitWidth y=bottom + 9.5 text=plain(t, a.places) anchor="middle" fill=grey/></#list>
<#list steps as s>
<#local middle = top + step * (s?index + 0.5)>
<#local x1 = zero + [s.from, s.to]?min * unitWidth><#local x2 = zero + [s.from, s.to]?max * unitWidth>
<@wrapped text=s.label x=left - 5 y=middle + 2.5 width=left - 6 most=(step gt 16)?then(2, 1) anchor="end"/>
<rect x="${px(x1)}" y="${px(middle - thick / 2)}" width="${px(x2 - x1)}" height="${px(thick)}" fill="${s.total?then(([s.from, s.to]?min lt 0)?then(colour.C, colour[letter]), (letter == "B")?then("#d3a89e", pale))}"<#if !s.total> stroke="${(letter == "B")?then(colour.C, colour[letter])}" stroke-width="0.6"</#if>/>
<#if s?has_next><#local edge = zero + s.to * unitWidth><line x1="${px(edge)}" y1="${px(middle + thick / 2)}" x2="${px(edge)}" y2="${px(middle + step - thick / 2)}" stroke="${grey}" stroke-width="0.5"/></#if>
<@label x=[x2, zero]?max + 3 y=middle + 2.5 text=s.text bold=s.total figure=s.id!""/>
</#list>
<line x1="${px(zero)}" y1="${top}" x2="${px(zero)}" y2="${bottom}" stroke="${ink}" stroke-width="0.8"/>
</@frame>
</#macro>

<#-- Effects with their intervals in percent of the baseline, better to the right.
     rows: [{label, effect, low?, high?, value, unit, id}]; effect, low and high signed so that more is better.
     A unit too long to stand beside its value stands below it; there is room for six rows of two lines. -->
<#macro effects title alt rows>
<#local values = []><#local room = 24>
<#list rows as r><#local values += [r.effect, r.low!r.effect, r.high!r.effect]><#local room = [room, textWidth(r.value + " " + r.unit, small) * 1.08 + 8]?max></#list>
<#local room = [room, 84]?min><#local left = 68><#local right = W - room><#local top = 2><#local bottom = H - 28>
<#local a = fitted(values, right - left, false)>
<#local unitWidth = (right - left - 8) / (a.high - a.low)>
<#local zero = left + 4 - a.low * unitWidth>
<#local step = (bottom - top) / rows?size>
<@frame title alt>
<#list a.ticks as t><line x1="${px(zero + t * unitWidth)}" y1="${top}" x2="${px(zero + t * unitWidth)}" y2="${bottom}" stroke="${rule}" stroke-width="0.5"/><@label x=zero + t * unitWidth y=bottom + 9.5 text=plain(t, a.places) anchor="middle" fill=grey/></#list>
<line x1="${px(zero)}" y1="${top}" x2="${px(zero)}" y2="${bottom}" stroke="${ink}" stroke-width="0.8"/>
<#list rows as r>
<#local y = top + step * (r?index + 0.5)><#local x = zero + r.effect * unitWidth>
<@wrapped text=r.label x=left - 5 y=y + 2.5 width=left - 6 most=(step gt 16)?then(2, 1) anchor="end"/>
<#if r.low?? && r.high??><#local x1 = zero + [r.low, r.high]?min * unitWidth><#local x2 = zero + [r.low, r.high]?max * unitWidth>
<line x1="${px(x1)}" y1="${px(y)}" x2="${px(x2)}" y2="${px(y)}" stroke="${ink}" stroke-width="1"/>
<line x1="${px(x1)}" y1="${px(y - 3)}" x2="${px(x1)}" y2="${px(y + 3)}" stroke="${ink}" stroke-width="1"/>
<line x1="${px(x2)}" y1="${px(y - 3)}" x2="${px(x2)}" y2="${px(y + 3)}" stroke="${ink}" stroke-width="1"/></#if>
<#if r.effect lt 0><rect x="${px(x - 3.2)}" y="${px(y - 3.2)}" width="6.4" height="6.4" fill="#ffffff" stroke="${colour.C}" stroke-width="1.4"/><#else><circle cx="${px(x)}" cy="${px(y)}" r="3.6" fill="${colour.B}"/></#if>
<#if textWidth(r.value + " " + r.unit, small) * 1.08 + 8 lte room>
<@label x=right + 4 y=y + 2.5 text=r.value + " " + r.unit bold=true figure=r.id/>
<#else><#local under = lines(r.unit, room - 4, small, (step gt 26)?then(2, 1))>
<@label x=right + 4 y=y + 2.5 - under?size * 4.1 text=r.value bold=true figure=r.id/>
<#list under as line><@label x=right + 4 y=y + 2.5 + (line?counter - under?size / 2) * 8.2 text=line/></#list>
</#if>
</#list>
<circle cx="${px(left + 3)}" cy="${H - 5.5}" r="3.2" fill="${colour.B}"/><@label x=left + 9.5 y=H - 3 text=msg("chart.better") fill=grey/>
<#local at = left + 20 + textWidth(msg("chart.better"), small)>
<rect x="${px(at)}" y="${H - 8.4}" width="5.8" height="5.8" fill="#ffffff" stroke="${colour.C}" stroke-width="1.3"/><@label x=at + 9.5 y=H - 3 text=msg("chart.worse") fill=grey/>
</@frame>
</#macro>

<#-- Shares with their intervals, from 0 to 100%. rows: [{label, now, text, id?, low?, high?}] -->
<#macro ranges title alt rows letter>
<#local room = 24><#list rows as r><#local room = [room, textWidth(r.text, small) * 1.08 + 8]?max></#list>
<#local left = 76><#local right = W - room><#local top = 2><#local bottom = H - 28>
<#local unitWidth = (right - left) / 100>
<#local step = [(bottom - top) / rows?size, 40]?min><#local thick = [step * 0.5, 15]?min>
<@frame title alt>
<#list [0, 25, 50, 75, 100] as t><line x1="${px(left + t * unitWidth)}" y1="${top}" x2="${px(left + t * unitWidth)}" y2="${bottom}" stroke="${rule}" stroke-width="0.5"/><@label x=left + t * unitWidth y=bottom + 9.5 text=msg("number.percent", plain(t, 0)) anchor="middle" fill=grey/></#list>
<#list rows as r>
<#local y = top + step * (r?index + 0.5)>
<@wrapped text=r.label x=left - 5 y=y + 2.5 width=left - 6 most=(step gt 16)?then(2, 1) anchor="end"/>
<@lying y=y - thick / 2 value=r.now zero=left unitWidth=unitWidth thick=thick fill=pale/>
<#if r.low?? && r.high??><#local x1 = left + r.low * unitWidth><#local x2 = left + r.high * unitWidth>
<line x1="${px(x1)}" y1="${px(y)}" x2="${px(x2)}" y2="${px(y)}" stroke="${colour[letter]}" stroke-width="1.2"/>
<line x1="${px(x1)}" y1="${px(y - 3.4)}" x2="${px(x1)}" y2="${px(y + 3.4)}" stroke="${colour[letter]}" stroke-width="1.2"/>
<line x1="${px(x2)}" y1="${px(y - 3.4)}" x2="${px(x2)}" y2="${px(y + 3.4)}" stroke="${colour[letter]}" stroke-width="1.2"/></#if>
<circle cx="${px(left + r.now * unitWidth)}" cy="${px(y)}" r="3.2" fill="${colour[letter]}"/>
<@label x=right + 4 y=y + 2.5 text=r.text bold=true figure=r.id!""/>
</#list>
<line x1="${px(left)}" y1="${px(top)}" x2="${px(left)}" y2="${px(bottom)}" stroke="${ink}" stroke-width="0.8"/>
</@frame>
</#macro>

<#-- One measure before and after, small: its own axis from zero. after: better, worse or unclear. -->
<#macro mini name unitText under alt before after beforeText afterText beforeLabel afterLabel outcome beforeId="" afterId="">
<#local w = 112><#local h = 116><#local top = 40><#local bottom = h - 24>
<#local a = axis([before, after], 3, false)>
<#local unitHeight = (bottom - top) / (a.high - a.low)><#local zero = bottom + a.low * unitHeight>
<#local fill = (outcome == "better")?then(colour.B, (outcome == "worse")?then(colour.C, grey))>
<div class="chart"><svg width="${w}pt" height="${h}pt" viewBox="0 0 ${w} ${h}" role="img" aria-label="${alt}" font-family="Liberation Sans" font-size="${small}">
<#local heads = lines(name, w - 8, small, 2)>
<#list heads as line><@label x=0 y=7 + line?index * 8.6 text=line bold=true/></#list>
<@label x=0 y=7 + heads?size * 8.6 text=lines(unitText, w - 2, small, 1)[0] fill=grey/>
<#local bars = [{"v": before, "t": beforeText, "f": pale, "l": beforeLabel, "i": beforeId, "x": 30}, {"v": after, "t": afterText, "f": fill, "l": afterLabel, "i": afterId, "x": 78}]>
<#list bars as b><@upright x=b.x - 13 value=b.v zero=zero unitHeight=unitHeight thick=26 fill=b.f/>
<@label x=b.x y=(b.v lt 0)?then(zero - b.v * unitHeight + 8, zero - b.v * unitHeight - 3) text=b.t anchor="middle" bold=b?is_last figure=b.i/>
<@label x=b.x y=bottom + 9.5 text=lines(b.l, 46, small, 1)[0] anchor="middle" fill=grey/></#list>
<line x1="6" y1="${px(zero)}" x2="${w - 4}" y2="${px(zero)}" stroke="${ink}" stroke-width="0.8"/>
<@label x=0 y=h - 3 text=lines(under, w - 2, small, 1)[0] fill=ink/>
</svg></div>
</#macro>

<#-- Events over the period, a row for each severity. events: [{day, until?, severity, number, open}] -->
<#macro timeline title alt events start end>
<#local left = 52><#local right = W - 4><#local top = 2><#local bottom = H - 28>
<#local length = [days(start, end), 1]?max><#local dayWidth = (right - left) / length>
<#local step = (bottom - top) / severities?size>
<@frame title alt>
<#list months(start, end) as m><#local x = left + m.day * dayWidth>
<line x1="${px(x)}" y1="${top}" x2="${px(x)}" y2="${bottom}" stroke="${rule}" stroke-width="0.5"/>
<#if x + textWidth(m.label, small) lt W + 3><@label x=x + 1 y=bottom + 9.5 text=m.label fill=grey size=6.8/></#if></#list>
<#list severities?reverse as severity>
<#local y = top + step * (severity?index + 0.5)>
<@label x=left - 5 y=y + 2.5 text=msg("severity.long", "" + severity, word(severity)) anchor="end"/>
<line x1="${left}" y1="${px(y + step / 2)}" x2="${right}" y2="${px(y + step / 2)}" stroke="${rule}" stroke-width="0.5"/>
<#local inRow = 0>
<#list events as e><#if e.severity == severity>
<#local x = left + [[e.day, 0]?max, length]?min * dayWidth>
<#local cy = y + (events?size gt 12)?then((inRow % 3 - 1) * step * 0.26, 0)><#local inRow += 1>
<#if e.until??><line x1="${px(x)}" y1="${px(cy)}" x2="${px(left + [[e.until, e.day, 0]?max, length]?min * dayWidth)}" y2="${px(cy)}" stroke="${colour.C}" stroke-width="1.6"/></#if>
<circle cx="${px(x)}" cy="${px(cy)}" r="${(events?size gt 12)?then(2.4, 3.6)}" fill="${e.open?then("#ffffff", colour.C)}" stroke="${colour.C}" stroke-width="1.2"/>
<#if events?size lte 12><@label x=x y=cy - 5.4 text=e.number?c anchor="middle" bold=true size=6.8/></#if>
</#if></#list>
</#list>
<line x1="${left}" y1="${bottom}" x2="${right}" y2="${bottom}" stroke="${ink}" stroke-width="0.8"/>
<circle cx="${left + 3}" cy="${H - 5.5}" r="3" fill="${colour.C}" stroke="${colour.C}" stroke-width="1.2"/><@label x=left + 9.5 y=H - 3 text=msg("chart.closed") fill=grey/>
<#local at = left + 20 + textWidth(msg("chart.closed"), small)>
<circle cx="${px(at + 3)}" cy="${H - 5.5}" r="3" fill="#ffffff" stroke="${colour.C}" stroke-width="1.2"/><@label x=at + 9.5 y=H - 3 text=msg("chart.open") fill=grey/>
</@frame>
</#macro>

<#-- An axis whose labels do not touch each other along this length. -->
<#function fitted values length whole>
  <#list [4, 3, 2, 1] as n>
    <#local a = axis(values, n, whole)>
    <#local widest = 0><#list a.ticks as t><#local widest = [widest, textWidth(plain(t, a.places), small)]?max></#list>
    <#if (widest + 6) * (a.ticks?size - 1) lte length || n == 1><#return a></#if>
  </#list>
</#function>

<#-- Two charts side by side, or one. -->
<#macro pair><table class="two" role="presentation"><tr><td><#nested 1></td><td class="gap"></td><td><#nested 2></td></tr></table></#macro>
