import type { CDPSession, Page } from "playwright-core";
import { type Nudge, type NudgeView, nudgeHost, nudgeOf, readNudge } from "../nudge.ts";

const sessions = new WeakMap<Page, Promise<CDPSession>>();

function sessionOf(page: Page): Promise<CDPSession> {
  let session = sessions.get(page);
  if (!session) {
    session = page.context().newCDPSession(page);
    sessions.set(page, session);
  }
  return session;
}

/** The nudge in a Chromium tab: the DevTools protocol sees closed shadow roots that the page cannot. */
export function nudge(page: Page): Nudge {
  return nudgeOf({
    read: () => readOverDevTools(page).catch(noneWhileItMoves),
    click: (x, y) => page.mouse.click(x, y),
  });
}

/** A tab on its way to another page shows no nudge at that moment. */
function noneWhileItMoves(error: Error): null {
  if (/navigated or closed|Cannot find context|Could not find (?:object|node)/i.test(error.message)) return null;
  throw error;
}

async function readOverDevTools(page: Page): Promise<NudgeView | null> {
  const devTools = await sessionOf(page);
  const host = await devTools.send("Runtime.evaluate", {
    // A page may have given the name of the document's own function to something else.
    expression: `Document.prototype.querySelector.call(document, "${nudgeHost}")`,
  });
  const objectId = host.result.objectId;
  if (objectId === undefined) return null;
  const { node } = await devTools.send("DOM.describeNode", { objectId, depth: 1, pierce: true });
  const root = node.shadowRoots?.[0];
  if (!root) return null;
  const resolved = await devTools.send("DOM.resolveNode", { backendNodeId: root.backendNodeId });
  const read = await devTools.send("Runtime.callFunctionOn", {
    objectId: resolved.object.objectId,
    functionDeclaration: `function () { return (${readNudge.toString()})(this); }`,
    returnByValue: true,
  });
  if (read.exceptionDetails) throw new Error(read.exceptionDetails.exception?.description ?? read.exceptionDetails.text);
  return read.result.value as NudgeView;
}
