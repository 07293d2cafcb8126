/** Pages that want to read the card, or to answer it in the person's place: written once, run by one test file a browser. */
import { expect, test } from "vitest";
import { notes, ways } from "../../../../lib/page/nudge/words.ts";
import { expectNothingSeen, withheld } from "../matrices/paste-matrix.ts";
import { nudgeHost, stepsOf } from "../nudge.ts";
import { expectUnanswered, type HostileSession, heldPaste, placeOf, settled, usingTab } from "./hostile-tab.ts";

/** What a page does to its root element, so that the person does not see what is being answered. */
const effects = [
  "opacity:0",
  "visibility:hidden",
  "filter:opacity(0)",
  "filter:blur(60px)",
  "transform:translateX(5000px)",
  "transform:scale(0.01)",
  "clip-path:inset(50%)",
  "mask:linear-gradient(transparent,transparent)",
  "content-visibility:hidden",
  "mix-blend-mode:difference;background:#fff",
];

/** The approved tool itself: no other is offered there, and the first step is a button, which a held key presses again and again. */
const approvedHost = "chat.mistral.ai";

/** Ways to lie over the card and let its clicks through. Each is a function of the page that returns what takes the lure away again. */
const lures = [
  "popover",
  "popover in a shadow root",
  "modal dialog",
  "modal dialog in a shadow root",
  "popover without a box",
  "popover that was open before",
] as const;

export function describeCard(session: () => HostileSession): void {
  const using = usingTab(session);

  test("a page cannot read the card", () =>
    using(async (tab) => {
      await heldPaste(tab);
      const { text, samples } = (await tab.nudge.view())!;
      expect(samples.length).toBe(withheld.length);
      for (const [index, value] of withheld.entries()) expect(samples[index]).toContain(value.slice(0, 4));
      // Of the card's words the page's own search in Chromium finds those that are the same for everybody.
      const secrets = [
        ...withheld,
        ...samples,
        ...samples.flatMap((sample) => sample.split(/[ •]+/)).filter((part) => part !== ""),
      ];
      const { read, found } = await tab.page.evaluate(readEverything, { name: nudgeHost, secrets });
      expect(read.length).toBeGreaterThan(5);
      const words = text.split("\n").filter((line) => line.length > 6);
      expect(words.length).toBeGreaterThan(4);
      expect([...withheld, ...samples, ...words].filter((secret) => read.join("\n").includes(secret))).toEqual([]);
      expect(found).toEqual([]);
      await expectNothingSeen(tab);
    }));

  test.each(effects)("no answer through a page with %s", (effect) =>
    using(async (tab) => {
      await heldPaste(tab);
      await settled(tab);
      const { x, y } = await placeOf(tab, ways.paste.proceed);
      const clip = { x: x - 40, y: y - 12, width: 80, height: 24 };
      const picture = async () => Buffer.from(await tab.page.screenshot({ clip })).toString("base64");
      const before = await picture();
      await tab.page.evaluate((style: string) => document.documentElement.setAttribute("style", style), effect);
      await settled(tab);
      const looksTheSame = (await picture()) === before;
      await tab.page.mouse.click(x, y);
      // What the person sees the person may answer.
      if (looksTheSame) return;
      await tab.page.evaluate(() => document.documentElement.removeAttribute("style"), null);
      await expectUnanswered(tab);
    }),
  );

  test.each(lures)("a lure that lets clicks through gets no answer: %s", (lure) =>
    using(async (tab) => {
      await tab.page.evaluate(prepareLure, lure);
      await tab.page.evaluate(() => window.__editor.focus(), null);
      await heldPaste(tab);
      await settled(tab);
      const { x, y } = await placeOf(tab, ways.paste.proceed);
      await tab.page.evaluate(() => (window as unknown as { lure(): void }).lure(), null);
      await settled(tab);
      await tab.page.mouse.click(x, y);
      if (!lure.startsWith("modal dialog")) await tab.nudge.says(notes.covered);
      await tab.page.mouse.click(x, y);
      await tab.page.evaluate(() => (window as unknown as { unlure(): void }).unlure(), null);
      await expectUnanswered(tab);
    }),
  );

  test("forged clicks, keys and cancels do not answer for the person", () =>
    using(async (tab) => {
      await heldPaste(tab);
      await settled(tab);
      await tab.page.evaluate(forgeAnswers, nudgeHost);
      await expectUnanswered(tab);
      await expectNothingSeen(tab);
    }));

  test("Enter right after the paste, or held down since before it, is no answer", () =>
    using(async (tab) => {
      await tab.type("Hello team:");
      await tab.page.keyboard.down("Enter");
      const typed = await tab.text();
      await tab.paste(`card ${withheld[0]}`);
      await tab.page.keyboard.down("Enter");
      expect(stepsOf(await tab.nudge.waitFor())[0]).toMatchObject({ kind: "button", focused: true });
      await settled(tab);
      for (let count = 0; count < 5; count++) await tab.page.keyboard.down("Enter");
      await tab.page.keyboard.up("Enter");
      await tab.nudge.press("cancel");
      await tab.nudge.gone();
      expect((await tab.text()).trim()).toBe(typed.trim());
      await expectNothingSeen(tab);
    }, approvedHost));

  test("a page that keeps taking the focus away gets the keys, and no answer", () =>
    using(async (tab) => {
      await heldPaste(tab);
      await tab.page.evaluate((name: string) => {
        const field = document.querySelector<HTMLElement>("#composer [contenteditable]")!;
        let turn = 0;
        setInterval(() => (turn++ % 2 ? field : document.querySelector<HTMLElement>(name))?.focus(), 5);
      }, nudgeHost);
      await settled(tab);
      for (let count = 0; count < 5; count++) await tab.page.keyboard.press("Enter");
      await tab.nudge.press("cancel");
      await tab.nudge.gone();
      expect((await tab.text()).trim()).toBe("Hello team:");
      await expectNothingSeen(tab);
    }));
}

