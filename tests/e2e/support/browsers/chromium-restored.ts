import type { Page } from "playwright-core";
import { nothingRestored, type Restored, readLayer } from "../restored.ts";

/** What is drawn over a Chromium tab: the DevTools protocol sees closed shadow roots that the page cannot. */
export async function readRestored(page: Page): Promise<Restored> {
  const devTools = await page.context().newCDPSession(page);
  try {
    const { root } = await devTools.send("DOM.getDocument", { depth: 2, pierce: true });
    const html = root.children?.find(({ nodeName }) => nodeName === "HTML");
    for (const host of html?.children ?? []) {
      const [shadow] = host.shadowRoots ?? [];
      if (shadow?.shadowRootType !== "closed") continue;
      const resolved = await devTools.send("DOM.resolveNode", { backendNodeId: shadow.backendNodeId });
      const read = await devTools.send("Runtime.callFunctionOn", {
        objectId: resolved.object.objectId,
        functionDeclaration: `function () { return (${readLayer.toString()})(this); }`,
        returnByValue: true,
      });
      if (read.exceptionDetails) throw new Error(read.exceptionDetails.exception?.description ?? read.exceptionDetails.text);
      if (read.result.value) return read.result.value as Restored;
    }
    return nothingRestored;
  } finally {
    await devTools.detach();
  }
}
