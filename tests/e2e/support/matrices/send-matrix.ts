/** What must hold for a send in every editor and browser: written once, run by one test file a browser. */
import { describe, expect, test } from "vitest";
import { reasons, ways } from "../../../../lib/page/nudge/words.ts";
import type { ManagedConfig } from "../../../../lib/schema/managed-config.ts";
import type { Composer, OpenOptions } from "../composer.ts";
import type { ComposerName } from "../pages/editor-names.ts";
import type { HostServer } from "../pages/serve-hosts.ts";
import { until } from "../until.ts";
import { hostWhere, matrixConfig, withheld } from "./paste-matrix.ts";

export interface SendSession {
  open(host: string, editor: ComposerName, options?: OpenOptions): Promise<Composer>;
}

/** Where a reason is asked for sensitive data, and for nothing else. */
export const reasonForDataOnly = "chat.deepseek.com";

const pastes = matrixConfig.policy!;

/** Where sensitive data is only recorded. */
export const onlyRecorded = "grok.com";

/** The policy of the pastes, and these two. */
export const sendConfig: ManagedConfig = {
  policy: {
    ...pastes,
    rules: [
      ...pastes.rules,
      { id: "ask-why-of-data", when: { tools: ["deepseek"], severity: "low" }, action: "justify" },
      { id: "only-recorded", when: { tools: ["grok"] }, action: "record" },
    ],
  },
};

/** In one line: Enter is a send on these pages. */
export const cleanLine = "Please write a short poem about trains.";
export const dirtyLine = `Please refund card ${withheld[0]} today.`;

/** A page in a tab, what its backend got since it was opened, and what is asked of every such page at the end. */
export interface Sending {
  readonly composer: Composer;
  sent(): string[];
  /** Waits until the backend has got so many. */
  arrived(count: number): Promise<string[]>;
}

export function sendsOf(session: () => SendSession, server: () => HostServer) {
  return async (host: string, editor: ComposerName, options: OpenOptions, work: (sending: Sending) => Promise<void>) => {
    const composer = await session().open(host, editor, options);
    const first = server().received.length;
    const sent = () =>
      server()
        .received.slice(first)
        .map(({ text }) => text);
    async function arrived(count: number): Promise<string[]> {
      await until(`${count} prompts at the backend`, () => sent().length >= count);
      return sent();
    }
    try {
      await work({ composer, sent, arrived });
    } finally {
      await composer.close();
    }
  };
}

/** Held: the card is there, and the page has not heard of anything that it would send on; no backstop was needed. */
export async function isHeld({ composer, sent }: Sending): Promise<void> {
  await composer.nudge.waitFor();
  expect(await composer.tried()).toBe(0);
  expect(sent()).toEqual([]);
}

/** Hides the values, and sends again by the same key or button: the backend gets exactly that. */
export async function hiddenArrives({ composer, arrived }: Sending, again: () => Promise<void>): Promise<void> {
  await composer.nudge.press("redact");
  await composer.nudge.says(ways.send.redacted);
  await again();
  const prompts = await arrived(1);
  expect(prompts).toHaveLength(1);
  expect(prompts[0]).toMatch(/\[[A-Z]+_1 ending \d{4}\]/);
  for (const value of withheld) expect(prompts[0]).not.toContain(value);
}

/** Defines the tests. Session and server are asked for when a test runs: hooks start them later than this is called. */
export function describeSends(editors: readonly ComposerName[], session: () => SendSession, server: () => HostServer): void {
  const using = sendsOf(session, server);

  describe.each(editors)("%s", (editor) => {
    test("a clean text goes by Enter and by the button, and nothing is shown", () =>
      using(hostWhere.nudge, editor, { send: "keydown" }, async ({ composer, arrived }) => {
        await composer.type(cleanLine);
        await composer.press("Enter");
        expect(await arrived(1)).toEqual([cleanLine]);
        await composer.clickSend();
        expect(await arrived(2)).toEqual([cleanLine, cleanLine]);
        expect(await composer.nudge.view()).toBeNull();
      }));

    test("Enter is held; hidden in the box and sent, the backend gets placeholders only", () =>
      using(hostWhere.nudge, editor, { send: "keydown" }, async ({ composer, sent, arrived }) => {
        await composer.type(dirtyLine);
        await composer.press("Enter");
        await composer.nudge.waitFor();
        expect(await composer.tried()).toBe(0);
        expect(await composer.text()).toBe(dirtyLine);
        await composer.nudge.press("redact");
        await composer.nudge.says(ways.send.redacted);
        const text = await composer.text();
        expect(text).toMatch(/^Please refund card \[[^\]\n]+\] today\.$/);
        expect(sent()).toEqual([]);
        await composer.press("Enter");
        expect(await arrived(1)).toEqual([text]);
      }));

    test("the button is held; cancelled, the text stays in the box and is not sent", () =>
      using(hostWhere.nudge, editor, {}, async ({ composer, sent }) => {
        await composer.type(dirtyLine);
        await composer.clickSend();
        await composer.nudge.waitFor();
        await composer.nudge.press("cancel");
        await composer.nudge.gone();
        await composer.type(" Thanks.");
        expect(await composer.text()).toBe(`${dirtyLine} Thanks.`);
        expect(await composer.tried()).toBe(0);
        expect(sent()).toEqual([]);
        // Asked again, not forgotten.
        await composer.clickSend();
        await composer.nudge.waitFor();
        expect(await composer.tried()).toBe(0);
        expect(sent()).toEqual([]);
      }));

    test("sent anyway with a reason: by the person's own next Enter, once, and not asked again", () =>
      using(hostWhere.justify, editor, { send: "keydown" }, async ({ composer, sent, arrived }) => {
        await composer.type(dirtyLine);
        await composer.press("Enter");
        await composer.nudge.press("pasteAnyway");
        await composer.nudge.chooseReason(reasons["needed-for-task"]);
        await composer.nudge.press("confirmReason");
        await composer.nudge.says(ways.send.ready?.heading ?? "");
        expect(sent()).toEqual([]);
        await composer.press("Enter");
        expect(await arrived(1)).toEqual([dirtyLine]);
        expect((await composer.nudge.view())?.dialog ?? null).toBeNull();
      }));

    test("undo brings the value back after it was hidden, and the next send is held again", () =>
      using(hostWhere.nudge, editor, { send: "keydown" }, async ({ composer, sent }) => {
        await composer.type(dirtyLine);
        const typed = Date.now();
        // Within a second Quill takes all changes for one.
        await until("a second to pass", () => Date.now() > typed + 1_000);
        await composer.press("Enter");
        await composer.nudge.press("redact");
        await composer.nudge.says(ways.send.redacted);
        await until("undo to bring it back", async () => {
          await composer.undo();
          return (await composer.text()).includes(withheld[0] ?? "");
        });
        await composer.press("Enter");
        await composer.nudge.waitFor();
        expect(await composer.tried()).toBe(0);
        expect(sent()).toEqual([]);
      }));
  });
}
