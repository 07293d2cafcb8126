/** What an AI tool's page is told by: one small statement each, with a weight and the reason for it. */

/**
 * place: where somebody writes, and what stands around it. words: what the page says there. answers: what comes back, and how. framework:
 * marks of a known front end. about: what the page says of itself. people: marks of what is no AI tool: mail, team chat, forum, editor.
 */
export const signFamilies = ["place", "words", "answers", "framework", "about", "people"] as const;
export type SignFamily = (typeof signFamilies)[number];

/**
 * Short texts of a page, by where they stand. composer: what a place to write says of itself. near: around it. control: buttons and
 * pickers. line: anywhere, short lines alone. title, about: of the document. request: host and path that the page has asked. host, path:
 * of the page.
 */
export const zones = ["composer", "near", "control", "line", "title", "about", "request", "host", "path"] as const;
export type Zone = (typeof zones)[number];
export type PageTexts = Readonly<Record<Zone, readonly string[]>>;

/**
 * What has to be worked out. composer: a visible place for several lines, or one line beside a button that sends. sole-composer: the only one. send-control: a
 * button that sends beside it. log: a list of messages that grows above it. stream: an event stream was fetched. long-answer: a request
 * was answered bit by bit. growing-reply: after a send a text outside the composer grew in many steps. slow-answer: a text came in one piece, right after a
 * request that took a while. own-words-first: what was sent stood there before that. after-article: the page is an
 * article, and the place to write comes below it. many-fields: a form with several other fields.
 */
export const marks = [
  "composer",
  "sole-composer",
  "send-control",
  "log",
  "stream",
  "long-answer",
  "growing-reply",
  "slow-answer",
  "own-words-first",
  "after-article",
  "many-fields",
] as const;
export type Mark = (typeof marks)[number];

interface SignBase {
  /** Kebab-case. Leaves the browser as evidence. */
  readonly id: string;
  readonly family: SignFamily;
  /** What it adds; below zero what speaks against an AI tool. */
  readonly weight: number;
  /** Why it says something, and what else can look like it. */
  readonly why: string;
}

/** Seen where an element fits, in shadow trees too; where a text of one of the zones fits; or where the page was marked. */
export type PageSign = SignBase &
  ({ readonly css: string } | { readonly zones: readonly Zone[]; readonly pattern: RegExp } | { readonly mark: Mark });
