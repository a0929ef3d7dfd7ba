// SPDX-FileCopyrightText: 2026 The Tellings authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

namespace tellings {

/// The style sheet of the HTML report: light and dark as the reader's system is, always light when printed. Relations
/// differ in tint and underline as they do on paper (paperstyle.h).
inline constexpr QLatin1StringView htmlStyle(R"css(
:root { color-scheme: light dark; --ink: #1a1a1a; --soft: #595959; --page: #fff; --rule: #b4b4b4; --strong: #404040;
  --verbatim: #ffecb3; --edited: #d7e8fb; --reworded: #eee3f4; --shade: #86b4e6; }
@media (prefers-color-scheme: dark) { :root { --ink: #ececec; --soft: #b0b0b0; --page: #1b1c1e; --rule: #55585c;
  --strong: #a0a0a0; --verbatim: #574712; --edited: #1f4263; --reworded: #4b3558; --shade: #3b6a9e; } }
@media print { :root { color-scheme: light; --ink: #1a1a1a; --soft: #595959; --page: #fff; --rule: #b4b4b4;
  --strong: #404040; --verbatim: #ffecb3; --edited: #d7e8fb; --reworded: #eee3f4; --shade: #86b4e6; } }
* { box-sizing: border-box; }
body { max-width: 84rem; margin: 0 auto; padding: 2rem 1.5rem 4rem; color: var(--ink); background: var(--page);
  font: 1rem/1.5 "Noto Sans", system-ui, sans-serif; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .3rem; }
h2 { font-size: 1.3rem; margin: 2.6rem 0 .8rem; }
h3 { font-size: 1rem; margin: 0 0 .5rem; }
.summary { font: 1.2rem/1.4 "Noto Serif", Georgia, serif; margin: 1rem 0 .2rem; }
.soft, .place, .remark, caption { color: var(--soft); font-size: .875rem; }
.caution { font-weight: bold; border: 2px solid var(--strong); padding: .4rem .8rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; }
caption { text-align: start; padding-bottom: .6rem; }
.matrix caption { position: sticky; inset-inline-start: 0; max-width: min(48rem, calc(100vw - 3rem)); }
th { text-align: start; font-weight: 600; }
th, td { padding: .35rem .7rem; vertical-align: top; }
.articles { width: 100%; }
.articles thead > tr > * { border-bottom: 1px solid var(--strong); }
.articles thead th { color: var(--soft); font-size: .875rem; font-weight: normal; }
.articles .number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
.articles .source td { padding-top: 0; border-bottom: 1px solid var(--rule); color: var(--soft); font-size: .8125rem; overflow-wrap: anywhere; }
.matrix thead th { color: var(--soft); font-size: .875rem; font-weight: normal; text-align: center; vertical-align: bottom; }
.matrix tbody th { font-weight: normal; white-space: nowrap; }
.matrix td { text-align: center; border: 1px solid var(--rule); font-variant-numeric: tabular-nums;
  background: color-mix(in srgb, var(--shade) var(--share), transparent); }
.matrix thead td { border: none; background: none; }
.matrix td.own { font-weight: bold; outline: 2px solid var(--strong); outline-offset: -2px; }
.coverage td, .coverage tbody th { border-bottom: 1px solid var(--rule); font-weight: normal; }
.coverage tbody th { min-width: 14rem; max-width: 26rem; }
.coverage td { white-space: nowrap; } .coverage td.absent { color: var(--soft); }
td.verbatim { background: var(--verbatim); } td.edited { background: var(--edited); } td.reworded { background: var(--reworded); }
.coded { width: 100%; } .coded thead th { color: var(--soft); font-size: .875rem; font-weight: normal; border-bottom: 1px solid var(--strong); }
.coded tbody td, .coded th[scope=row] { border-bottom: 1px solid var(--rule); font-size: .9375rem; overflow-wrap: anywhere; min-width: 4rem; }
.coded th[scope=row] { font-weight: normal; }
.coded th[scope=rowgroup] { padding-top: .9rem; border-bottom: 1px solid var(--rule); }
.coded tbody .number { text-align: end; font-variant-numeric: tabular-nums; min-width: 0; white-space: nowrap; overflow-wrap: normal; }
.coded thead .number { text-align: end; }
.coded caption { position: sticky; inset-inline-start: 0; max-width: min(60rem, calc(100vw - 3rem)); }
.scroll + h3 { margin-top: 1.8rem; }
.sheet { width: 100%; table-layout: fixed; min-width: calc(13rem * 3); } .sheet thead td, .sheet tbody th { width: 2.6rem; }
.sheet tbody th { color: var(--soft); font-weight: normal; font-size: .875rem; }
.sheet td { border-bottom: 1px solid var(--rule); border-inline-start: 1px solid var(--rule); }
.sheet thead th { border-bottom: 1px solid var(--strong); } .sheet .heading { font-weight: 600; }
mark.verbatim { background: var(--verbatim); } mark.edited { background: var(--edited); } mark.reworded { background: var(--reworded); }
sup { font-size: .7em; font-weight: 600; line-height: 0; padding-inline-end: .15em; }
a { color: inherit; text-decoration-thickness: 1px; text-underline-offset: .15em; }
.logo { float: inline-end; max-width: 12rem; max-height: 5rem; margin-inline-start: 1.5rem; }
.lines { max-width: 100%; height: auto; } .lines text { fill: var(--ink); font: 11px "Noto Sans", system-ui, sans-serif; }
.lines .axis { stroke: var(--rule); } .lines polyline { fill: none; stroke: var(--soft); stroke-width: 1; }
.lines polyline.moved { stroke: var(--ink); stroke-width: 2; } .lines circle { fill: var(--ink); }
.legend { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1.2rem; margin: 0; }
.legend dd { margin: 0; }
.legend dt, .text { font-family: "Noto Serif", Georgia, serif; }
.passage { border-top: 2px solid var(--strong); padding-top: .5rem; margin-bottom: 2rem; }
.cells { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr)); gap: 1.2rem 0; }
figure { margin: 0; padding-inline: .8rem 1rem; border-inline-start: 1px solid var(--rule); }
figcaption { font-weight: 600; }
.place { margin: 0; }
.text { margin: 0 0 .6rem; overflow-wrap: anywhere; }
.context { color: var(--soft); }
.remark { margin: .5rem 0 0; }
mark { color: inherit; padding: .1em 0; }
mark u { text-decoration: underline 1px; text-underline-offset: .2em; }
.verbatim mark { background: var(--verbatim); }
.edited mark { background: var(--edited); }
.edited u, mark.edited u { text-decoration-style: dashed; }
.reworded mark { background: var(--reworded); }
.reworded u, mark.reworded u { text-decoration-style: dotted; }
mark b { font-weight: 700; }
mark ins { font-weight: 700; text-decoration: none; }
mark ins::before { content: "["; }
mark ins::after { content: "]"; }
code { font: .75rem/1.4 "Noto Sans Mono", ui-monospace, monospace; }
@media print { @page { size: landscape; margin: 12mm; }
  html { font-size: 9pt; } body { max-width: none; margin: 0; padding: 0; }
  body, mark, td { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .scroll { overflow: visible; } .coverage, .matrix { width: 100%; } th, td { padding: .2rem .4rem; }
  .coverage td { white-space: normal; } .coverage tbody th { min-width: 0; } .sheet { min-width: 0; }
  .matrix tbody th { white-space: normal; } .matrix caption, .coded caption { max-width: none; }
  thead { display: table-header-group; } .coded tr:has(th[scope=rowgroup]) { break-after: avoid; } h2, h2 + .soft, h3, figcaption, .place { break-after: avoid; }
  .passage, .articles tbody, .matrix tr, .coverage tr, .coded tr, .lines, .legend { break-inside: avoid; }
  .passage { margin-bottom: 1.2rem; } .text { orphans: 3; widows: 3; } }
@media screen and (max-width: 44rem) { body { padding: 1.2rem 1rem 3rem; }
  .coded tbody td, .coded th[scope=row] { overflow-wrap: break-word; min-width: 7.5rem; } .coded td:last-child:not(.number) { min-width: 12rem; }
  .coded tbody .number { min-width: 0; } .matrix caption, .coded caption { max-width: calc(100vw - 2rem); }
  .articles thead { display: none; } .articles, .articles tbody { display: block; }
  .articles tr { display: flex; flex-wrap: wrap; gap: 0 1rem; } .articles tr > * { padding: .1rem 0; }
  .articles td:has(> bdi:empty) { display: none; }
  .articles tr > :nth-child(3), .articles .source td:last-child { flex-basis: 100%; }
  .articles .source { border-bottom: 1px solid var(--rule); padding-bottom: .5rem; margin-bottom: .6rem; }
  .articles .source td { border: none; min-width: 0; } .articles .number::after { content: "\00a0" attr(data-label); color: var(--soft); }
  .cells { gap: 1rem 0; } }
)css");

} // namespace tellings
