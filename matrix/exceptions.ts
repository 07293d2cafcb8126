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

export const exceptions: readonly Exception[] = [
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
