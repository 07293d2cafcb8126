/**
 * The other end of "continue in the approved tool": this tab was opened for a text. When the page has a place to write it goes in there,
 * by the way of a paste: judged by what policy says of this tool, put in by our own release, read back.
 */
import type { HandOver } from "../../bridge/protocol.ts";
import { hasArrived } from "../../core/redaction/has-arrived.ts";
import { say } from "../../words/say.ts";
import type { Attempt } from "../attempt.ts";
import type { BareGate } from "../bare-gate.ts";
import { composerBox, editingHost, readCaret } from "../composer/caret.ts";
import { composerOf, readComposer } from "../composer/read-composer.ts";
import { selectionSettled } from "../composer/selection-settled.ts";
import type { Kept } from "../kept.ts";
import type { Notice } from "../nudge/notice.ts";
import type { Nudge } from "../nudge/nudge.ts";
import { findPlace } from "./find-place.ts";
import type { ComingHandOver, HandOverRoad } from "./hand-over-road.ts";
import { offerCopy } from "./offer-copy.ts";

/** How often the page is looked at; how long a place must have stood there, and how long one is waited for that is built. Milliseconds. */
const times = { look: 100, steady: 500, built: 6_000 };
/** The worker is asked so often that it does not fall asleep over the text; the text is taken so long before its time is up. Milliseconds. */
const awake = { every: 10_000, margin: 5_000 };
/** How often, and how long, the box is read before the text counts as not found in it. Milliseconds. */
const readBack = { every: 50, until: 1_500 };

interface Receiver {
  readonly gate: BareGate;
  readonly nudge: Nudge;
  readonly begin: (kept: Kept) => Attempt;
}

/** Never rejects. */
export async function receiveHandOver(receiver: Receiver, coming: ComingHandOver): Promise<void> {
  const { gate } = receiver;
  const road = gate.parts.handOver;
  const place = coming.state === "waiting" ? await placeWithin(coming.left - awake.margin, road) : await pageStays();
  const taken = await road.take().catch(() => null);
  while (gate.holding) await pause(times.look);
  if (coming.state === "files") return tell(receiver, "caution", "files", coming.files);
  if (!taken) return tell(receiver, "caution", "lost", 1);
  if (place) await putIn(receiver, place, taken);
  else await offerText(receiver, document.documentElement, "noPlace", taken.text);
}

/** Tools send a new tab on to another of their pages: what is said too early nobody reads. */
async function pageStays(): Promise<null> {
  while (document.readyState !== "complete") await pause(times.look);
  await pause(times.steady);
  return null;
}

/** A page that is being built draws its composer more than once: only one that stays is a place. */
async function placeWithin(patience: number, road: HandOverRoad): Promise<Element | null> {
  let place: Element | null = null;
  let since = 0;
  for (let waited = 0; waited < patience; waited += times.look) {
    const found = findPlace();
    if (found !== place) [place, since] = [found, waited];
    const built = document.readyState === "complete" || waited > times.built;
    if (place && built && waited - since >= times.steady) return place;
    if (waited % awake.every === 0 && waited > 0 && (await road.look().catch(() => null))?.state !== "waiting") return null;
    await pause(times.look);
  }
  return null;
}

async function putIn(receiver: Receiver, place: Element, { text, html, files }: HandOver): Promise<void> {
  if (place instanceof HTMLElement) editingHost(place).focus({ preventScroll: true });
  await selectionSettled();
  const content = { plain: text, html, uriList: "", files: [] };
  const paste = receiver.begin({ target: place, caret: readCaret(place), content });
  const attempt: Attempt = {
    ...paste,
    kept: say("handOver.kept"),
    async releaseOriginal() {
      const before = paste.before();
      const taken = await paste.releaseOriginal();
      if (taken === "taken" && (await arrives(place, text, before))) {
        tell(receiver, "ok", "arrived", files);
        return "taken";
      }
      await offerText(receiver, place, taken === "taken" ? "unsure" : "refused", text);
      return "refused";
    },
  };
  if (receiver.gate.admit(null, () => attempt)) await attempt.releaseOriginal();
}

async function arrives(place: Element, text: string, before: string): Promise<boolean> {
  for (let waited = 0; waited <= readBack.until; waited += readBack.every) {
    if (hasArrived(text, before, readComposer(composerOf(place) ?? place))) return true;
    await pause(readBack.every);
  }
  return false;
}

function offerText({ nudge }: Receiver, near: Element, why: "noPlace" | "unsure" | "refused", text: string): Promise<void> {
  const said = { heading: say(`handOver.${why}.heading`), why: say(`handOver.${why}.why`) };
  return offerCopy(nudge, composerBox(near), { ...said, label: say("handOver.copy"), text });
}

function tell({ nudge }: Receiver, tone: Notice["tone"], what: "arrived" | "files" | "lost", files: number): void {
  const stay = what === "arrived" && files > 0 ? ` ${say("handOver.filesStay")}` : "";
  const heading = say(`handOver.${what}.heading`, { count: files });
  nudge.tell({ tone, heading, detail: `${say(`handOver.${what}.detail`)}${stay}` }, composerBox(document.documentElement));
}

const pause = (time: number) => new Promise<void>((resolve) => setTimeout(resolve, time));
