/** Pages whose own DOM is the attack: names that shadow the document's members, a host that is taken away, no origin, too much of everything. */
import { describe, expect, test } from "vitest";
import { headings } from "../../../../lib/page/nudge/words.ts";
import { dirty, expectNothingSeen, hostWhere, withheld } from "../matrices/paste-matrix.ts";
import { nudgeHost, redactedNotice } from "../nudge.ts";
import { composerPath } from "../pages/places.ts";
import { until } from "../until.ts";
import { type BareTab, draft, expectUnanswered, type HostileSession, heldPaste, usingTab } from "./hostile-tab.ts";

/** Members of a document that a page's own elements can take the place of. */
const clobbered = [
  ...["documentElement", "body", "head", "activeElement", "scripts", "readyState", "URL", "referrer", "defaultView"],
  ...["createElement", "createElementNS", "createRange", "createDocumentFragment", "querySelector", "querySelectorAll"],
  ...["getElementById", "elementFromPoint", "caretPositionFromPoint", "getSelection", "execCommand", "hasFocus"],
  ...["addEventListener", "dispatchEvent", "contains", "appendChild", "adoptedStyleSheets", "nodeType", "ownerDocument"],
];

/** Members of a form, or of what is around a composer, that its fields can take the place of. */
const clobberedInForm = [
  ...["id", "name", "attributes", "parentElement", "parentNode", "getRootNode", "elements", "closest", "matches", "contains"],
  ...[
    "isConnected",
    "isContentEditable",
    "querySelector",
    "querySelectorAll",
    "getBoundingClientRect",
    "dispatchEvent",
    "submit",
  ],
  ...["tagName", "localName", "shadowRoot", "children", "textContent", "innerText", "focus", "addEventListener", "nodeType"],
  ...["requestSubmit", "getAttribute", "ownerDocument", "style", "checkVisibility", "assignedSlot", "firstChild", "append"],
];

