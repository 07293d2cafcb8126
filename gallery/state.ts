/** One state of one screen, named by the address: `?place=popup&state=covered&language=de`. Each place brings the style sheet that it ships with. */
import { speakChosen } from "./speak-chosen.ts";

const places = import.meta.glob("./show-*.{ts,tsx}");

await speakChosen();
const place = new URLSearchParams(location.search).get("place") ?? "";
const [, show] = Object.entries(places).find(([path]) => path.startsWith(`./show-${place}.`)) ?? [];
if (!show) throw new Error(`"${place}" is none of: ${Object.keys(places).join(", ")}`);
await show();
