/** Reads JSON lines, answers each with one, in order. Neither side is ever held in memory as a whole. */
import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import { exitStatus } from "./command.ts";

/** A line that cannot be answered. `field` and `expected` are shown; the line itself never is. */
export class BadLine extends Error {
  readonly field: string;
  readonly expected: string;
  constructor(field: string, expected: string) {
    super(`${field}: expected ${expected}`);
    this.field = field;
    this.expected = expected;
  }
}

export interface Streams {
  readonly input: Readable;
  readonly output: Writable;
  readonly errors: Writable;
}

/** UTF-16 code units; longer lines are refused instead of read. */
const longestLine = 128 * 1024 * 1024;
/** Answers are written in pieces of about this many UTF-16 code units. */
const pieceSize = 65_536;

/** `answer` gets one parsed line and returns what to write for it; it may throw BadLine. Resolves to the exit status. */
export async function answerLines(
  answer: (line: Readonly<Record<string, unknown>>) => unknown,
  streams: Streams,
): Promise<number> {
  let number = 0;
  let bad = 0;
  let pending = "";
  for await (const line of linesOf(streams.input)) {
    number++;
    if (line !== null && line.trim() === "") continue;
    try {
      pending += `${JSON.stringify(answer(parse(line)))}\n`;
    } catch (error) {
      if (!(error instanceof BadLine)) throw error;
      bad++;
      // The answers before a complaint come out before it.
      await write(streams.output, pending);
      pending = "";
      await write(streams.errors, `line ${number}: ${error.message}\n`);
    }
    if (pending.length >= pieceSize) {
      await write(streams.output, pending);
      pending = "";
    }
  }
  await write(streams.output, pending);
  return bad > 0 ? exitStatus.badLines : exitStatus.done;
}

/** The field's value; throws BadLine if it is no string. */
export function stringField(line: Readonly<Record<string, unknown>>, field: string): string {
  const value = line[field];
  if (typeof value !== "string") throw new BadLine(field, "a string");
  return value;
}

/** The line's id, to be repeated in the answer; throws BadLine if it is neither string nor number. */
export function idField(line: Readonly<Record<string, unknown>>): string | number {
  const value = line["id"];
  if (typeof value !== "string" && typeof value !== "number") throw new BadLine("id", "a string or a number");
  return value;
}

function parse(line: string | null): Readonly<Record<string, unknown>> {
  if (line === null) throw new BadLine("line", `at most ${longestLine.toLocaleString("en")} characters`);
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new BadLine("line", "one JSON object");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new BadLine("line", "one JSON object");
  return value as Readonly<Record<string, unknown>>;
}

/** Lines without their ending; null for one that is too long. A character split between two chunks arrives whole. */
async function* linesOf(input: Readable): AsyncGenerator<string | null> {
  input.setEncoding("utf8");
  let parts: string[] = [];
  let length = 0;
  let first = true;
  const take = () => {
    const line = length > longestLine ? null : parts.join("");
    parts = [];
    length = 0;
    const whole = first && line !== null ? line.replace(/^\ufeff/, "") : line;
    first = false;
    return whole;
  };
  const add = (part: string) => {
    length += part.length;
    if (length > longestLine) parts = [];
    else parts.push(part);
  };
  for await (const chunk of input as AsyncIterable<string>) {
    let at = 0;
    for (let end = chunk.indexOf("\n"); end >= 0; end = chunk.indexOf("\n", at)) {
      add(chunk.slice(at, end));
      yield take();
      at = end + 1;
    }
    if (at < chunk.length) add(chunk.slice(at));
  }
  if (length > 0) yield take();
}

/** Waits while the reader is behind. */
async function write(stream: Writable, text: string): Promise<void> {
  if (text !== "" && !stream.write(text)) await once(stream, "drain");
}
