import browser from "webextension-polyfill";
import { optionalData } from "../../lib/worker/configuration/data-consent.ts";

/** Has the browser ask its person, who has just pressed a button for it. Firefox's; the polyfill's types do not know it. */
export function shareTechnical(): void {
  const request = { data_collection: [optionalData] } as Parameters<typeof browser.permissions.request>[0];
  void browser.permissions.request(request).catch(() => undefined);
}
