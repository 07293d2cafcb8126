/** Every field that a message can hold, read from the schema that the server checks it by: what is not listed is refused. */
import { z } from "zod";

export interface Field {
  /** "findings[].count". */
  readonly path: string;
  /** "a choice of 7", "a number", "text, 80 characters at most". */
  readonly holds: string;
  /** All there is to choose from; absent for anything but a choice. */
  readonly choices?: readonly string[];
}

interface Shape {
  readonly $ref?: string;
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly maxLength?: number;
  readonly pattern?: string;
}

export function listFields(schema: z.ZodType): Field[] {
  const root = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Shape & { $defs?: Record<string, Shape> };
  const fields = new Map<string, Field>();
  const walk = (given: Shape, path: string): void => {
    const shape = given.$ref ? (root.$defs?.[given.$ref.split("/").at(-1) ?? ""] ?? {}) : given;
    for (const one of shape.anyOf ?? shape.oneOf ?? []) walk(one, path);
    for (const [name, child] of Object.entries(shape.properties ?? {})) walk(child, path === "" ? name : `${path}.${name}`);
    if (shape.items) walk(shape.items, `${path}[]`);
    const holds = holdsOf(shape);
    const choices = shape.enum ? { choices: shape.enum.map(String) } : {};
    if (holds && !fields.has(path)) fields.set(path, { path, holds, ...choices });
    const isBranch = shape.anyOf ?? shape.oneOf ?? shape.properties ?? shape.items ?? shape.type === "null";
    // A list with holes would say that something is not recorded which is.
    if (!holds && !isBranch) throw new Error(`${path}: of a form that cannot be listed`);
  };
  walk(root, "");
  return [...fields.values()];
}

function holdsOf({ type: types, enum: choices, const: fixed, maxLength, pattern }: Shape): string | null {
  const type = [types].flat().find((one) => one !== "null");
  if (choices) return `a choice of ${choices.length}`;
  if (fixed !== undefined) return "always the same";
  if (type === "boolean") return "yes or no";
  if (type === "integer" || type === "number") return "a number";
  if (type !== "string") return null;
  const most = maxLength === undefined ? "" : `, ${maxLength} characters at most`;
  return pattern === undefined ? `text${most}` : `a name in a fixed form${most}`;
}