export function describeDom(session: () => HostileSession, openUrl: (url: string) => Promise<BareTab>): void {
  const using = usingTab(session);

  test("a page in a CSP sandbox, without an origin", async () => {
    const tab = await openUrl(`https://${hostWhere.nudge}${composerPath}?sandbox`);
    expect(await tab.page.evaluate(() => self.origin, null)).toBe("null");
    await tab.page.evaluate(() => document.getElementById("composer")?.focus(), null);
    await tab.paste(dirty);
    expect((await tab.nudge.waitFor()).styled).toBe(true);
    const read = () => tab.page.evaluate(() => document.getElementById("composer")?.innerText ?? "", null);
    expect((await read()).trim()).toBe("");
    await tab.nudge.press("redact");
    await until("the redacted text", async () => (await read()).includes("[CARD_1 ending "));
    for (const value of withheld)
      expect(`${await read()} ${await tab.page.evaluate("__seen.join()" as never)}`).not.toContain(value);
    await tab.close();
  });

  test("names that shadow the document's and a form's members, and a paste", () =>
    using(async (tab) => {
      await tab.page.evaluate(clobber, { inDocument: clobbered, inForm: clobberedInForm });
      await tab.page.evaluate(() => window.__editor.focus(), null);
      await heldPaste(tab);
      await tab.nudge.press("redact");
      await tab.nudge.says(redactedNotice);
      expect(await tab.text()).toContain("[CARD_1 ending ");
      await expectNothingSeen(tab);
      await tab.paste(" and a harmless ending");
      await until("what is clean", async () => (await tab.text()).includes("a harmless ending"));
    }));

  test("names that shadow, and a send", () =>
    using(async (tab) => {
      await tab.page.evaluate(clobber, { inDocument: clobbered, inForm: clobberedInForm });
      await tab.page.evaluate(() => window.__editor.focus(), null);
      await tab.type(`card ${withheld[0]}`);
      const before = await tab.tried();
      await tab.clickSend();
      await tab.nudge.waitFor();
      expect(await tab.tried()).toBe(before);
      await tab.nudge.press("cancel");
      await tab.nudge.gone();
    }));

  test("a page that takes the card away again and again gets nothing, and there is an end to it", () =>
    using(async (tab) => {
      await tab.page.evaluate((name: string) => {
        Object.assign(window, { taken: 0 });
        new MutationObserver(() => {
          for (const host of document.querySelectorAll(name)) {
            host.remove();
            (window as unknown as { taken: number }).taken++;
          }
        }).observe(document.documentElement, { childList: true });
      }, nudgeHost);
      await tab.type(draft);
      for (let round = 1; round <= 2; round++) {
        await tab.paste(dirty);
        const taken = () => tab.page.evaluate(() => (window as unknown as { taken: number }).taken, null);
        await until("the card to give up", async () => (await taken()) >= 4 * round && (await tab.nudge.view()) === null);
        expect(await taken()).toBe(4 * round);
      }
      expect(await tab.text()).toBe(draft);
      await expectNothingSeen(tab);
      // What is clean goes on as ever.
      await tab.paste(" and a harmless ending");
      await until("what is clean", async () => (await tab.text()).includes("a harmless ending"));
    }));

  test("a page that writes the card's element anew, moves it or fills it, gets nothing", () =>
    using(async (tab) => {
      await heldPaste(tab);
      await tab.page.evaluate((name: string) => {
        const host = document.querySelector<HTMLElement>(name)!;
        host.innerHTML = `<button slot="actions">Paste anyway</button>`;
        host.setAttribute("hidden", "");
        host.setAttribute("inert", "");
        document.body.prepend(host.cloneNode(true));
        try {
          host.attachShadow({ mode: "open" });
        } catch {
          // It has one that is closed.
        }
      }, nudgeHost);
      await tab.page.evaluate((name: string) => {
        document.querySelector(`body > ${name}`)!.remove();
        document.querySelector(name)!.removeAttribute("inert");
      }, nudgeHost);
      await expectUnanswered(tab);
      await expectNothingSeen(tab);
    }));

  describe("too much of everything", () => {
    test("a composer with 20 MB in it takes its keys, and its send is held: nobody can check that much", () =>
      using(async (tab) => {
        await tab.page.evaluate(() => {
          const field = document.querySelector("#composer [contenteditable]")!;
          // One long line that is not laid out word by word: the browser itself would take minutes.
          (field as HTMLElement).style.cssText =
            "width:400px;height:80px;overflow:hidden;white-space:pre;content-visibility:auto";
          field.textContent = "word ".repeat(4_000_000);
          field.dispatchEvent(new Event("input", { bubbles: true }));
          window.__editor.focus();
        }, null);
        const before = await tab.tried();
        await tab.clickSend();
        expect((await tab.nudge.waitFor()).dialog).toBe(headings.unscanned["too-large"]);
        expect(await tab.tried()).toBe(before);
        await tab.nudge.press("cancel");
        await tab.nudge.gone();
      }));

    test("a document that changes 100,000 times and more while the card is open", () =>
      using(async (tab) => {
        await heldPaste(tab);
        const changes = await tab.page.evaluate(async () => {
          const place = document.body.appendChild(document.createElement("div"));
          let count = 0;
          while (count < 300_000) {
            for (let turn = 0; turn < 10_000; turn++, count++) place.append(document.createElement("i"));
            place.replaceChildren();
            await new Promise((next) => setTimeout(next));
          }
          return count;
        }, null);
        expect(changes).toBe(300_000);
        await expectUnanswered(tab);
      }));
  });
}

/** Puts an element of each name into the page, and a form of such fields around the composer. Runs in the page. */
function clobber({ inDocument, inForm }: { inDocument: string[]; inForm: string[] }): void {
  const main = document.querySelector("main")!;
  const form = document.createElement("form");
  const make = document.createElement.bind(document);
  const put = main.parentElement!.insertBefore.bind(main.parentElement);
  put(form, main);
  form.append(main);
  const appendTo = Element.prototype.append;
  form.addEventListener("submit", (event) => event.preventDefault());
  for (const name of inForm) {
    const field = make("input");
    field.type = "hidden";
    field.name = name;
    appendTo.call(form, field);
  }
  const place = make("div");
  put(place, form);
  for (const name of inDocument) {
    const image = make("img");
    image.name = name;
    image.id = name;
    image.hidden = true;
    appendTo.call(place, image);
  }
}
