/**
 * The text that somebody would see of an HTML document, and the attributes that carry text unseen. One pass, no DOM: building
 * a document would let it load pictures. Broken HTML gives some text, never an error.
 */
import { decodeEntities } from "./html-entities.ts";

export interface HtmlText {
  /** Lines as a browser would break them, cells of a row divided by tabs. */
  readonly text: string;
  /** Addresses of links (the address alone for "mailto:" and "tel:"), titles and alternative texts, each once. */
  readonly attributes: readonly string[];
}

const textAttributes = new Set(["href", "title", "alt", "aria-label"]);
/** Elements whose content is no text of the page. */
const silent = new Set(["script", "style", "title", "template", "iframe"]);
const inline = new Set(
  "a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark meta nobr output q rp rt ruby s samp small span strike strong sub sup time tt u var wbr img input button link".split(
    " ",
  ),
);
const cells = new Set(["td", "th"]);

export function htmlToText(html: string): HtmlText {
  const out: string[] = [];
  const attributes = new Set<string>();
  let preformatted = 0;
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf("<", at);
    const end = open < 0 ? html.length : open;
    if (end > at) out.push(textOf(html.slice(at, end), preformatted > 0));
    if (open < 0) break;
    const tag = readTag(html, open);
    at = tag.end;
    if (tag.name === "") {
      out.push(tag.text);
      continue;
    }
    for (const [name, value] of tag.attributes) if (textAttributes.has(name)) addAttribute(attributes, name, value);
    if (tag.name === "pre") preformatted += tag.closing ? -1 : 1;
    if (!tag.closing && silent.has(tag.name)) at = endOfSilent(html, tag.name, at);
    else if (cells.has(tag.name)) out.push(tag.closing ? "\t" : "");
    else if (!inline.has(tag.name)) out.push("\n");
  }
  return { text: tidy(out.join("")), attributes: [...attributes] };
}

function textOf(raw: string, preformatted: boolean): string {
  return decodeEntities(preformatted ? raw : raw.replace(/[ \t\r\n\f]+/g, " "));
}

function addAttribute(attributes: Set<string>, name: string, raw: string): void {
  const value = decodeEntities(raw).trim();
  if (name !== "href") {
    if (value !== "") attributes.add(value);
    return;
  }
  // A data: address is the picture itself; a fragment or script leads nowhere.
  if (value === "" || /^(?:data:|javascript:|#)/i.test(value)) return;
  attributes.add(percentDecoded(value.replace(/^(?:mailto|tel|sms):/i, "")));
}

function percentDecoded(address: string): string {
  if (!address.includes("%")) return address;
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Behind the end tag; to the end of the text where there is none, as browsers do. */
function endOfSilent(html: string, name: string, from: number): number {
  const ending = new RegExp(`</${name}[\\s/>]`, "gi");
  ending.lastIndex = from;
  const match = ending.exec(html);
  if (match === null) return html.length;
  const close = html.indexOf(">", match.index);
  return close < 0 ? html.length : close + 1;
}

interface Tag {
  /** Lower case; "" for a comment, a declaration or a "<" that begins no tag. */
  readonly name: string;
  readonly closing: boolean;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** What a "<" that begins no tag stands for. */
  readonly text: string;
  readonly end: number;
}

function readTag(html: string, open: number): Tag {
  const nothing = { name: "", closing: false, attributes: [], text: "" };
  // "<!-->" is a whole comment, and "--!>" ends one, too: what a browser shows behind it must be read.
  if (html.startsWith("<!--", open)) return { ...nothing, end: after(html, /--!?>/g, open + 2) };
  if (/[!?]/.test(html.charAt(open + 1))) return { ...nothing, end: after(html, />/g, open + 2) };
  const name = sticky(/\/?[A-Za-z][A-Za-z0-9:-]{0,63}/y, html, open + 1);
  if (name === null) return { ...nothing, text: "<", end: open + 1 };
  const attributes: (readonly [string, string])[] = [];
  let at = open + 1 + name.length;
  while (at < html.length && html.charAt(at) !== ">") {
    const attribute = readAttribute(html, at);
    if (attribute.name !== "") attributes.push([attribute.name, attribute.value]);
    at = attribute.end;
  }
  const closing = name.startsWith("/");
  return { name: name.slice(closing ? 1 : 0).toLowerCase(), closing, attributes, text: "", end: at + 1 };
}

/** Always moves on by at least one character. */
function readAttribute(html: string, from: number): { name: string; value: string; end: number } {
  const name = sticky(/[^\s=>/"'<]{1,256}/y, html, from);
  if (name === null) return { name: "", value: "", end: from + 1 };
  const equals = sticky(/\s{0,16}=\s{0,16}/y, html, from + name.length);
  let at = from + name.length + (equals?.length ?? 0);
  if (equals === null) return { name: name.toLowerCase(), value: "", end: at };
  const quote = html.charAt(at);
  if (quote === '"' || quote === "'") {
    const close = html.indexOf(quote, at + 1);
    const end = close < 0 ? html.length : close;
    return { name: name.toLowerCase(), value: html.slice(at + 1, end), end: end + 1 };
  }
  const start = at;
  while (at < html.length && !/[\s>]/.test(html.charAt(at))) at++;
  return { name: name.toLowerCase(), value: html.slice(start, at), end: at };
}

function sticky(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** Behind the first place where the mark stands; the end of the text where it stands nowhere. `mark`: with the flag g. */
function after(html: string, mark: RegExp, from: number): number {
  mark.lastIndex = from;
  return mark.test(html) ? mark.lastIndex : html.length;
}

/** No blanks around a line's text, no empty lines. */
function tidy(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}
