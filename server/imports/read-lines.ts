/** A file as lines: CSV with a head, JSON lines, one JSON array, or Squid's access log. */
import { guessSeparator, parseCsv } from "../../lib/core/csv.ts";
import type { Line, Wrong } from "./source.ts";

/** `row` from 1; of CSV the head is row 1. */
export type ReadRow = { readonly row: number } & ({ readonly line: Line } | { readonly wrong: Wrong });

const deepest = 4;
const mostFields = 200;
const mostRows = 200_000;

/** Throws nothing: what cannot be read is a row that says so. */
export function readLines(text: string): ReadRow[] {
  const plain = text.startsWith("\ufeff") ? text.slice(1) : text;
  const start = plain.trimStart();
  if (start === "") return [];
  if (start.startsWith("[")) return readArray(start);
  if (start.startsWith("{")) return readJsonLines(plain);
  if (/^\d{9,10}\.\d{3}\s+\d+\s/.test(start)) return readSquid(plain);
  return readTable(plain);
}

function readArray(text: string): ReadRow[] {
  const value = parse(text);
  if (!Array.isArray(value)) return [wrong(1, "the file", "one JSON array, or JSON lines")];
  return value.slice(0, mostRows).map((item, index) => flatten(index + 1, item));
}

function readJsonLines(text: string): ReadRow[] {
  const rows: ReadRow[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    if (rows.length >= mostRows) break;
    const value = parse(line);
    rows.push(flatten(index + 1, value));
  }
  return rows;
}

/** "1795000000.123 45 10.0.0.1 TCP_TUNNEL/200 3900 CONNECT chatgpt.com:443 dana - -" */
function readSquid(text: string): ReadRow[] {
  return text
    .split("\n")
    .map((line, index) => ({ line: line.trim(), row: index + 1 }))
    .filter(({ line }) => line !== "")
    .slice(0, mostRows)
    .map(({ line, row }) => {
      const [time = "", , , , , , url = "", user = ""] = line.split(/\s+/);
      if (url === "") return wrong(row, "the line", "ten fields, as Squid writes them");
      return { row, line: { time, url, ...(user === "-" ? {} : { user }) } };
    });
}

function readTable(text: string): ReadRow[] {
  const parsed = parseCsv(text, guessSeparator(text));
  if ("problem" in parsed) return [wrong(parsed.problem.row, "the row", parsed.problem.expected)];
  const [head = [], ...rows] = parsed.rows;
  const names = head.map(nameOf);
  if (names.filter((name) => name !== "").length < 2) return [wrong(1, "the head", "the names of columns in the first line")];
  return rows.slice(0, mostRows).map((cells, index) => {
    if (cells.length > names.length) return wrong(index + 2, "the row", `at most ${names.length} cells, as the head has`);
    return { row: index + 2, line: lineOf(names.map((name, at) => [name, cells[at] ?? ""])) };
  });
}

/** "App Name" and "app_name" are one name. */
function nameOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9.]/g, "");
}

/** Nothing here is ever looked up on a prototype. */
function lineOf(entries: readonly (readonly [string, string])[]): Line {
  return Object.assign(Object.create(null) as Record<string, string>, Object.fromEntries(entries));
}

function flatten(row: number, value: unknown): ReadRow {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return wrong(row, "the line", "one JSON object");
  const fields: [string, string][] = [];
  const walk = (at: unknown, path: string, depth: number): void => {
    if (fields.length >= mostFields || depth > deepest || at === null || at === undefined) return;
    if (typeof at !== "object") fields.push([path, String(at)]);
    else if (Array.isArray(at) && at.every((item) => typeof item !== "object")) fields.push([path, at.join(" ")]);
    else
      for (const [key, child] of Object.entries(at)) walk(child, path === "" ? nameOf(key) : `${path}.${nameOf(key)}`, depth + 1);
  };
  walk(value, "", 0);
  return { row, line: lineOf(fields) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function wrong(row: number, field: string, expected: string): ReadRow {
  return { row, wrong: { field, expected } };
}
