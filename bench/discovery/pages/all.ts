/** All of them. */
import type { HardPage } from "./page.ts";
import { publish } from "./publish.ts";
import { talk } from "./talk.ts";
import { work } from "./work.ts";

export const hardPages: readonly HardPage[] = [...talk, ...publish, ...work];

/** A form that is sent would lead to a page that is not there. The box and its button stand in a row, as they do everywhere. */
const stays = `<script>
addEventListener("submit", (event) => event.preventDefault());
for (const box of document.querySelectorAll("[data-box]")) {
  const button = box.parentElement.querySelector(":scope > [data-send]");
  if (!button) continue;
  const row = document.createElement("div");
  box.before(row);
  row.append(box, button);
}
</script>`;

/** The page as a server sends it. */
export function htmlOf({ title, body }: HardPage): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,"></head><body>${body}${stays}</body></html>`;
}
