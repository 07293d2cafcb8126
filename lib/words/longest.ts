/** How long a message may be in its place, in any language and as a policy words it. Measured in columns: see `columnsOf`. */
import type { Message } from "../schema/message.ts";

interface Limit {
  readonly keys: RegExp;
  readonly most: number;
}

/** The first that fits. What none names may be half as long again as the English, which is what its place was drawn for. */
const limits: readonly Limit[] = [
  // Going on anyway, more, and leaving it stand side by side at the card's foot.
  { keys: /^nudge\.\w+\.proceed$/, most: 24 },
  { keys: /^steps\.more$/, most: 12 },
  // A button takes the card's whole width, on one line: 400 px less the margins.
  { keys: /^nudge\.(?:paste|drop|upload|send)\.(?:hide|confirm)$|^nudge\.(?:copy|approved-tool)$/, most: 44 },
  { keys: /^nudge\.(?:cancel|close|back|help)$/, most: 22 },
  // A reason stands on one line beside its round button.
  { keys: /^nudge\.reason\./, most: 46 },
  // Two lines of the card's heading, what comes in for {what} on top.
  { keys: /^nudge\.(?:found|stopped|tool-stopped|working|request-stopped|not-confirmed|refused)$|^nudge\.unscanned\./, most: 90 },
  { keys: /^nudge\.\w+\.(?:without|reason)$|^nudge\.send\.ready$/, most: 60 },
  // What explains stays a paragraph of three lines at most.
  { keys: /^nudge\./, most: 210 },
  // Part of a heading that may name several kinds.
  { keys: /^(?:family|kind|finding)\./, most: 60 },
  // Buttons and links of our own pages; on a window of 320 px they may not break it.
  {
    keys: /^(?:popup\.(?:drill|help|records)|blocked\.(?:back|ask|open\.go)|records\.(?:export|export\.some|newer|older|show-all|forget\.no|forget\.yes)|dispute\.(?:open|report|cancel|undo))$/,
    most: 36,
  },
  { keys: /^(?:records\.forget|dispute\.(?:not-\w+|not-what-happened))$/, most: 48 },
  // One word or three beside a dot, in a column of a table.
  { keys: /^(?:fate|outcome|coverage)\.[\w-]+$|^status\.[\w-]+$/, most: 34 },
  // Names of facts stand in a column of 8 rem and may take two lines.
  {
    keys: /^fact\.(?!heartbeat$|enrolment$|kept$)[\w-]+$|^popup\.(?:policy|stale|signature|server|waiting|confirmed|kept|dropped|refused)$/,
    most: 42,
  },
  // The stores take no longer one.
  { keys: /^toolbar\.description$/, most: 132 },
  // A browser cuts a longer tooltip off.
  { keys: /^toolbar\./, most: 100 },
];

/** Columns that a message in this place may take, values left out. */
export function longestFor(key: string, english: Message): number {
  return limits.find(({ keys }) => keys.test(key))?.most ?? Math.ceil(1.5 * columnsOf(english)) + 16;
}

/** Of the longest form. A character of full width, as in Japanese, takes two columns; a value, whatever it is, none. */
export function columnsOf(message: Message): number {
  const texts = typeof message === "string" ? [message] : Object.values(message);
  return Math.max(...texts.map((text) => widthOf(text.replace(/\{[a-zA-Z]+\}/g, ""))));
}

function widthOf(text: string): number {
  return text.length + (text.match(/[\u3000-\u30ff\u3400-\u9fff\uff01-\uff60]/g)?.length ?? 0);
}
