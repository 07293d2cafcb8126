/** A few words without anything that draws them well: where the script that does has not come, nobody is left without an answer. */
import type { Words } from "../bridge/protocol.ts";
import { plain } from "../words/english/plain.ts";

/** Milliseconds. */
const stays = 8_000;

/** Says that something could not be checked and did not go in. `words`: of the person's language, if they have come. */
export function showPlainNotice(words: Words | null): void {
  const said = [plain["nudge.unscanned.error"], plain["nudge.detail.nothing-went-in"]];
  const keys = ["nudge.unscanned.error", "nudge.detail.nothing-went-in"];
  const host = document.createElement("waymark-nudge");
  const box = document.createElement("div");
  box.popover = "manual";
  box.role = "status";
  box.style.cssText =
    "all:initial;position:fixed;inset:auto 16px 16px auto;max-width:320px;padding:12px;font:14px system-ui;color:#1b1b1b;background:#fff;border:2px solid";
  box.dir = "auto";
  box.textContent = `Waymark: ${keys.map((key, index) => words?.messages[key] ?? said[index]).join(" ")}`;
  host.attachShadow({ mode: "closed" }).append(box);
  document.documentElement.append(host);
  box.showPopover();
  setTimeout(() => host.remove(), stays);
}
