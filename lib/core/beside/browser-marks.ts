/** What a browser says of itself: whether it is made around an AI, which assistant it has of its own, and where no extension may run in it. */
import type { Surroundings } from "../../schema/surroundings.ts";
import type { BrowserInfo } from "../../schema/wire.ts";

type Mark = Surroundings["marks"][number];

/** Brands as browsers give them; versions and engines left out. */
const aiBrowsers: readonly (readonly [RegExp, string])[] = [
  [/\b(?:perplexity|comet)\b/i, "Perplexity Comet"],
  [/\b(?:chatgpt )?atlas\b/i, "ChatGPT Atlas"],
  [/^dia$/i, "Dia"],
  [/\bgenspark\b/i, "Genspark"],
  [/\bfellou\b/i, "Fellou"],
  [/\bsigma ai\b/i, "Sigma AI Browser"],
];
const assistants: readonly (readonly [RegExp, string])[] = [
  [/\bedge\b/i, "Copilot in Edge"],
  [/\bbrave\b/i, "Leo in Brave"],
  [/\bopera\b/i, "Aria in Opera"],
  [/^google chrome$/i, "Gemini in Chrome"],
];

/** Pages and panes that extensions cannot reach, by browser; those that may hold an AI first. */
const closed: Readonly<Record<BrowserInfo["name"], readonly string[]>> = {
  edge: ["Copilot in Edge", "edge:// pages", "Edge Add-ons and Chrome Web Store"],
  chrome: ["Gemini in Chrome", "chrome:// pages", "Chrome Web Store"],
  chromium: ["chrome:// pages", "Chrome Web Store"],
  firefox: ["Firefox's AI chatbot sidebar settings", "about: pages", "addons.mozilla.org and other sites of Mozilla"],
  other: ["the browser's own pages and panes"],
};

export function browserMarks(brands: readonly string[], name: BrowserInfo["name"]): Pick<Surroundings, "marks" | "notCovered"> {
  const named = (list: typeof aiBrowsers, kind: Mark["kind"]): Mark[] =>
    list.filter(([pattern]) => brands.some((brand) => pattern.test(brand))).map(([, mark]) => ({ kind, name: mark }));
  return { marks: [...named(aiBrowsers, "browser"), ...named(assistants, "assistant")], notCovered: [...closed[name]] };
}
