/** What the toolbar shows. */
import type { ExtensionStatus } from "../bridge/protocol.ts";
import { toolbar } from "../words/english/toolbar.ts";
import { sayerOf } from "../words/say.ts";

const say = sayerOf(toolbar);

export interface Badge {
  /** Which of the drawn marks. */
  readonly mark: "covered" | "needs-you";
  /** Empty or one character. */
  readonly text: string;
  /** Tooltip, and what a screen reader says. */
  readonly title: string;
}

export function badgeOf({ configErrors, storage, sync, acceptanceDue }: ExtensionStatus): Badge {
  const needsYou = configErrors.length > 0 || storage === "unavailable" || sync.state === "revoked";
  if (needsYou) return { mark: "needs-you", text: "!", title: say("toolbar.needs-you") };
  if (acceptanceDue) return { mark: "needs-you", text: "!", title: say("toolbar.rules") };
  return { mark: "covered", text: "", title: say("toolbar.well") };
}
