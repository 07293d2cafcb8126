export interface Token {
  readonly kind: "number" | "string" | "regex" | "word" | "operator";
  readonly start: number;
  readonly text: string;
}

const patterns: readonly (readonly [Token["kind"] | "skip", RegExp])[] = [
  ["skip", /\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\//y],
  ["string", /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\[\s\S])*`/y],
  ["number", /\d[\d_]*(?:\.\d+)?(?:e\d+)?n?/y],
  ["word", /[\p{L}_$][\p{L}\p{N}_$]*/uy],
  ["operator", /=>|===|!==|<=|>=|&&|\|\||<|>|!|[^\s\p{L}\p{N}]/uy],
];
const regexLiteral = /\/(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y;
/** After these, a slash begins a regular expression; after anything else, it divides. */
const beforeRegex = /^(?:[=(,:[!&|?{};<>+*-]|=>|&&|\|\||===|!==|return)$/;

/** Tokens of a JavaScript text, enough to change one at a time; comments and blanks are left out. */
export function scanTokens(code: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < code.length) {
    const before = tokens.at(-1)?.text ?? "=";
    if (code[at] === "/" && !/^\/[/*]/.test(code.slice(at, at + 2)) && beforeRegex.test(before)) {
      regexLiteral.lastIndex = at;
      const text = regexLiteral.exec(code)?.[0];
      if (text) {
        tokens.push({ kind: "regex", start: at, text });
        at += text.length;
        continue;
      }
    }
    const next = patterns.flatMap(([kind, pattern]) => {
      pattern.lastIndex = at;
      const text = pattern.exec(code)?.[0];
      return text ? [{ kind, text }] : [];
    })[0];
    if (!next) throw new Error(`cannot read the source at ${at}`);
    if (next.kind !== "skip") tokens.push({ kind: next.kind, start: at, text: next.text });
    at += next.text.length;
  }
  return tokens;
}
