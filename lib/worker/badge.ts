/** What the toolbar shows. */
import type { ExtensionStatus } from "../bridge/protocol.ts";

export interface Badge {
  /** Which of the drawn marks. */
  readonly mark: "covered" | "needs-you";
  /** Empty or one character. */
  readonly text: string;
  /** Tooltip, and what a screen reader says. */
  readonly title: string;
}

export function badgeOf({ configErrors, storage, sync }: ExtensionStatus): Badge {
  const needsYou = configErrors.length > 0 || storage === "unavailable" || sync.state === "revoked";
  return needsYou
    ? { mark: "needs-you", text: "!", title: "Waymark needs your IT team: open to see why" }
    : { mark: "covered", text: "", title: "Waymark" };
}
