/** The short texts of a page, by where they stand. They are compared with patterns in the page, and go nowhere. */
import type { PageTexts } from "../../core/page-score/page-sign.ts";
import { attributeOf, boxOf } from "../plain-dom.ts";
import { labelOf, type Place } from "./find-places.ts";

type Tree = Document | ShadowRoot;

/**
 * UTF-16 code units of a line that is a label or a notice, not a text; how many texts of each kind are read; how far from a box is near it,
 * CSS pixels; and from how many paragraphs in a row on they are a text to be read.
 */
const limits = { line: 220, lines: 500, near: 120, controls: 300, requests: 250, reach: 420, prose: 4 } as const;

const controls =
  "button, [role=button], [role=combobox], [role=menuitem], [role=option], [role=tab], [role=switch], [role=treeitem], select, summary, nav a, aside a, label";

export function readTexts(trees: readonly Tree[], places: readonly Place[]): PageTexts {
  return {
    composer: places.flatMap(({ element }) => namesOf(element)),
    near: unique(places.slice(0, 4).flatMap(linesNear)),
    control: unique(trees.flatMap((tree) => [...tree.querySelectorAll(controls)].slice(0, limits.controls).flatMap(wordsOn))),
    line: unique(trees.flatMap((tree) => shortLines(tree instanceof Document ? tree.body : tree, limits.lines))),
    title: unique([
      document.title,
      meta("og:title"),
      meta("application-name"),
      meta("og:site_name"),
      meta("apple-mobile-web-app-title"),
    ]),
    about: unique([meta("description"), meta("og:description"), meta("keywords"), ...linkedData()]),
    request: requests(),
    host: [location.hostname],
    path: [location.pathname],
  };
}

const unique = (texts: readonly string[]) => [...new Set(texts)].filter((text) => text !== "");

/** What a box says it is for. An editor draws it in an element of its own, within or beside the box. */
function namesOf(element: Element): string[] {
  const within = [...element.querySelectorAll("[data-placeholder], [data-empty-text]")].slice(0, 3);
  return unique(
    [element, ...within].flatMap((one) =>
      ["placeholder", "aria-label", "aria-placeholder", "data-placeholder", "data-empty-text", "title"].map((name) =>
        attributeOf(one, name).trim().slice(0, limits.line),
      ),
    ),
  );
}

/** A frame around the box and its buttons, and what stands right above and below that; of a frame that is the page itself not all. */
function linesNear({ around, box }: Place): string[] {
  const isClose = (line: Element) => {
    const { top, bottom } = boxOf(line);
    return top < box.bottom + limits.reach && bottom > box.top - limits.reach;
  };
  return shortLines(around.parentElement ?? around, limits.near, isClose);
}

function wordsOn(control: Element): string[] {
  if (control instanceof HTMLSelectElement) return [...control.options].slice(0, 30).map(({ text }) => text.trim().slice(0, 80));
  const said = attributeOf(control, "aria-label") || attributeOf(control, "title");
  return [labelOf(control), said.trim().slice(0, 80)];
}

/** Texts of the elements that hold words of their own, short ones; of a paragraph the whole. */
function shortLines(root: Node | null, most: number, counts: (line: Element) => boolean = () => true): string[] {
  if (!root) return [];
  const found = new Set<string>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const seen = new Set<Element>();
  for (let left = most * 3; left > 0 && found.size < most && walker.nextNode(); left--) {
    const holder = lineOf(walker.currentNode);
    if (!holder || seen.has(holder)) continue;
    seen.add(holder);
    if (isProse(holder) || !counts(holder)) continue;
    const text = holder.textContent.length <= limits.line * 2 ? holder.textContent.replace(/\s+/g, " ").trim() : "";
    if (text !== "" && text.length <= limits.line) found.add(text);
  }
  return [...found];
}

/** A paragraph among others: what an article says of AI, this page does not say of itself. */
function isProse(line: Element): boolean {
  if (line.localName !== "p") return false;
  let others = 0;
  for (const beside of line.parentElement?.children ?? []) if (beside.localName === "p" && ++others >= limits.prose) return true;
  return false;
}

/** The element whose line a text is part of: links and emphasis belong to the line around them. */
function lineOf(text: Node): Element | null {
  let holder = text.parentElement;
  while (holder && inline.has(holder.localName)) holder = holder.parentElement;
  return holder && !unread.has(holder.localName) ? holder : null;
}

const inline = new Set(["a", "abbr", "b", "code", "em", "i", "mark", "small", "strong", "u"]);
const unread = new Set(["script", "style", "noscript", "template", "textarea", "option"]);

function meta(name: string): string {
  const found = document.head?.querySelector(`meta[name="${name}"], meta[property="${name}"]`);
  return (found ? attributeOf(found, "content") : "").trim().slice(0, 300);
}

/** Names and descriptions of JSON-LD, where a page describes itself as an application. */
function linkedData(): string[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, 3).flatMap(({ textContent }) => {
    if (textContent.length > 20_000 || !/"(?:Web|Software|Mobile)Application"/.test(textContent)) return [];
    return [...textContent.matchAll(/"(?:name|description|applicationCategory)"\s*:\s*"([^"]{1,300})"/g)].map(
      ([, value = ""]) => value,
    );
  });
}

/** Host and path of what the page itself has asked for; queries are never looked at. */
function requests(): string[] {
  return unique(
    performance
      .getEntriesByType("resource")
      .filter((entry) => fetches.has((entry as PerformanceResourceTiming).initiatorType))
      .slice(-limits.requests)
      .map(({ name }) => addressOf(name)),
  );
}

const fetches = new Set(["fetch", "xmlhttprequest", "beacon", "eventsource", "other"]);

export function addressOf(url: string): string {
  const parsed = URL.parse(url);
  return parsed?.protocol.startsWith("http") ? parsed.hostname + parsed.pathname : "";
}
