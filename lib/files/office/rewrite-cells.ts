/**
 * A sheet, or the list of shared strings, with other texts in some of its places. A cell becomes a string that stands in the cell itself
 * (ECMA-376 part 1, 18.3.1.4), whatever it was: a formula would bring the value back.
 */
import { attribute, encodeXml, local, walkXml } from "./xml-tokens.ts";

/** `texts`: by the number of cells that stand before. */
export function rewriteCells(xml: string, texts: ReadonlyMap<number, string>): string {
  return replaceElements(xml, "c", texts, (prefix, attributes, text) => {
    const kept = ["r", "s"].flatMap((key) => {
      const value = attribute(attributes, key);
      return value === undefined ? [] : [` ${key}="${encodeXml(value)}"`];
    });
    const inner = `<${prefix}is><${prefix}t xml:space="preserve">${encodeXml(text)}</${prefix}t></${prefix}is>`;
    return `<${prefix}c${kept.join("")} t="inlineStr">${inner}</${prefix}c>`;
  });
}

/** `texts`: by the number of the string. How parts of it are written, in bold or red, is gone with it. */
export function rewriteSharedStrings(xml: string, texts: ReadonlyMap<number, string>): string {
  return replaceElements(xml, "si", texts, (prefix, _, text) => {
    return `<${prefix}si><${prefix}t xml:space="preserve">${encodeXml(text)}</${prefix}t></${prefix}si>`;
  });
}

function replaceElements(
  xml: string,
  kind: string,
  texts: ReadonlyMap<number, string>,
  write: (prefix: string, attributes: string, text: string) => string,
): string {
  const parts: string[] = [];
  let count = -1;
  let done = 0;
  let begun: { readonly start: number; readonly attributes: string; readonly text: string } | null = null;
  walkXml(xml, {
    open(name, attributes, start) {
      if (local(name) !== kind) return;
      count += 1;
      const text = texts.get(count);
      begun = text === undefined ? null : { start, attributes, text };
    },
    close(name, end) {
      if (local(name) !== kind || !begun) return;
      parts.push(xml.slice(done, begun.start), write(name.slice(0, name.length - kind.length), begun.attributes, begun.text));
      done = end;
      begun = null;
    },
  });
  return [...parts, xml.slice(done)].join("");
}
