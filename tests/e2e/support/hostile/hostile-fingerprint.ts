/** What a page can learn of us while nothing is shown. Chromium only: Firefox gives every profile another address. */
import type { BrowserContext } from "playwright-core";
import { expect, test } from "vitest";
import { extensionId } from "../../../../lib/schema/extension-id.ts";
import { hostWhere } from "../matrices/paste-matrix.ts";

export function describeFingerprints(session: () => { readonly context: BrowserContext }): void {
  test("at rest a page finds nothing: no element, no name, no style, no entry of what was loaded", async () => {
    const seen = [];
    for (const host of [hostWhere.nudge, hostWhere.native]) {
      const page = await session().context.newPage();
      await page.goto(`https://${host}/contenteditable`);
      await page.waitForFunction(() => window.__editor !== undefined);
      await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
      seen.push(await page.evaluate(lookAround));
      await page.close();
    }
    expect(seen[0]!.names.length).toBeGreaterThan(500);
    expect(seen[0]).toEqual(seen[1]);
    expect(JSON.stringify(seen[0])).not.toMatch(/waymark|chrome-extension/i);
  });

  test("no file of ours can be loaded by its address", async () => {
    const page = await session().context.newPage();
    await page.goto(`https://${hostWhere.nudge}/contenteditable`);
    const files = [
      "manifest.json",
      "backstop.js",
      "detectors.js",
      "shown.js",
      "content-scripts/gate.js",
      "popup.html",
      "blocked.html",
      "icon/16.png",
    ];
    const loaded = await page.evaluate(tryToLoad, { base: `chrome-extension://${extensionId}/`, files });
    expect(loaded.tried).toBe(files.length * 4);
    expect(loaded.got).toEqual([]);
    await page.close();
  });
}

/** Runs in the page. */
function lookAround() {
  const shape = (element: Element): string => `${element.localName}(${[...element.children].map(shape).join()})`;
  const natives = [
    Element.prototype.attachShadow,
    EventTarget.prototype.addEventListener,
    Node.prototype.appendChild,
    JSON.stringify,
    Array.prototype.push,
  ];
  return {
    names: Object.getOwnPropertyNames(window).sort(),
    onDocument: Object.getOwnPropertyNames(document).sort(),
    onRoot: document.documentElement.getAttributeNames(),
    tree: shape(document.documentElement),
    styles: [document.styleSheets.length, document.adoptedStyleSheets.length],
    natives: natives.map((native) => Function.prototype.toString.call(native)),
    // The others come and go with the machine's load.
    entries: performance
      .getEntries()
      .filter(({ entryType }) => ["navigation", "resource", "mark", "measure", "element"].includes(entryType))
      .map(({ entryType, name }) => `${entryType} ${name.replace(location.origin, "")}`)
      .sort(),
    ours: /chrome-extension|waymark/i.test(JSON.stringify(performance.getEntries())),
    frames: window.length,
    elements: customElements.get("waymark-nudge") === undefined,
  };
}

/** Runs in the page. */
async function tryToLoad({ base, files }: { base: string; files: string[] }): Promise<{ tried: number; got: string[] }> {
  const got: string[] = [];
  let tried = 0;
  const element = (name: "img" | "script" | "link", url: string) =>
    new Promise<boolean>((done) => {
      const made = document.createElement(name);
      made.onload = () => done(true);
      made.onerror = () => done(false);
      if (made instanceof HTMLLinkElement) Object.assign(made, { rel: "stylesheet", href: url });
      else made.src = url;
      document.head.append(made);
    });
  for (const file of files) {
    const url = base + file;
    const ways = {
      fetch: await fetch(url).then(
        () => true,
        () => false,
      ),
      img: await element("img", url),
      script: await element("script", url),
      link: await element("link", url),
    };
    for (const [way, worked] of Object.entries(ways)) {
      tried++;
      if (worked) got.push(`${way} ${file}`);
    }
  }
  return { tried, got };
}
