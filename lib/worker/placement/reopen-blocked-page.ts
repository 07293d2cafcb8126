/**
 * Chromium lets a rule show a page of ours only where the browser itself began the navigation: after a click on a link it refuses,
 * unless every site may read the page, which would tell every site that Waymark is here. So the page stays ours alone, and where it
 * was refused the tab is sent to the same address once more, now by us. It takes the place of the refusal: Back leads past both.
 */

/** The parts of the browser's API that are needed; `webNavigation` is not asked for in Firefox. */
export interface ReopeningBrowser {
  readonly webNavigation?: {
    readonly onErrorOccurred: {
      addListener(
        listener: (refused: { readonly tabId: number; readonly frameId: number; readonly url: string }) => void,
        filter: { readonly url: { readonly urlPrefix: string }[] },
      ): void;
    };
  };
  readonly tabs: { update(tabId: number, change: { readonly url: string }): Promise<unknown> };
}

/** Call it in the worker's first turn. `page`: full address of our page without parameters; nothing else wakes the worker. */
export function reopenBlockedPage({ webNavigation, tabs }: ReopeningBrowser, page: string): void {
  webNavigation?.onErrorOccurred.addListener(
    ({ tabId, frameId, url }) => {
      if (frameId === 0) void tabs.update(tabId, { url }).catch(() => undefined);
    },
    { url: [{ urlPrefix: page }] },
  );
}
