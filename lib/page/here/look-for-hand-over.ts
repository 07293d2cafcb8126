/** Was this tab opened for a text that comes from another tool? Asked once; where it was not, nothing happens. */
import { attemptWith } from "../channels/paste.ts";
import type { Gate } from "../gate.ts";

/** Never rejects. */
export async function lookForHandOver(gate: Gate): Promise<void> {
  if (window !== window.top) return;
  const { handOver, showing } = gate.parts;
  const coming = await handOver.look().catch(() => null);
  if (coming === null || coming.state === "none") return;
  const shown = await showing.whenHere().catch(() => null);
  await shown?.receiveHandOver(gate, coming, attemptWith);
}
