/**
 * The one element that Waymark adds to a page, and its closed shadow root. The page can see that it is there, cannot read what is in
 * it, and gains nothing by taking it away: what is held stays held without it.
 */

import { spoken } from "../../words/say.ts";
import { style } from "./style.ts";

/** A page that takes the host away again and again is not fought for ever. */
const maximumReturns = 3;

export interface NudgeHost {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Puts the host with this content into the page and keeps it there until `detach`. `open` puts the content into the top layer. */
  attach(content: HTMLElement, open: () => void): void;
  /** Gives the focus back to where it was. */
  detach(): void;
}

/** `onGivenUp`: the page has taken the host away too often. */
export function createNudgeHost(onGivenUp: () => void): NudgeHost {
  const host = document.createElement("waymark-nudge");
  const root = host.attachShadow({ mode: "closed" });

  let openAgain: (() => void) | null = null;
  let returns = 0;
  const watcher = new MutationObserver(() => {
    if (!openAgain || host.isConnected) return;
    if (returns++ >= maximumReturns) {
      onGivenUp();
      return;
    }
    document.documentElement.append(host);
    openAgain();
  });

  return {
    host,
    root,
    attach(content, open) {
      returns = 0;
      openAgain = open;
      if (root.adoptedStyleSheets.length === 0) root.adoptedStyleSheets = [ourStyle()];
      ({ language: content.lang, direction: content.dir } = spoken());
      root.replaceChildren(content);
      if (!host.isConnected) document.documentElement.append(host);
      watcher.observe(document, { childList: true, subtree: true });
      open();
    },
    detach() {
      openAgain = null;
      watcher.disconnect();
      // Closing gives the focus back; removing alone would leave it nowhere.
      for (const shown of root.querySelectorAll<HTMLElement>(":popover-open")) shown.hidePopover();
      for (const dialog of root.querySelectorAll("dialog")) dialog.close();
      root.replaceChildren();
      host.remove();
    },
  };
}

/** Adopted, not a <style>: the only form that a page's strict style-src lets through in both browsers. */
function ourStyle(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  return sheet;
}
