/** A pack as one page to read and to print: no script, no address to fetch from. */
import type { ControlRow, EvidenceItem, PackPreview } from "../../lib/schema/evidence.ts";
import { plural } from "./source.ts";

const states = { shown: "Shown", partly: "Shown in part", none: "No evidence" } as const;

const style = `
:root { color-scheme: light dark; --ink: #1c2024; --soft: #5b6570; --line: #d5dade; --paper: #fff; --ok: #176b4d; --caution: #8a5300; --stop: #b3261e; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8ebee; --soft: #a7b0b8; --line: #3b444c; --paper: #14181b; --ok: #6cd3a6; --caution: #f2b85c; --stop: #ff8f86; } }
@media print { :root { color-scheme: light; --ink: #000; --soft: #444; --line: #bbb; --paper: #fff; --ok: #176b4d; --caution: #8a5300; --stop: #b3261e; } section { break-inside: avoid-page; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 62rem; padding: 2rem 1.25rem; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .25rem; } h2 { font-size: 1.25rem; margin: 2.5rem 0 .5rem; } h3 { font-size: 1rem; margin: 0; }
p { margin: .25rem 0; } .soft { color: var(--soft); } code { font: .85em ui-monospace, monospace; }
section { border-top: 1px solid var(--line); padding: 1rem 0; } ul { margin: .25rem 0; padding-inline-start: 1.25rem; }
.shown { color: var(--ok); } .partly { color: var(--caution); } .none { color: var(--stop); } .state { font-weight: 600; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0; font-size: .9rem; } th, td { border-bottom: 1px solid var(--line); padding: .3rem .75rem .3rem 0; text-align: start; vertical-align: top; }
dl { display: grid; grid-template-columns: minmax(10rem, max-content) 1fr; gap: .15rem 1rem; margin: .5rem 0; } dt { color: var(--soft); } dd { margin: 0; font-variant-numeric: tabular-nums; }
.wide { overflow-x: auto; }
@media (max-width: 40rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .35rem; } }
`;

/** `fewest`: what “too few people” means. */
export function renderReport(pack: PackPreview, number: number, fewest: number): string {
  const at = new Date(pack.at).toISOString().slice(0, 16).replace("T", " ");
  const gaps = pack.controls.filter(({ state }) => state !== "shown").length;
  const titles = new Map(pack.items.map(({ id, title }) => [id, title]));
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(pack.title)}: evidence pack ${number}</title><style>${style}</style></head><body>
<h1>${text(pack.title)}</h1>
<p class="soft">Evidence pack ${number}, made ${at} UTC by Waymark from the database as it stood then.</p>
<p>${plural(pack.controls.length, "point", "points")}; at ${gaps} of them something is missing, and it says so there. What this pack does not show is not shown.
This is no certificate and no legal advice.</p>
<h2>Points</h2>
${pack.controls.map((control) => renderControl(control, titles)).join("\n")}
<h2>Evidence</h2>
<p class="soft">Read from the database when the pack was made. “Too few” stands for a figure with fewer than ${fewest} people behind it.</p>
${pack.items.map(renderItem).join("\n")}
</body></html>
`;
}

function renderControl({ id, title, statement, state, evidence, gaps }: ControlRow, titles: ReadonlyMap<string, string>): string {
  const links = evidence.map((name) => `<a href="#${name}">${text(titles.get(name) ?? name)}</a>`).join(", ");
  return `<section><h3>${text(id)} · ${text(title)} <span class="state ${state}">${states[state]}</span></h3>
<p>${text(statement)}</p>${links === "" ? "" : `<p class="soft">Evidence: ${links}</p>`}${renderGaps(gaps)}</section>`;
}

function renderItem({ id, title, query, facts, table, gaps, present }: EvidenceItem): string {
  return `<section id="${id}"><h3>${text(title)}</h3><p class="soft">${text(query)}</p>
${present ? "" : '<p class="none">There is nothing of this in the database.</p>'}
${facts.length === 0 ? "" : `<dl>${facts.map(({ label, value }) => `<dt>${text(label)}</dt><dd>${text(value === null ? "too few" : String(value))}</dd>`).join("")}</dl>`}
${table && table.rows.length > 0 ? renderTable(table) : ""}${renderGaps(gaps)}</section>`;
}

function renderTable({ columns, rows }: NonNullable<EvidenceItem["table"]>): string {
  const head = columns.map((column) => `<th scope="col">${text(column)}</th>`).join("");
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${text(cell)}</td>`).join("")}</tr>`).join("\n");
  return `<div class="wide"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}

function renderGaps(gaps: readonly string[]): string {
  return gaps.length === 0 ? "" : `<ul class="none">${gaps.map((gap) => `<li>${text(gap)}</li>`).join("")}</ul>`;
}

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function text(value: string): string {
  return value.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
}
