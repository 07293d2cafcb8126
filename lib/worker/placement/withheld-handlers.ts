/** What the gates tell of the values that they withhold, as prints alone. */
import type { Handlers } from "../../bridge/serve.ts";
import { hostOf, type RequestRefuser } from "./refuse-requests.ts";

/** `refuser`: null in a build that does not look at requests. */
export function withheldHandlers(refuser: RequestRefuser | null): Pick<Handlers, "get-print-key" | "withhold"> {
  return {
    "get-print-key": async () => ({ key: (await refuser?.key()) ?? null }),
    withhold: async ({ prints }, { tab, frameId, url = "" }) => {
      const page = hostOf(tab?.url ?? url);
      // A frame without an address of its own counts as the page around it.
      const host = hostOf(url) || page;
      await refuser?.withhold({ tabId: tab?.id ?? -1, frameId: frameId ?? -1, host, page }, prints);
      return { noted: true };
    },
  };
}
