/** The text of a Rich Text Format file (Microsoft's specification 1.9.1): groups that hold no text are passed over. */
import { decodeText } from "../decode-text.ts";
import type { Sink } from "../sink.ts";

/** Groups that begin with one of these words are not shown to a reader. */
const silent = new Set(
  "fonttbl colortbl stylesheet listtable listoverridetable rsidtbl generator pict themedata colorschememapping latentstyles datastore xmlnstbl object".split(
    " ",
  ),
);
const gaps: Readonly<Record<string, string>> = {
  par: "\n",
  line: "\n",
  row: "\n",
  sect: "\n",
  page: "\n",
  tab: "\t",
  cell: "\t",
};
const deepest = 500;

/** `source`: one character for each byte. */
export function readRtf(source: string, sink: Sink): void {
  const codePage = /\\ansicpg(\d+)/.exec(source)?.[1] ?? "1252";
  const token = /\\([a-z]+)(-?\d+)? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|([^\\{}]+)/gi;
  const parts: string[] = [];
  let skipping = 0;
  let depth = 0;
  let begins = false;
  let eat = 0;
  for (let match = token.exec(source); match; match = token.exec(source)) {
    const [, word, number, hex, sign, brace, plain] = match;
    if (brace === "{") {
      depth += 1;
      begins = true;
      if (depth > deepest) break;
      continue;
    }
    if (brace === "}") {
      if (skipping === depth) skipping = 0;
      depth -= 1;
      continue;
    }
    if (skipping === 0 && begins && (sign === "*" || (word && silent.has(word)))) skipping = depth;
    begins = false;
    if (skipping > 0) continue;
    if (word === "u" && number) {
      parts.push(String.fromCharCode((Number(number) + 65_536) % 65_536));
      eat = 1;
    } else if (word) parts.push(gaps[word] ?? "");
    else if (hex) {
      if (eat > 0) eat -= 1;
      else parts.push(decodeText(Uint8Array.of(Number.parseInt(hex, 16)), `windows-${codePage}`) ?? "");
    } else if (sign) parts.push(sign === "~" ? " " : sign === "-" || sign === "\n" || sign === "\r" ? "" : sign);
    else if (plain) {
      const text = plain.replace(/[\r\n]/g, "");
      parts.push(eat > 0 ? text.slice(eat) : text);
      if (text !== "") eat = 0;
    }
  }
  sink.give({ text: parts.join("") });
}
