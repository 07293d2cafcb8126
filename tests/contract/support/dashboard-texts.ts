/** Reads the dashboard's source and lists what it says: texts that can be translated, and texts that cannot because nothing says them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAst } from "vite";

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

export interface DashboardTexts {
  /** Keys of translations, each with the place where it is said first. */
  readonly said: ReadonlyMap<string, string>;
  /** Texts that stand in the source as themselves, or are put together where no translation can follow. */
  readonly bare: readonly string[];
  readonly files: number;
}

/** Attributes that a person reads or hears. */
const read = new Set([
  "title",
  "label",
  "aria-label",
  "placeholder",
  "alt",
  "lead",
  "about",
  "hint",
  "what",
  "data-label",
  "heading",
  "legend",
]);
/** Names are the same in every language; so is what stands in `<code>`. */
/** Values that machines read. */
const notRead = new Set([
  "className",
  "Authorization",
  "name",
  "vendor",
  "owner",
  "by",
  "extensionVersion",
  "policy",
  "browser",
  "group",
]);
const names =
  /\b(Waymark|SHA-256|Google|Microsoft Entra|Slack|GitHub \(app\)|GitHub|Notion|Salesforce|HubSpot|Atlassian|Dropbox|Box|Zoom|Linear|Asana|Figma|Okta|English|Deutsch|Chromium|Firefox|Windows|Linux)(?=$|\W)/g;

/** Of every module under `folder` but tests and `words/german`. */
export function dashboardTexts(folder: string): DashboardTexts {
  const said = new Map<string, string>();
  const bare: string[] = [];
  const files = (readdirSync(folder, { recursive: true }) as string[]).filter(
    (path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$|words[\\/](german[\\/]|say\.ts|count\.ts)/.test(path),
  );
  for (const path of files) {
    const source = readFileSync(join(folder, path), "utf8");
    const at = (node: Node) => `${path}:${source.slice(0, node.start).split("\n").length}`;
    walk(parseAst(source, { lang: path.endsWith("x") ? "tsx" : "ts" }) as unknown as Node, (node) => {
      for (const [text, place] of bareIn(node)) bare.push(`${at(place)} ${JSON.stringify(text)}`);
      for (const call of callsIn(node)) {
        if (call.key === null) bare.push(`${at(node)} is said and is not a text by itself`);
        else if (!said.has(call.key)) said.set(call.key, at(node));
      }
    });
  }
  return { said, bare, files: files.length };
}

function walk(node: Node, visit: (node: Node) => void): void {
  const { name } = (node["openingElement"] ?? {}) as { name?: { name?: string } };
  if (name?.name === "code" || name?.name === "kbd") return;
  visit(node);
  for (const value of Object.values(node)) {
    for (const child of [value].flat()) if (child && typeof child === "object" && "type" in child) walk(child as Node, visit);
  }
}

function bareIn(node: Node): [string, Node][] {
  if (node.type === "JSXText") return speaks(node["value"] as string) ? [[(node["value"] as string).trim(), node]] : [];
  // Tables of labels: what begins like a sentence or has a blank in it is for people.
  if (node.type === "Property") {
    const { key, value } = node as unknown as { key: { name?: string; value?: string }; value: Node };
    if (notRead.has(key.name ?? "") || key.value === "accept" || key.name === "background") return [];
    return literals(value).filter(([text]) => /^\p{Lu}\p{Ll}|\p{L} \p{L}/u.test(text.replace(names, "").trim()));
  }
  if (node.type === "JSXAttribute") {
    const { name, value } = node as unknown as { name: { name: string }; value: Node | null };
    return value && read.has(name.name) ? literals(value) : [];
  }
  // A component of ours that takes a name shows it; a form's fields have names for machines, and those begin small.
  if (node.type === "JSXOpeningElement") {
    const { name, attributes } = node as unknown as { name: { name?: string }; attributes: Node[] };
    if (!/^\p{Lu}/u.test(name.name ?? "")) return [];
    const named = attributes.filter((one) => (one["name"] as { name?: string } | undefined)?.name === "name");
    return named.flatMap((one) => literals(one["value"] as Node)).filter(([text]) => /^\p{Lu}/u.test(text));
  }
  if (node.type === "CallExpression" && (node["callee"] as { name?: string }).name === "confirm")
    return (node["arguments"] as Node[]).flatMap(literals);
  if (node.type === "CallExpression" && /^say(Count)?$/.test((node["callee"] as { name?: string }).name ?? "")) {
    const values = (node["arguments"] as Node[]).filter(({ type }) => type === "ObjectExpression");
    return values.flatMap(({ properties }) => (properties as { value?: Node }[]).flatMap(({ value }) => literals(value ?? null)));
  }
  const children = node.type === "JSXElement" || node.type === "JSXFragment" ? (node["children"] as Node[]) : [];
  return children.filter(({ type }) => type === "JSXExpressionContainer").flatMap(literals);
}

/** Texts that an expression can come to without `say`. */
function literals(node: Node | null): [string, Node][] {
  if (!node) return [];
  const of = (field: string) => literals(node[field] as Node);
  switch (node.type) {
    case "JSXExpressionContainer":
      return of("expression");
    case "ConditionalExpression":
      return [...of("consequent"), ...of("alternate")];
    case "LogicalExpression":
      return [...of("left"), ...of("right")];
    case "Literal":
      return speaks(node["value"]) ? [[node["value"] as string, node]] : [];
    case "TemplateLiteral": {
      const text = (node["quasis"] as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join("{}");
      const whole: [string, Node][] = speaks(text.replaceAll("{}", " ")) ? [[text, node]] : [];
      return [...whole, ...(node["expressions"] as Node[]).flatMap(literals)];
    }
    default:
      return [];
  }
}

function speaks(text: unknown): boolean {
  return typeof text === "string" && /\p{L}{2}/u.test(text.replace(names, ""));
}

/** Calls of `say`, `sayCount` and `counted`; the key is null where it is not written out. */
function callsIn(node: Node): { key: string | null }[] {
  const { callee, arguments: given = [] } = node as unknown as { callee?: { name?: string }; arguments?: Node[] };
  if (node.type !== "CallExpression" || !callee?.name) return [];
  const written = (argument: Node | undefined) =>
    argument?.type === "Literal" && typeof argument["value"] === "string" ? argument["value"] : null;
  if (callee.name === "say") {
    const [first] = given;
    const parts = first?.type === "ConditionalExpression" ? [first["consequent"], first["alternate"]] : [first];
    return parts.map((part) => ({ key: written(part as Node | undefined) }));
  }
  if (callee.name === "sayCount") return [{ key: written(given[2]) }];
  if (callee.name !== "counted") return [];
  const [, one, other] = given;
  const many = other ? written(other) : written(one) === null ? null : `${written(one)}s`;
  return [{ key: many === null ? null : `{count} ${many}` }];
}
