/** Drives one channel of one mount once, from a fresh page to the end, and takes what the backend got meanwhile. */

import { arrivedIn, type Run } from "./arrived.ts";
import type { Backend } from "./backend.ts";
import { type Channel, pointOf, send } from "./channels.ts";
import { CannotDrive, commandKey, type Driver, type Shown, stronger, type Tab } from "./driver.ts";
import { addressOf, type Mount } from "./mount.ts";
import type { Payload, Payloads } from "./payload.ts";

/** How the run is set up: without the extension, or with a policy that lets nothing on, or only what is redacted. */
export const ways = ["absent", "block", "redact"] as const;
export type Way = (typeof ways)[number];

/** The two runs of a channel. */
export interface Pair {
  readonly clean: Run;
  readonly dirty: Run;
}

export interface Drive {
  readonly driver: Driver;
  readonly backend: Backend;
  readonly all: Payloads;
  readonly way: Way;
}

const sleep = (ms: number) => new Promise((next) => setTimeout(next, ms));

/** How long nothing more must come until the run is over. */
const quiet = 200;
/** How long the extension has to show that it holds something, once a UI has what it was given. */
const reaction = 700;
/** Beyond this a picture counts as not read; and so long it may take until anything is said of it. */
const [longestReading, longestSilence] = [20_000, 3_000];

/**
 * Both payloads, one after the other, on one page if the UI has emptied its composer after the first. Never rejects: what went wrong
 * is in `failure`. `patience`: how long a UI has to send what it was told to, in milliseconds.
 */
export async function drivePair(drive: Drive, mount: Mount, channel: Channel, patience: number): Promise<Pair> {
  const page: { tab: Tab | null } = { tab: null };
  const close = async () => {
    await page.tab?.close().catch(() => {});
    page.tab = null;
  };
  const once = async (payload: Payload) => {
    const run = await driveOnce(drive, page, mount, channel, payload, patience);
    if (run.failure !== null || (await page.tab?.shown().catch(() => "?"))?.trim() !== "") await close();
    return run;
  };
  const clean = await once(drive.all.clean);
  const dirty = await once(drive.all.dirty);
  await close();
  return { clean, dirty };
}

async function driveOnce(
  drive: Drive,
  page: { tab: Tab | null },
  mount: Mount,
  channel: Channel,
  payload: Payload,
  patience: number,
): Promise<Run> {
  const { backend, driver, all, way } = drive;
  const from = backend.received.length;
  const held = way !== "absent" && payload.dirty;
  let sentAt = Number.POSITIVE_INFINITY;
  let failure: string | null = null;
  let hopeless = false;
  let told = false;
  const run = (): Run => ({ received: backend.received.slice(from), sentAt, failure, told, hopeless });
  try {
    page.tab ??= await driver.open(addressOf(mount));
    const { tab } = page;
    await untilThere(tab, channel);
    await channel.put(tab, payload, all);
    if (held) told = (await settle(tab, way)) !== "nothing";
    else if (way !== "absent" && channel.carries === "picture") await untilRead(tab);
    else await sleep(150);
    if (channel.id === "undo-redo") await undoAndRedo(tab);
    if (channel.carries !== "text") await addWords(tab);
    sentAt = Date.now();
    await send(tab, channel.send);
    if (held) told = (await sendAgainIfAsked(tab, way, channel, () => nothingOf(run(), payload))) || told;
    else await untilArrived(run, payload, patience);
  } catch (error) {
    hopeless = error instanceof CannotDrive;
    // A UI that has lost its composer or its button to a hold is not one that could not be driven: what arrived decides.
    if (!held || hopeless || sentAt === Number.POSITIVE_INFINITY) failure = messageOf(error);
  }
  return run();
}

/** Parts of some UIs appear after their composer. */
async function untilThere(tab: Tab, { needs }: Channel): Promise<void> {
  const end = Date.now() + 1_500;
  while (needs && !(await tab.has(needs))) {
    if (Date.now() > end) throw new Error(`there is no ${needs}`);
    await sleep(50);
  }
}

function messageOf(error: unknown): string {
  const [first = "unknown"] = (error instanceof Error ? error.message : String(error)).split("\n");
  return first.slice(0, 160);
}

/** A picture that is pasted stands in the composer when it has been read, which takes a second or more: Waymark says so, and then no more. */
async function untilRead(tab: Tab): Promise<void> {
  const begin = Date.now();
  let said = false;
  for (let last = begin; Date.now() - last < (said ? reaction : longestSilence); await sleep(50)) {
    if ((await tab.waymark()) !== "working") continue;
    said = true;
    last = Date.now();
    if (last - begin > longestReading) return;
  }
}

/** Waits for the extension to say what it does, and gives the answer that policy leaves: "Cancel" where nothing may go on. */
async function settle(tab: Tab, way: Way): Promise<Shown> {
  let end = Date.now() + reaction;
  let strongest: Shown = "nothing";
  while (Date.now() < end) {
    const shown = await tab.waymark();
    strongest = stronger(strongest, shown);
    if (shown === "dialog") await tab.key("Escape");
    if (shown === "notice" && way === "redact") break;
    // It is at it: it gets the time to finish.
    if (shown === "working") end = Math.max(end, Date.now() + reaction);
    if (shown === "nothing" && strongest === "dialog") break;
    await sleep(50);
  }
  return strongest;
}

/** After a redaction some UIs want the message to be sent once more. True: Waymark said something. */
async function sendAgainIfAsked(tab: Tab, way: Way, channel: Channel, nothingYet: () => boolean): Promise<boolean> {
  let shown = await settle(tab, way);
  await sleep(quiet);
  if (way === "redact" && nothingYet()) {
    await send(tab, channel.send).catch(() => {});
    shown = stronger(shown, await settle(tab, way));
    // A notice of before ends the wait for a sign at once; the UI needs its time all the same.
    const end = Date.now() + reaction;
    while (nothingYet() && Date.now() < end) await sleep(50);
    await sleep(quiet);
  }
  return shown !== "nothing";
}

function nothingOf(run: Run, { marker }: Payload): boolean {
  const { texts, files } = arrivedIn(run, marker);
  return texts.length + files.length === 0;
}

async function untilArrived(run: () => Run, payload: Payload, patience: number): Promise<void> {
  const end = Date.now() + patience;
  while (nothingOf(run(), payload) && Date.now() < end) await sleep(25);
  let count = -1;
  while (run().received.length !== count && Date.now() < end + patience) {
    count = run().received.length;
    await sleep(quiet);
  }
}

/** Many UIs send no file without a word. */
async function addWords(tab: Tab): Promise<void> {
  if ((await tab.where("composer")) === null) return;
  await tab.click(await pointOf(tab, "composer"));
  await tab.type("See the file.");
}

async function undoAndRedo(tab: Tab): Promise<void> {
  for (const key of ["Z", "Z", "Y", "Y"]) {
    await tab.key(`${commandKey}+${key}`);
    await sleep(60);
  }
}
