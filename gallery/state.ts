/** One state of one screen, named by the address: `?place=popup&state=covered&language=de`. Each place brings the style sheet that it ships with. */
import { speakChosen } from "./speak-chosen.ts";

const places = import.meta.glob<{ show(): void }>("./show-*.{ts,tsx}");

await speakChosen();
const place = new URLSearchParams(location.search).get("place") ?? "";
const [, load] = Object.entries(places).find(([path]) => path.startsWith(`./show-${place}.`)) ?? [];
if (!load) throw new Error(`"${place}" is none of: ${Object.keys(places).join(", ")}`);
const { show } = await load();

/** The state is named where somebody waits for it, once it is there. */
function showAndSay(): void {
  show();
  document.documentElement.dataset["state"] = new URLSearchParams(location.search).get("state") ?? "";
}
showAndSay();
// Another state of the same screen needs no new page.
addEventListener("popstate", showAndSay);
