/** Ten pages that are no AI tools, made up, of the kinds that people have open all day. */
import { ordinaryText, seeded } from "./ordinary-text.ts";

export interface OrdinaryPage {
  readonly name: string;
  readonly html: string;
}

const many = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => make(index));
const paragraph = (seed: number) => `<p>${escapeHtml(ordinaryText(400, seed))}</p>`;

export const ordinaryPages: readonly OrdinaryPage[] = [
  page("article", many(60, paragraph).join("")),
  page(
    "mail list",
    `<table>${many(200, (row) => `<tr><td>Ana Beispiel<td>${escapeHtml(ordinaryText(60, row))}<td>09:1${row % 10}`).join("")}</table>`,
  ),
  page(
    "team chat",
    `${many(120, (row) => `<div class=message><b>Ben</b> ${paragraph(row)}</div>`).join("")}<textarea placeholder="Message"></textarea>`,
  ),
  page("shop", many(80, (row) => `<section><h3>Item ${row}</h3><p>12.90</p><button>Add to basket</button></section>`).join("")),
  page(
    "form",
    `<form>${many(60, (row) => `<label>Field ${row}<input name=f${row} autocomplete=off></label>`).join("")}<button>Save</button></form>`,
  ),
  page(
    "search results",
    many(40, (row) => `<article><a href="#${row}"><h3>Result ${row}</h3></a>${paragraph(row)}</article>`).join(""),
  ),
  page(
    "ticket board",
    many(
      6,
      (column) => `<section>${many(30, (row) => `<div draggable=true>Ticket ${column * 30 + row}</div>`).join("")}</section>`,
    ).join(""),
  ),
  page("code review", `<pre>${escapeHtml(ordinaryText(60_000, 8))}</pre><textarea></textarea>`),
  page(
    "dashboard",
    `${many(24, () => "<canvas width=300 height=150></canvas>").join("")}<script>for(const c of document.querySelectorAll("canvas")){const x=c.getContext("2d");for(let i=0;i<60;i++)x.fillRect(i*5,150-(i*37%150),4,150)}</script>`,
  ),
  page("pages in pages", many(5, (row) => `<iframe srcdoc="<p>Frame ${row}</p>"></iframe>`).join("")),
];

function page(name: string, body: string): OrdinaryPage {
  const random = seeded(name.length);
  const script = `<script>let n=0;const t=document.createElement("p");document.body.append(t);for(let i=0;i<20000;i++)n+=i*${Math.floor(random() * 9) + 1};t.textContent=n</script>`;
  return {
    name,
    html: `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,"><body>${body}${script}`,
  };
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
