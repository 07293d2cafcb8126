import browser from "webextension-polyfill";

/** Has the browser ask its person, who has just pressed a button for it. The worker counts when it hears of the answer. */
export function allowHistory(): void {
  void browser.permissions.request({ permissions: ["history"] }).catch(() => undefined);
}
