import { describe, expect, test } from "vitest";
import type { Finding } from "../../schema/finding.ts";
import type { Policy } from "../../schema/policy.ts";
import { say } from "../../words/say.ts";
import { ways } from "../nudge/words.ts";
import { lookFirst } from "./look-first.ts";

const text = "card 4111 key abcd card 4111";
const finding = (start: number, end: number, category: Finding["category"], detector: string): Finding => ({
  ...{ detector, category, family: category === "credential" ? "SECRET" : "CARD", severity: "high" },
  ...{ start, end, confidence: 1, canary: false },
});
const card = finding(5, 9, "payment", "payment-card");
const key = finding(14, 18, "credential", "api-key");
const again = finding(24, 28, "payment", "payment-card");

function look(policy: Partial<Policy> = {}, held: readonly Finding[] = [card, key, again]) {
  const whole: Policy = { version: 1, name: "Ours", rules: [], otherwise: "nudge", status: {}, approved: [], ...policy };
  return lookFirst({
    attempt: { kind: "paste", content: { plain: text, html: "", uriList: "", files: [] }, releaseRedacted: null },
    verdict: { text, plainEnd: text.length, findings: held, unscanned: null, files: [] },
    decision: { action: "nudge", rule: null, held },
    gatePolicy: { policy: whole, source: "server", configErrors: [] },
    match: {
      tool: { id: "chatgpt", name: "ChatGPT", category: "chat", hosts: [] },
      host: "chatgpt.com",
    },
    kinds: new Map(),
    connected: true,
  });
}
const values = (seen: ReturnType<typeof look>) =>
  seen.parts.flatMap(({ pieces }) => pieces).filter((piece) => piece.kind === "value");

describe("what may be kept", () => {
  test.each([
    [undefined, [true, false, true]],
    ["none", [false, false, false]],
    ["unless-secret", [true, false, true]],
    ["any", [true, true, true]],
  ] as const)("preview.keep %s", (keep, expected) => {
    expect(values(look(keep ? { preview: { keep } } : {})).map(({ mayKeep }) => mayKeep)).toEqual(expected);
  });

  test("a text that has to stay hidden in one place stays so in all", () => {
    const asSecret = finding(24, 28, "credential", "api-key");
    expect(values(look({}, [card, asSecret])).map(({ mayKeep }) => mayKeep)).toEqual([false, false]);
  });

  test("policy's other answers hold for what is kept, too", () => {
    const rules = [{ id: "a", when: { categories: ["payment" as const] }, action: "block" as const }];
    expect(look({ rules }).choose(new Set(["4111"]))).toBeNull();
    expect(look({ rules }).choose(new Set())).not.toBeNull();
  });
});

describe("what the choice comes to", () => {
  test("nothing kept", () => {
    expect(look().choose(new Set())).toMatchObject({
      ...{ label: ways.paste.hide(3), askReason: null, placeholders: ["[CARD_1]", "[SECRET_1]", "[CARD_1]"] },
    });
  });

  test("one value kept, wherever it stands", () => {
    expect(look().choose(new Set(["4111"]))).toMatchObject({
      ...{ label: say("steps.look.paste", { hidden: 1, count: 2 }), askReason: null, placeholders: [null, "[SECRET_1]", null] },
    });
  });

  test("everything kept is going on as it is", () => {
    expect(look({ preview: { keep: "any" } }).choose(new Set(["4111", "abcd"]))?.label).toBe(ways.paste.proceed);
  });

  test("a reason where policy asks for one of what is kept", () => {
    const rules = [{ id: "a", when: { categories: ["payment" as const] }, action: "justify" as const }];
    expect(look({ rules }).choose(new Set())?.askReason).toBeNull();
    expect(look({ rules }).choose(new Set(["4111"]))?.askReason?.legend).toBe(ways.paste.reason.legend);
  });
});

test("nothing of a hidden value is shown in the open", () => {
  const shown = look().parts.flatMap(({ pieces }) => pieces.map((piece) => (piece.kind === "text" ? piece.text : "")));
  expect(shown.join("")).toBe("card  key  card ");
});
