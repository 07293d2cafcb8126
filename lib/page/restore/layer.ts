/**
 * What lies over the page with real values in it: one element of ours in the page and its closed root. Nothing in it moves by itself, for
 * the page can ask for every animation in its document; and its letters come from no font that the page could have made.
 */
import tokens from "../../../components/tokens.css?inline";
import { spoken } from "../../words/say.ts";
import { element } from "../nudge/element.ts";
import style from "./restore.css?inline";

/** The hosts of this frame's layers. */
const hosts = new WeakSet<EventTarget>();

/** True for events of which the page hears only that they happened at our host. */
export function isInLayer(event: Event): boolean {
  const [first] = event.composedPath();
  return first !== undefined && hosts.has(first);
}

/** A page that takes it away again and again is left with its placeholders. */
const maximumReturns = 3;

export interface Layer {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Where things are placed, in CSS pixels of the viewport. */
  readonly area: HTMLElement;
  /** Puts it into the page, or takes it out. */
  show(shown: boolean): void;
}

export function createLayer(): Layer {
  // No name of our own: a page that had defined an element of that name would be handed its closed root.
  const host = element("div");
  const root = host.attachShadow({ mode: "closed" });
  const area = element("div", { class: "area" });
  hosts.add(host);
  let wanted = false;
  let returns = 0;
  const watcher = new MutationObserver(() => {
    if (!wanted || host.isConnected || returns++ >= maximumReturns) return;
    document.documentElement.append(host);
  });

  return {
    host,
    root,
    area,
    show(shown) {
      if (shown === wanted) return;
      wanted = shown;
      watcher.disconnect();
      if (!shown) {
        host.remove();
        return;
      }
      returns = 0;
      if (root.adoptedStyleSheets.length === 0) root.adoptedStyleSheets = [ourStyle()];
      area.lang = spoken().language;
      area.dir = spoken().direction;
      root.replaceChildren(area);
      document.documentElement.append(host);
      watcher.observe(document.documentElement, { childList: true });
    },
  };
}

function ourStyle(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${tokens}\n${style}`);
  return sheet;
}
