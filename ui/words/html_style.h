#pragma once

namespace gearaudit
{

// One column that gets narrow, tables that become blocks on a phone, colours of their own in the dark, and
// paper without backgrounds. Nothing is fetched.
inline constexpr char htmlReportStyle[] = R"(
:root{color-scheme:light dark;--line:#8885;--faint:#8882;--accent:#1b6ac9;--bad:#b3261e;--warn:#8a5a00}
@media (prefers-color-scheme:dark){:root{--accent:#7ab4ff;--bad:#ff8a80;--warn:#ffc46b}}
body{font:15px/1.45 system-ui,sans-serif;margin:0 auto;max-width:60rem;padding:1rem;overflow-wrap:anywhere}
h1{font-size:1.6rem;margin:.5rem 0}h2{font-size:1.2rem;margin:2rem 0 .5rem;border-bottom:1px solid var(--line)}
.note{opacity:.75;font-size:.9em}.bad{color:var(--bad);font-weight:600}.warn{color:var(--warn);font-weight:600}
table{border-collapse:collapse;width:100%;font-size:.93em}th{text-align:start}
th,td{padding:.25rem .5rem .25rem 0;vertical-align:top;border-bottom:1px solid var(--faint)}
details{margin:.5rem 0}summary{cursor:pointer;padding:.25rem 0}
ol li{margin:.6rem 0}svg{display:block;width:100%;max-width:40rem;height:auto}
svg text{fill:currentColor;font:12px system-ui,sans-serif}svg rect{fill:var(--accent)}
@media (max-width:600px){table,tbody,tr,td{display:block}thead{display:none}
tr{border-bottom:1px solid var(--line);padding:.4rem 0}td{border:0;padding:.1rem 0}
td[data-label]:not(:empty)::before{content:attr(data-label) ": ";opacity:.7}}
@media print{@page{size:A4;margin:15mm}body{max-width:none;font-size:10pt;padding:0}
details>*{display:block}tr,li{break-inside:avoid}h2{break-after:avoid}}
)";

} // namespace gearaudit
