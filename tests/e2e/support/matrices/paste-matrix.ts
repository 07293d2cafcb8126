/** What must hold for a paste in every editor and browser: written once, run by one test file a browser. */
import { describe, expect, test } from "vitest";
import { reasons } from "../../../../lib/page/nudge/words.ts";
import type { ManagedConfig } from "../../../../lib/schema/managed-config.ts";
import { makeCanaries } from "../canary.ts";
import type { Composer } from "../composer.ts";
import { redactedNotice } from "../nudge.ts";
import type { EditorName } from "../pages/editor-names.ts";
import type { HostServer } from "../pages/serve-hosts.ts";
import { until } from "../until.ts";

/** Real hosts of AI tools, by what the policy below does there; on the last one nobody looks at pastes. */
export const hostWhere = {
  nudge: "chatgpt.com",
  justify: "claude.ai",
  redact: "gemini.google.com",
  block: "perplexity.ai",
  native: "native.example",
} as const;

/** One policy for all the tests, so that one browser serves them all. */
export const matrixConfig: ManagedConfig = {
  policy: {
    version: 1,
    name: "e2e",
    rules: [
      { id: "ask-why", when: { tools: ["claude"] }, action: "justify" },
      { id: "only-redacted", when: { tools: ["gemini"] }, action: "redact" },
      { id: "not-here", when: { tools: ["perplexity"] }, action: "block" },
    ],
    otherwise: "nudge",
    status: { gemini: "approved" },
    approved: [{ tool: "le-chat", name: "Le Chat", url: "https://chat.mistral.ai/" }],
  },
};

const { card, iban } = makeCanaries();
export const withheld = [card.value, iban.value];
const draft = "Hello team:";
const ending = " Thanks.";
const clean = "Meeting notes\nship on Friday\n\nand tell the others";
export const dirty = `Refund for order 7\n\ncard ${card.value} and\naccount ${iban.value}\nplease`;

interface Session {
  open(host: string, editor: EditorName): Promise<Composer>;
}

/** Defines the tests. Session and server are asked for when a test runs: hooks start them later than this is called. */
export function describePastes(editors: readonly EditorName[], session: () => Session, server: () => HostServer): void {
  const natively = new Map<string, Promise<string>>();

  /** The model's text after the same keys where nobody looks at pastes: what every release is measured by. */
  function native(editor: EditorName, text: string): Promise<string> {
    const key = `${editor}\n${text}`;
    const known = natively.get(key) ?? using(hostWhere.native, editor, (composer) => typed(composer, text));
    natively.set(key, known);
    return known;
  }

  async function using<T>(host: string, editor: EditorName, work: (composer: Composer) => Promise<T>): Promise<T> {
    const composer = await session().open(host, editor);
    try {
      return await work(composer);
    } finally {
      await composer.close();
    }
  }

  async function lastPrompt(composer: Composer, host: string): Promise<string | undefined> {
    await composer.send();
    return server().received.findLast((prompt) => prompt.host === host)?.text;
  }

  describe.each(editors)("%s", (editor) => {
    test("a clean paste is the editor's own", () =>
      using(hostWhere.nudge, editor, async (composer) => {
        const text = await typed(composer, clean);
        expect(text).toContain("ship on Friday");
        expect(text).toBe(await native(editor, clean));
        expect(await composer.nudge.view()).toBeNull();
        expect(await lastPrompt(composer, hostWhere.nudge)).toBe(text);
      }));

    test("redact and paste: the model, the page and the backend get placeholders only", () =>
      using(hostWhere.nudge, editor, async (composer) => {
        await composer.type(draft);
        const before = await composer.text();
        await composer.paste(dirty);
        await composer.nudge.waitFor();
        expect(await composer.text()).toBe(before);
        expect((await composer.nudge.view())?.text).not.toContain(redactedNotice);
        await composer.nudge.press("redact");
        await composer.nudge.says(redactedNotice);
        expect(await composer.text()).toMatch(/\[[^\]\n]+\]/);
        await composer.type(ending);
        const text = await composer.text();
        expect(text).toMatch(withPlaceholders(await native(editor, dirty)));
        expect(await lastPrompt(composer, hostWhere.nudge)).toBe(text);
        await expectNothingSeen(composer);
      }));

    test("cancel: nothing arrives, and the person types on", () =>
      using(hostWhere.nudge, editor, async (composer) => {
        await composer.type(draft);
        await composer.paste(dirty);
        await composer.nudge.waitFor();
        await composer.nudge.press("cancel");
        await composer.nudge.gone();
        await composer.type(ending);
        expect(await composer.text()).toBe(`${draft}${ending}`);
        expect(await lastPrompt(composer, hostWhere.nudge)).toBe(`${draft}${ending}`);
        await expectNothingSeen(composer);
      }));

    test("paste anyway, with a reason: as if nobody had looked", () =>
      using(hostWhere.justify, editor, async (composer) => {
        await composer.type(draft);
        await composer.paste(dirty);
        await composer.nudge.press("pasteAnyway");
        await composer.nudge.chooseReason(reasons["needed-for-task"]);
        await composer.nudge.press("confirmReason");
        await until("the text", async () => (await composer.text()).includes(card.value));
        await composer.type(ending);
        expect(await composer.text()).toBe(await native(editor, dirty));
        // Proves also that the page's script would have told us above.
        expect((await composer.seen()).some((text) => text.includes(card.value))).toBe(true);
      }));

    test("undo and redo never bring back what was withheld", () =>
      using(hostWhere.nudge, editor, async (composer) => {
        await composer.type(draft);
        await composer.paste(dirty);
        await composer.nudge.press("redact");
        await composer.nudge.says(redactedNotice);
        const redacted = await composer.text();
        const steps: string[] = [];
        for (let count = 0; count < 4; count++) {
          await composer.undo();
          steps.push(await composer.text());
        }
        for (let count = 0; count < 4; count++) {
          await composer.redo();
          steps.push(await composer.text());
        }
        for (const value of withheld) expect(steps.join("\n")).not.toContain(value);
        expect(steps.some((text) => text !== redacted)).toBe(true);
        await expectNothingSeen(composer);
      }));
  });

  async function typed(composer: Composer, text: string): Promise<string> {
    await composer.type(draft);
    await composer.paste(text);
    await composer.type(ending);
    return composer.text();
  }
}

/** The page's script wrote nothing down that was withheld, with or without the white space that editors put in. */
export async function expectNothingSeen(composer: Composer): Promise<void> {
  const seen = (await composer.seen()).map((text) => text.replace(/\s/g, ""));
  expect(seen.length).toBeGreaterThan(0);
  expect(withheld.filter((value) => seen.some((text) => text.includes(value)))).toEqual([]);
}

/** Matches the text with one placeholder in brackets for each withheld value, and nothing else changed. */
function withPlaceholders(nativeText: string): RegExp {
  const escaped = withheld.reduce(
    (pattern, value) => pattern.replaceAll(value, "\\[[^\\]\\n]+\\]"),
    nativeText.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"),
  );
  return new RegExp(`^${escaped}$`);
}
