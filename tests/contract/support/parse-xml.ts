/** Reads well-formed XML of the plain kind that templates are: elements, attributes, text, one declaration. Throws at anything else. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface Open {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

const plain = (text: string) => {
  if (/&(?!#\d+;)/.test(text)) throw new Error(`a bare "&" in ${text.slice(0, 40)}`);
  return text.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
};

export function parseXml(source: string): XmlElement {
  const tokens = /^<\?xml version="1\.0" encoding="utf-8"\?>\n([\s\S]*)$/i.exec(source)?.[1];
  if (tokens === undefined) throw new Error("no declaration");
  const top: Open = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  let at = 0;
  for (const match of tokens.matchAll(/<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/g)) {
    if (match.index !== at) throw new Error(`not well formed: ${tokens.slice(at, at + 60)}`);
    at += match[0].length;
    const [, ends, name = "", attributes = "", alone, text] = match;
    const last = open.at(-1)!;
    if (text !== undefined) last.text += plain(text);
    else if (ends) {
      if (last.name !== name || open.length === 1) throw new Error(`</${name}> ends <${last.name}>`);
      open.pop();
    } else {
      const pairs = [...attributes.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(
        ([, key = "", value = ""]) => [key, plain(value)] as const,
      );
      if (new Set(pairs.map(([key]) => key)).size < pairs.length) throw new Error(`<${name}> has an attribute twice`);
      const element: Open = { name, attributes: Object.fromEntries(pairs), children: [], text: "" };
      last.children.push(element);
      if (!alone) open.push(element);
    }
  }
  if (at !== tokens.length || open.length !== 1 || top.children.length !== 1) throw new Error("not well formed at the end");
  return top.children[0]!;
}

/** Every element of that name, at any depth. */
export function allOf(element: XmlElement, name: string): XmlElement[] {
  return [...(element.name === name ? [element] : []), ...element.children.flatMap((child) => allOf(child, name))];
}
