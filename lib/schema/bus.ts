/**
 * What the script in the page's own world and the gate say to each other, over a node that no script of the page can reach. Plain
 * constants: both need them at run time and neither may load zod.
 */

/** On the window, once, before any script of the page: the gate calls, and the other answers with the node as `relatedTarget`. */
export const handOver = { call: "waymark-call", offer: "waymark-offer" } as const;

/**
 * On the node, to the gate. Cancelled means: no, or not yet.
 * armed: is anything withheld now? carries: does this text carry it? clipboard, file: may the page have this (`Asked`)? copied: the page
 * puts this text on the clipboard. input: the page opens a file chooser for this `relatedTarget`. reopened: a document has lost its
 * listeners. unobserved: the page uses a way out that cannot be watched. broken: a way out that can be watched is not, by a fault of ours.
 */
export const busQuestions = [
  "armed",
  "carries",
  "clipboard",
  "file",
  "copied",
  "input",
  "reopened",
  "unobserved",
  "broken",
] as const;
export type BusQuestion = (typeof busQuestions)[number];

/** On the node, from the gate, when it has settled what it had cancelled. Its detail is a `writeAnswer`. */
export const busAnswer = "answer";

/** original: as it was. changed: what the answer brings instead. left: the page gets nothing. */
export type Settled = "original" | "changed" | "left";

/** "12 changed the text": strings are all that crosses between the worlds. */
export function writeAnswer(id: number, settled: Settled, text = ""): string {
  return `${id} ${settled} ${text}`;
}

/** "12 7 ": the number of the question, and how long the plain text is that stands before the HTML. */
export function writeClipboard(id: number, plain: string, html: string): string {
  return `${id} ${plain.length} ${plain}${html}`;
}
