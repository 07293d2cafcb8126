/**
 * Runs a regular expression the way that browsers do, by backtracking, and counts its steps. The count says how slow a pattern
 * can get, the same on every machine; and unlike a browser's own engine this one can be stopped.
 */
import { parseRegex, type RegexNode } from "./parse-regex.ts";

type Op =
  | { readonly op: "one"; readonly has: (code: number) => boolean; readonly back: boolean }
  | { readonly op: "edge"; readonly source: string }
  | { readonly op: "split"; readonly first: number; readonly second: number }
  | { readonly op: "jump"; readonly to: number }
  | { readonly op: "mark"; readonly slot: number }
  | { readonly op: "again"; readonly index: number }
  | { readonly op: "look"; readonly program: readonly Op[]; readonly negative: boolean }
  | { readonly op: "match" };

interface Count {
  steps: number;
}

/** End of the match that begins at `at`, or -1. Throws a RangeError once `count.steps` passes `limit`. */
export type CountingRegex = (text: string, at: number, count: Count, limit: number) => number;

export function compileCounting({ source, flags }: RegExp): CountingRegex {
  const program: Op[] = [];
  emit(parseRegex(source), program, false, flags);
  program.push({ op: "match" });
  return (text, at, count, limit) => run(program, text, at, [], count, limit);
}

function emit(node: RegexNode, out: Op[], back: boolean, flags: string): void {
  switch (node.kind) {
    case "one":
      out.push({ op: "one", has: setOf(node.source, flags), back });
      return;
    case "edge":
      out.push({ op: "edge", source: node.source });
      return;
    case "again":
      if (back) throw new Error("a back reference in a lookbehind is not supported");
      out.push({ op: "again", index: node.index });
      return;
    case "capture":
      out.push({ op: "mark", slot: node.index * 2 + (back ? 1 : 0) });
      emit(node.body, out, back, flags);
      out.push({ op: "mark", slot: node.index * 2 + (back ? 0 : 1) });
      return;
    case "look": {
      const program: Op[] = [];
      emit(node.body, program, node.behind, flags);
      program.push({ op: "match" });
      out.push({ op: "look", program, negative: node.negative });
      return;
    }
    case "sequence":
      for (const part of back ? node.parts.toReversed() : node.parts) emit(part, out, back, flags);
      return;
    case "either":
      emitEither(node.options, out, back, flags);
      return;
    case "repeat":
      emitRepeat(node, out, back, flags);
  }
}

function emitEither(options: readonly RegexNode[], out: Op[], back: boolean, flags: string): void {
  const ends: number[] = [];
  options.forEach((option, index) => {
    const split = index < options.length - 1 ? out.push({ op: "jump", to: 0 }) - 1 : -1;
    emit(option, out, back, flags);
    if (split < 0) return;
    ends.push(out.push({ op: "jump", to: 0 }) - 1);
    out[split] = { op: "split", first: split + 1, second: out.length };
  });
  for (const end of ends) out[end] = { op: "jump", to: out.length };
}

function emitRepeat({ min, max, lazy, body }: RegexNode & { kind: "repeat" }, out: Op[], back: boolean, flags: string): void {
  for (let i = 0; i < min; i++) emit(body, out, back, flags);
  if (max === Number.POSITIVE_INFINITY) {
    const split = out.push({ op: "jump", to: 0 }) - 1;
    emit(body, out, back, flags);
    out.push({ op: "jump", to: split });
    out[split] = lazy
      ? { op: "split", first: out.length, second: split + 1 }
      : { op: "split", first: split + 1, second: out.length };
    return;
  }
  const splits: number[] = [];
  for (let i = min; i < max; i++) {
    splits.push(out.push({ op: "jump", to: 0 }) - 1);
    emit(body, out, back, flags);
  }
  for (const split of splits) {
    out[split] = lazy
      ? { op: "split", first: out.length, second: split + 1 }
      : { op: "split", first: split + 1, second: out.length };
  }
}

const sets = new Map<string, (code: number) => boolean>();

/** What a class means is left to the browser's engine, asked once a character. */
function setOf(source: string, flags: string): (code: number) => boolean {
  const key = `${flags}/${source}`;
  const known = sets.get(key);
  if (known) return known;
  const pattern = new RegExp(`^${source}$`, flags.replace("m", ""));
  const memo = new Int8Array(65_536).fill(-1);
  const has = (code: number) => {
    if (memo[code] === -1) memo[code] = pattern.test(String.fromCharCode(code)) ? 1 : 0;
    return memo[code] === 1;
  };
  sets.set(key, has);
  return has;
}

function run(program: readonly Op[], text: string, start: number, marks: number[], count: Count, limit: number): number {
  // Where to go on after a failure: an op and a position, or a mark to restore (op -1 - slot, old value).
  const stack: number[] = [];
  let pc = 0;
  let at = start;
  const fail = (): boolean => {
    while (stack.length > 0) {
      at = stack.pop()!;
      pc = stack.pop()!;
      if (pc >= 0) return true;
      marks[-1 - pc] = at;
    }
    return false;
  };
  for (;;) {
    if (++count.steps > limit) throw new RangeError("too many steps");
    const op = program[pc++]!;
    let ok = true;
    switch (op.op) {
      case "match":
        return at;
      case "jump":
        pc = op.to;
        break;
      case "split":
        stack.push(op.second, at);
        pc = op.first;
        break;
      case "mark":
        stack.push(-1 - op.slot, marks[op.slot] ?? -1);
        marks[op.slot] = at;
        break;
      case "one": {
        const from = op.back ? at - 1 : at;
        ok = from >= 0 && from < text.length && op.has(text.charCodeAt(from));
        at += op.back ? -1 : 1;
        break;
      }
      case "again": {
        const value = text.slice(marks[op.index * 2] ?? 0, marks[op.index * 2 + 1] ?? 0);
        ok = text.startsWith(value, at);
        at += value.length;
        break;
      }
      case "look":
        ok = run(op.program, text, at, marks, count, limit) >= 0 !== op.negative;
        break;
      case "edge":
        ok = isEdge(op.source, text, at);
    }
    if (!ok && !fail()) return -1;
  }
}

function isEdge(source: string, text: string, at: number): boolean {
  if (source === "^") return at === 0;
  if (source === "$") return at === text.length;
  const word = (index: number) => /\w/.test(text.charAt(index));
  return (word(at - 1) !== word(at)) === (source === "\\b");
}
