/** Who is speaking, by what the browser says about the sender. */
import type { Senders } from "./serve.ts";

/**
 * Address schemes under which a content script of this extension can run: pages, and the frames that inherit their page's origin.
 * The script itself is only ever placed where the manifest says.
 */
const pageSchemes = ["https:", "http:", "about:", "blob:", "data:"];

/** `ownOrigin`: what `runtime.getURL("")` answers, with the slash at its end. */
export function sendersOf(ownOrigin: string): Senders {
  return {
    isPage: (sender) =>
      sender.tab?.id !== undefined &&
      sender.frameId !== undefined &&
      pageSchemes.some((scheme) => sender.url?.startsWith(scheme) === true),
    isUi: (sender) => sender.url?.startsWith(ownOrigin) === true,
  };
}
