/** Drops once more what was held, or lets the page's own idea of a drag end. */
import { type Carried, pageDrag, pageTransfer } from "../composer/page-transfer.ts";
import { whileReleasing } from "../composer/release.ts";
import { selectionSettled } from "../composer/selection-settled.ts";

export interface DropPlace {
  readonly target: Element;
  /** Where the pointer was, and the keys that were held. */
  readonly at: Pick<
    MouseEventInit,
    "clientX" | "clientY" | "screenX" | "screenY" | "ctrlKey" | "shiftKey" | "altKey" | "metaKey"
  >;
}

/** unhandled: the page left it to the browser, which does nothing for an event of ours. gone: nothing is there to drop on. */
export type DropAnswer = "taken" | "unhandled" | "gone";

export async function replayDrop(place: DropPlace, carried: Carried): Promise<DropAnswer> {
  const target = place.target.isConnected ? place.target : await enterAgain(place, carried);
  if (!target) return "gone";
  return dispatch("drop", target, place, pageTransfer(carried)) ? "unhandled" : "taken";
}

/** Overlays that take drops go away by themselves when nothing is dragged over them, and come back when something is. */
async function enterAgain(place: DropPlace, carried: Carried): Promise<Element | null> {
  const { clientX = 0, clientY = 0 } = place.at;
  const below = document.elementFromPoint(clientX, clientY);
  if (!below) return null;
  const hint = pageTransfer({ forms: carried.forms.map(([type]) => [type, ""]), files: [] });
  dispatch("dragenter", below, place, hint);
  dispatch("dragover", below, place, hint);
  await selectionSettled();
  return document.elementFromPoint(clientX, clientY);
}

/** The pointer leaves the window, and with it whatever was dragged: overlays close. */
export function endDrag(place: DropPlace): void {
  const target = place.target.isConnected ? place.target : document.documentElement;
  const nothing = pageTransfer({ forms: [], files: [] });
  dispatch("dragleave", target, place, nothing);
  dispatch("dragend", target, place, nothing);
}

/** False if the page has taken it. */
function dispatch(type: string, target: Element, { at }: DropPlace, transfer: DataTransfer): boolean {
  const cancelable = type !== "dragleave" && type !== "dragend";
  return whileReleasing(() =>
    target.dispatchEvent(pageDrag(type, transfer, { ...at, bubbles: true, cancelable, composed: true })),
  );
}
