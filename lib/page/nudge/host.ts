/**
 * The one element that Waymark adds to a page, and its closed shadow root. The page can see that it is there, cannot read what is in
 * it, and gains nothing by taking it away: what is held stays held without it.
 */
import tokens from "../../../components/tokens.css?inline";
import nudgeStyle from "./nudge.css?inline";

/** A page that takes the host away again and again is not fought for ever. */
const maximumReturns = 3;

export interface NudgeHost {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Puts the host into the page and keeps it there until `detach`. */
  attach(): void;
  detach(): void;
}

export function createNudgeHost(): NudgeHost {
  const host = document.createElement("waymark-nudge");
  const root = host.attachShadow({ mode: "closed" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${tokens}\n${nudgeStyle}`);
  // Adopted, not a <style>: the only form that a page's strict style-src lets through in both browsers.
  root.adoptedStyleSheets = [sheet];

  let attached = false;
  let returns = 0;
  const watcher = new MutationObserver(() => {
    if (!attached || host.isConnected || returns++ >= maximumReturns) return;
    place();
  });

  /** Moving a modal dialog out of the page closes it, so it is opened again. */
  function place(): void {
    document.documentElement.append(host);
    for (const dialog of root.querySelectorAll("dialog")) if (!dialog.open) dialog.showModal();
    for (const toast of root.querySelectorAll<HTMLElement>("[popover]")) if (!toast.matches(":popover-open")) toast.showPopover();
  }

  return {
    host,
    root,
    attach() {
      if (!attached) returns = 0;
      attached = true;
      if (!host.isConnected) document.documentElement.append(host);
      watcher.observe(document, { childList: true, subtree: true });
    },
    detach() {
      attached = false;
      watcher.disconnect();
      // Closing gives the focus back to where it was; removing alone would leave it nowhere.
      for (const dialog of root.querySelectorAll("dialog")) dialog.close();
      root.replaceChildren();
      host.remove();
    },
  };
}
