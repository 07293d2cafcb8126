import type { Page } from "puppeteer-core";
import { type Nudge, type NudgeView, nudgeHost, nudgeOf, readNudge } from "../nudge.ts";

/** The few commands of WebDriver BiDi that Puppeteer has no call for. */
interface BiDi {
  send(method: string, parameters: unknown): Promise<{ result: ScriptResult }>;
}
type ScriptResult =
  | { readonly type: "success"; readonly result: RemoteValue }
  | { readonly type: "exception"; readonly exceptionDetails: { readonly text: string } };
interface RemoteValue {
  readonly type: string;
  readonly value?: unknown;
}

/** The nudge in a Firefox tab. BiDi serialises closed shadow roots when asked for all shadow trees, and its references can be called on. */
export function nudge(page: Page): Nudge {
  const find = `() => Document.prototype.querySelector.call(document, "${nudgeHost}")`;
  return nudgeOf({
    read: () => readClosedRoot<NudgeView>(page, find, readNudge),
    click: (x, y) => page.mouse.click(x, y),
  });
}

/** `find`: the function that returns the host, as text. Null where there is none. `read` runs in the browser, with the closed root. */
export async function readClosedRoot<Read>(page: Page, find: string, read: (root: ShadowRoot) => Read): Promise<Read | null> {
  const { connection } = page.browser() as unknown as { connection: BiDi };
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
  const call = async (functionDeclaration: string, args: unknown[], includeShadowTree: "none" | "all"): Promise<RemoteValue> => {
    const { result } = await connection.send("script.callFunction", {
      functionDeclaration,
      arguments: args,
      target: { context },
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 0, includeShadowTree },
    });
    if (result.type === "exception") throw new Error(result.exceptionDetails.text);
    return result.result;
  };
  const host = await call(find, [], "all");
  const root = (host.value as { shadowRoot?: { sharedId: string } | null } | undefined)?.shadowRoot;
  if (!root) return null;
  const answer = await call(`(root) => JSON.stringify((${read.toString()})(root))`, [{ sharedId: root.sharedId }], "none");
  return JSON.parse(answer.value as string) as Read;
}
