/** Holes and losses that we know and explain: each is in the table as what it is, and does not fail the run. */
import type { Verdict } from "./judge-cell.ts";
import type { ChannelId } from "./mount.ts";

export interface Exception {
  readonly browser?: "chromium" | "firefox";
  /** Name of a mount; absent: any. */
  readonly mount?: string;
  readonly channel?: ChannelId;
  readonly verdict: Verdict;
  readonly why: string;
}

/** Nothing of ours can run in a frame within a sandbox that lets no script of another origin run, so that a picture there cannot be read. */
const sandboxed = ["frame-sandboxed", "frame-sandboxed-srcdoc"].map(
  (mount): Exception => ({
    ...{ mount, channel: "paste-image", verdict: "clean lost" },
    why: "In a sandboxed frame no frame of the extension can read a picture, so that policy decides by `unscanned`; both policies of this run block what cannot be read. The person is told so.",
  }),
);

export const exceptions: readonly Exception[] = [
  ...sandboxed,
  {
    mount: "react-chatbotify",
    channel: "undo-redo",
    verdict: "clean lost",
    why: "Its box writes its own value between the steps of one insertion, so that redoing a text of several lines repeats some of them; what was withheld stays out.",
  },
];

/** The explanation for this cell's verdict; undefined: there is none. */
export function explained(browser: string, mount: string, channel: ChannelId, verdict: Verdict): string | undefined {
  return exceptions.find(
    (one) =>
      one.verdict === verdict &&
      (one.browser ?? browser) === browser &&
      (one.mount ?? mount) === mount &&
      (one.channel ?? channel) === channel,
  )?.why;
}