interface Wanted {
  readonly name: string;
  readonly secrets: readonly string[];
}

/** All that a page can ask for the text of what is in it. Runs in the page. */
async function readEverything({ name, secrets }: Wanted): Promise<{ read: string[]; found: string[] }> {
  const host = document.querySelector<HTMLElement>(name)!;
  const read: string[] = [];
  const look = () => {
    const selection = getSelection()!;
    read.push(
      document.documentElement.innerText,
      host.innerText,
      host.textContent ?? "",
      host.outerHTML,
      String(host.shadowRoot),
    );
    for (const select of [() => selection.selectAllChildren(document.documentElement), () => selection.selectAllChildren(host)]) {
      select();
      read.push(selection.toString());
      type Composed = { getComposedRanges?(options: object): StaticRange[] };
      for (const range of (selection as unknown as Composed).getComposedRanges?.({ shadowRoots: [] }) ?? []) {
        read.push(range.startContainer.textContent ?? "", range.endContainer.textContent ?? "");
      }
    }
    document.execCommand("selectAll");
    read.push(selection.toString(), selection.getRangeAt(0).cloneContents().textContent ?? "");
    const { innerWidth, innerHeight } = window;
    for (let x = 5; x < innerWidth; x += 40) {
      for (let y = 5; y < innerHeight; y += 20) {
        read.push(document.elementFromPoint(x, y)?.textContent ?? "");
        read.push(document.caretPositionFromPoint?.(x, y)?.offsetNode.textContent ?? "");
        read.push(document.caretRangeFromPoint?.(x, y)?.startContainer.textContent ?? "");
      }
    }
    for (const { effect } of document.getAnimations()) read.push((effect as KeyframeEffect)?.target?.textContent ?? "");
  };
  look();
  window.addEventListener("beforeprint", look);
  window.dispatchEvent(new Event("beforeprint"));
  // Firefox waits for an answer to its own print dialog.
  if (!navigator.userAgent.includes("Firefox")) window.print();
  const find = (window as unknown as { find?(...how: unknown[]): boolean }).find;
  const found = secrets.filter((secret) => {
    getSelection()!.removeAllRanges();
    return find?.call(window, secret, false, false, true, false, true, false);
  });
  getSelection()!.removeAllRanges();
  return { read, found };
}

/** Makes `lure()`, which lays a white sheet over everything that lets clicks through, and `unlure()`. Runs in the page. */
function prepareLure(kind: string): void {
  const cover =
    "position:fixed;inset:0;width:100vw;height:100vh;max-width:none;max-height:none;margin:0;border:0;padding:0;background:#fff;pointer-events:none";
  const sheet = document.createElement(kind.startsWith("modal dialog") ? "dialog" : "div");
  sheet.style.cssText = cover;
  let place: ParentNode = document.body;
  if (kind.includes("shadow")) place = document.body.appendChild(document.createElement("div")).attachShadow({ mode: "closed" });
  if (kind === "popover without a box") {
    const inner = document.createElement("div");
    inner.style.cssText = cover;
    sheet.append(inner);
    sheet.style.cssText = "position:fixed;width:0;height:0;overflow:visible;margin:0;border:0;padding:0;pointer-events:none";
  }
  place.append(sheet);
  const show = () => {
    if (sheet instanceof HTMLDialogElement) return sheet.showModal();
    sheet.popover = "manual";
    sheet.showPopover();
  };
  const early = kind === "popover that was open before";
  if (early) {
    show();
    sheet.style.opacity = "0.01";
  }
  Object.assign(window, {
    lure() {
      if (early) sheet.hidePopover();
      sheet.style.opacity = "1";
      show();
    },
    unlure: () => sheet.remove(),
  });
}

/** Runs in the page. */
function forgeAnswers(name: string): void {
  const host = document.querySelector<HTMLElement>(name)!;
  host.click();
  const { innerWidth, innerHeight } = window;
  for (const target of [host, document.documentElement, window]) {
    for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup", "click", "cancel", "close"]) {
      for (let x = 50; x < innerWidth; x += 100) {
        for (let y = 25; y < innerHeight; y += 25) {
          target.dispatchEvent(
            new MouseEvent(type, { bubbles: true, cancelable: true, composed: true, clientX: x, clientY: y, detail: 1 }),
          );
        }
      }
    }
    for (const key of ["Enter", " ", "Escape", "Tab"]) {
      for (const type of ["keydown", "keypress", "keyup"]) {
        target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, cancelable: true, composed: true }));
      }
    }
  }
}
