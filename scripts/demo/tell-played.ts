import { relative } from "node:path";
import type { PlayedPaste } from "./play-paste.ts";

const quoted = (text: string) => text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [`             | ${line}`]));

/** What a played paste came to, as lines for the terminal. `root` is what the pictures' paths are told from. */
export function tellPlayed({ sent, nudge, arrived, before, after, pictures, password }: PlayedPaste, root: string): string[] {
  const found = after.data.map(({ category, count }) => {
    const earlier = before?.data.find((kind) => kind.category === category)?.count ?? 0;
    return `${category} ${count - earlier}`;
  });
  return [
    "",
    "A paste was played through, in a real browser, with the keyboard:",
    `  held       ${sent} characters on the way to ${after.name}. The nudge said:`,
    ...quoted(nudge),
    "  redacted   the page's editor now holds:",
    ...quoted(arrived),
    "  recorded   by the server's own answer:",
    `             ${after.name}, ${after.activities} activities in all, visits among them; this one: redacted, ${found.join(", ")}`,
    `  pictures   ${pictures.map((path) => relative(root, path)).join(" · ")}`,
    ...(password === undefined
      ? []
      : [`  sign-in    the run chose a password for the dashboard: name admin, password ${password}`]),
  ];
}
