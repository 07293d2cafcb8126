/**
 * JSON from outside: no deeper than needed, no key twice, no key that could reach a prototype, no text that a database
 * cannot keep. JSON.parse alone takes the last of two equal keys, so two readers of one body could see two bodies.
 */
import { type RefusalError, refuse } from "./refusal.ts";

const maxDepth = 8;
const dangerousKeys = new Set(["__proto__", "constructor", "prototype"]);

/** Parses UTF-8 bytes. Throws a 400 refusal that names what is wrong, with the path where there is one. */
export function parseJson(bytes: Uint8Array): unknown {
  const text = decode(bytes);
  const { depth, members } = scan(text);
  if (depth > maxDepth) throw malformed("body", `nesting of at most ${maxDepth} levels`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw malformed("body", "one JSON value");
  }
  if (countMembers(value, null) !== members) throw malformed("body", "every key once in its object");
  return value;
}

/** Path of the first text that PostgreSQL could not keep (NUL, lone surrogate), or null. */
export function findUnstorableText(value: unknown, path: readonly PropertyKey[] = []): string | null {
  if (typeof value === "string") return value.includes("\0") || /\p{Surrogate}/u.test(value) ? pathName(path) : null;
  if (typeof value !== "object" || value === null) return null;
  for (const [key, child] of Object.entries(value)) {
    const found = findUnstorableText(child, [...path, Array.isArray(value) ? Number(key) : key]);
    if (found) return found;
  }
  return null;
}

/** What `findUnstorableText` asks for, in words. */
export const storableText = "text without NUL and unpaired surrogates";

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw malformed("body", "UTF-8");
  }
}

/** Greatest nesting and number of object members of a text, by its brackets and colons outside strings. */
function scan(text: string): { depth: number; members: number } {
  let depth = 0;
  let deepest = 0;
  let members = 0;
  for (let index = 0; index < text.length; index++) {
    switch (text.charCodeAt(index)) {
      case 0x22: // "
        index = endOfString(text, index);
        break;
      case 0x7b: // {
      case 0x5b: // [
        deepest = Math.max(deepest, ++depth);
        break;
      case 0x7d:
      case 0x5d:
        depth--;
        break;
      case 0x3a: // :
        members++;
    }
  }
  return { depth: deepest, members };
}

function endOfString(text: string, start: number): number {
  for (let index = start + 1; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit === 0x5c) index++;
    else if (unit === 0x22) return index;
  }
  return text.length;
}

/** Members of all objects. `path` is only put together where something is wrong. */
function countMembers(value: unknown, path: Path | null): number {
  if (!isHolder(value)) return 0;
  let count = 0;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      if (isHolder(value[index])) count += countMembers(value[index], { above: path, key: index });
    }
    return count;
  }
  for (const key in value) {
    if (dangerousKeys.has(key)) throw malformed(pathName([...keysOf(path), key.replaceAll("_", "")]), "no key of that name");
    count++;
    const child = (value as Record<string, unknown>)[key];
    if (isHolder(child)) count += countMembers(child, { above: path, key });
  }
  return count;
}

/** An object or a list; most values are neither, and for them no path is begun. */
function isHolder(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

interface Path {
  readonly above: Path | null;
  readonly key: string | number;
}

function keysOf(path: Path | null): PropertyKey[] {
  return path ? [...keysOf(path.above), path.key] : [];
}

/** "events[0].activity"; keys that do not look like names are not repeated. */
function pathName(path: readonly PropertyKey[]): string {
  const name = path.map((key) => {
    if (typeof key === "number") return `[${key}]`;
    return /^[A-Za-z][\w-]{0,40}$/.test(String(key)) ? `.${String(key)}` : ".(unnamed)";
  });
  return name.join("").replace(/^\./, "") || "body";
}

function malformed(field: string, expected: string): RefusalError {
  return refuse(400, "malformed", `${field}: expected ${expected}.`, { field, expected });
}
