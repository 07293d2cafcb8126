/**
 * Patterns that a policy brings, in time that grows with the text alone. The language is a part of that of regular expressions: letters, classes,
 * groups, "a|b", "?", "{2}" and "{2,5}". Whatever could go on for ever ("*", "+", ".") is not in it, so that a match has a longest length;
 * it is run as a set of states, never by trying and going back, so that no pattern and no text make it slow.
 */

import { isCased } from "../text/lower-code.ts";
import { type Chars, PatternError, type PatternNode, parsePattern } from "./parse-pattern.ts";

export interface BoundedPattern {
  /** Longest match, in UTF-16 code units. */
  readonly longest: number;
  /** Matches from left to right, each the longest at its place, not within a longer word. */
  find(text: string): { readonly start: number; readonly end: number }[];
}

const most = { states: 2_000, length: 100, known: 1_000 };

/** Throws a PatternError, with what is expected instead. */
export function compileBoundedPattern(source: string, ignoreCase = false): BoundedPattern {
  const tree = parsePattern(source, ignoreCase);
  const longest = longestOf(tree);
  if (longest > most.length) throw new PatternError(`a pattern whose longest match has at most ${most.length} characters`);
  if (shortestOf(tree) < 2) throw new PatternError("a pattern whose shortest match has at least 2 characters");
  const next = automaton(tree);
  return {
    longest,
    find(text) {
      const found: { start: number; end: number }[] = [];
      for (let start = 0; start < text.length; start++) {
        if (start > 0 && isWord(text.charCodeAt(start - 1)) && isWord(text.charCodeAt(start))) continue;
        let state: State | null = next.first;
        let end = -1;
        for (let at = start; at < text.length; at++) {
          state = next.step(state, text.charCodeAt(at));
          if (!state) break;
          if (state.accepts && !(isWord(text.charCodeAt(at)) && isWord(text.charCodeAt(at + 1)))) end = at + 1;
        }
        if (end < 0) continue;
        found.push({ start, end });
        start = end - 1;
      }
      return found;
    },
  };
}

/** Scripts that put no blanks between words, as Japanese does, have no edges of words either: a number stands right beside their letters. */
function isWord(code: number): boolean {
  return (code >= 48 && code <= 57) || isCased(code);
}

function has({ low, ranges }: Chars, code: number): boolean {
  return code < 128 ? low[code] === 1 : ranges.some(([from, to]) => code >= from && code <= to);
}

function longestOf(node: PatternNode): number {
  if (node.kind === "chars") return 1;
  if (node.kind === "repeat") return node.times * longestOf(node.part);
  const lengths = node.parts.map(longestOf);
  return node.kind === "any" ? Math.max(...lengths) : lengths.reduce((sum, length) => sum + length, 0);
}

function shortestOf(node: PatternNode): number {
  if (node.kind === "chars") return 1;
  if (node.kind === "repeat") return node.least * shortestOf(node.part);
  const lengths = node.parts.map(shortestOf);
  return node.kind === "any" ? Math.min(...lengths) : lengths.reduce((sum, length) => sum + length, 0);
}

/** A set of places in the pattern, met again under the same name; where it goes from there is found out when it is asked. */
interface State {
  readonly places: readonly number[];
  readonly accepts: boolean;
  readonly next: Map<number, State | null>;
}

function automaton(tree: PatternNode) {
  /** Of each place the characters that lead on, and where to. A place without characters goes on by itself. */
  const chars: (Chars | null)[] = [];
  const goes: number[][] = [];
  const place = (leads: Chars | null): number => {
    if (chars.length >= most.states) throw new PatternError("a shorter pattern");
    chars.push(leads);
    goes.push([]);
    return chars.length - 1;
  };
  /** Adds the node after `from`; the place behind it. */
  const add = (node: PatternNode, from: number): number => {
    switch (node.kind) {
      case "chars": {
        const reads = place(node.chars);
        const after = place(null);
        goes[from]!.push(reads);
        goes[reads]!.push(after);
        return after;
      }
      case "all":
        return node.parts.reduce((last, part) => add(part, last), from);
      case "any": {
        const after = place(null);
        for (const part of node.parts) goes[add(part, from)]!.push(after);
        return after;
      }
      case "repeat": {
        let last = from;
        const after = place(null);
        for (let times = 0; times < node.times; times++) {
          if (times >= node.least) goes[last]!.push(after);
          last = add(node.part, last);
        }
        goes[last]!.push(after);
        return after;
      }
    }
  };
  const begin = place(null);
  const end = add(tree, begin);
  let known = new Map<string, State>();

  function stateOf(from: readonly number[]): State | null {
    const reached = new Set<number>();
    const waiting = [...from];
    for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
      if (reached.has(each)) continue;
      reached.add(each);
      if (chars[each] === null) waiting.push(...goes[each]!);
    }
    const places = [...reached].filter((each) => chars[each] !== null || each === end).sort((a, b) => a - b);
    if (places.length === 0) return null;
    const name = places.join();
    let state = known.get(name);
    if (!state) {
      // A pattern with more sets than this forgets them and finds them again: slower by a constant, never larger.
      if (known.size >= most.known) known = new Map();
      state = { places, accepts: reached.has(end), next: new Map() };
      known.set(name, state);
    }
    return state;
  }

  return {
    first: stateOf([begin])!,
    step(state: State, code: number): State | null {
      const there = state.next.get(code);
      if (there !== undefined) return there;
      const made = stateOf(state.places.flatMap((each) => (chars[each] && has(chars[each], code) ? goes[each]! : [])));
      if (state.next.size < 300) state.next.set(code, made);
      return made;
    },
  };
}
