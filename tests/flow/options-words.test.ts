/** What the page "What is recorded about me" says, in every state that its parts can be in. */
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { canDispute, entriesOf } from "../../entrypoints/options/entries.ts";
import { fates, titleOf, whereItIs } from "../../entrypoints/options/entry-words.ts";
import { HeartbeatFacts } from "../../entrypoints/options/facts.tsx";
import { everything, type Filter, filterEntries } from "../../entrypoints/options/filter-entries.ts";
import { Options } from "../../entrypoints/options/options.tsx";
import type { Loaded } from "../../entrypoints/options/use-records.ts";
import { detectorWords, findingWords } from "../../entrypoints/own-pages/finding-name.ts";
import { type Names, otherwiseSentence, ruleSentence } from "../../entrypoints/own-pages/rule-words.ts";
import type { RecordRow } from "../../lib/bridge/protocol.ts";
import { type Activity, activityKinds } from "../../lib/schema/activity.ts";
import type { PolicyRule } from "../../lib/schema/policy-rule.ts";
import type { Heartbeat } from "../../lib/schema/wire.ts";
import { nudgePolicy } from "../../rules/policies/nudge.ts";
import { sampleActivity } from "./support/sample-activity.ts";

const now = 1_795_000_000_000;

function rowOf(activity: Activity, fate: RecordRow["fate"] = "sent", changes: Partial<RecordRow> = {}): RecordRow {
  const text = JSON.stringify(fate === "local" || fate === "held-back" ? activity : { seq: 1, activity });
  const key = `${activity.id}:${activity.revision}`;
  return { key, what: "activity", text, at: activity.occurredAt, fate, fateAt: now, why: null, ...changes };
}

const names: Names = {
  tool: (id) => ({ chatgpt: "ChatGPT", claude: "Claude" })[id] ?? id,
  finding: (id) => detectorWords(id, {}),
};
const rule = (when: PolicyRule["when"], action: PolicyRule["action"]): PolicyRule => ({ id: "x", when, action });

test.each<[PolicyRule, string]>([
  [rule({ status: ["blocked"] }, "block"), "In blocked tools, nothing goes in."],
  [
    rule({ status: ["approved"] }, "record"),
    "In approved tools, whatever is found goes through and is written down, by kind and count.",
  ],
  [
    rule({ categories: ["credential"], severity: "critical" }, "justify"),
    "Text with passwords and keys of critical severity is held until you give a reason or leave it out.",
  ],
  [
    rule({ families: ["EMAIL", "PHONE"], count: 10 }, "nudge"),
    "Text with 10 or more e-mail addresses or phone numbers is held, and you choose what happens.",
  ],
  [rule({ detectors: ["iban"] }, "redact"), "Text with a bank account number (IBAN) goes on only with those values hidden."],
  [
    rule({ tools: ["chatgpt", "claude"], status: ["tolerated"], severity: "high" }, "block"),
    "In ChatGPT or Claude, where they are tolerated tools, text with anything of high severity or more does not go in.",
  ],
  [
    rule({ unscanned: ["too-large", "file"] }, "block"),
    "Text that is too long to be checked or a file that Waymark cannot look into does not go in.",
  ],
  [rule({}, "allow"), "Whatever is found goes through, and nothing is written down."],
])("a rule as a sentence: %#", (given, sentence) => {
  expect(ruleSentence(given, names)).toBe(sentence);
});

test("every starter rule and what comes after them is a sentence without a code in it", () => {
  for (const sentence of [...nudgePolicy.rules.map((one) => ruleSentence(one, names)), otherwiseSentence("record")]) {
    expect(sentence).toMatch(/^[A-Z][^_{}]*[^.]\.$/);
    expect(sentence).not.toMatch(/undefined|[a-z]+-id\b|EMAIL|GOVID/);
  }
});

test("a finding is called what people call it, a company's list what the company calls it, else its id", () => {
  const own = { "own-names": { one: "project", other: "projects" } };
  const found = (detector: string, count: number) =>
    findingWords(
      { detector, count, distinct: 1, category: "payment", family: "BANK", severity: "low", confidence: "certain" },
      own,
    );
  expect([found("iban", 1), found("own-names", 2), found("constructor", 2), detectorWords("constructor", own)]).toEqual([
    "a bank account number (IBAN)",
    "2 projects",
    "2 bank or payment numbers",
    "constructor",
  ]);
});

test.each(activityKinds)("%s has a title that names the tool", (kind) => {
  const [entry] = entriesOf([rowOf(sampleActivity(1, { kind }))]);
  expect(titleOf(entry!, "ChatGPT")).toMatch(/ChatGPT/);
});

test.each(fates)("where a message is that is %s is said in whole sentences", (fate) => {
  const words = whereItIs(rowOf(sampleActivity(1), fate, { why: "field: expected" }), () => "noon");
  expect(words).toMatch(/^[A-Z].*\.$/);
  expect(words.includes("confirmed")).toBe(fate === "sent");
  expect(words.includes("field: expected")).toBe(fate === "refused");
});

describe("entries", () => {
  const first = sampleActivity(1, { occurredAt: now - 5_000 });
  const second = { ...first, revision: 1, outcome: "redacted" } as const;
  const reported = { ...second, revision: 2, disputed: "not-me" } as const;

  test("revisions are one entry: as the latest says, where the least settled is, in their order", () => {
    const other = sampleActivity(2, { occurredAt: now, tool: "claude" });
    const [latest, entry] = entriesOf([rowOf(second, "waiting"), rowOf(first), rowOf(other)]);
    expect(latest?.activity).toEqual(other);
    expect(entry).toMatchObject({ activity: second, row: { fate: "waiting" }, dispute: null });
    expect(entry?.rows.map(({ fate }) => fate)).toEqual(["sent", "waiting"]);
  });

  test("a report that is held back is known as such and changes nothing yet", () => {
    const [entry] = entriesOf([rowOf(reported, "held-back"), rowOf(second)]);
    expect(entry).toMatchObject({
      activity: second,
      row: { fate: "sent" },
      dispute: { code: "not-me", row: { fate: "held-back" } },
    });
  });

  test.each<[string, Partial<Activity>, RecordRow["fate"], boolean]>([
    ["sent", {}, "sent", true],
    ["waiting", {}, "waiting", true],
    ["only here", {}, "local", false],
    ["held still", { outcome: "held" }, "sent", false],
    ["long ago", { occurredAt: now - 14 * 86_400_000 }, "sent", false],
  ])("reporting is offered for what is %s: %#", (_, changes, fate, offered) => {
    const activity = { ...second, ...changes };
    expect(canDispute(entriesOf([rowOf(activity, fate)])[0]!, now)).toBe(offered);
  });

  const entries = entriesOf([
    rowOf(sampleActivity(1, { occurredAt: new Date(2026, 10, 18, 23, 59).getTime(), outcome: "blocked" })),
    rowOf(sampleActivity(2, { occurredAt: new Date(2026, 10, 19).getTime(), tool: "claude" }), "tried"),
    rowOf(sampleActivity(3, { occurredAt: new Date(2026, 10, 20).getTime() }), "refused"),
  ]);
  test.each<[Partial<Filter>, number[]]>([
    [{}, [20, 19, 18]],
    [{ tool: "claude" }, [19]],
    [{ outcome: "blocked" }, [18]],
    [{ place: "waiting" }, [19]],
    [{ place: "failed" }, [20]],
    [{ place: "here" }, []],
    [{ from: "2026-11-19" }, [20, 19]],
    [{ to: "2026-11-19" }, [19, 18]],
    [{ from: "2026-11-19", to: "2026-11-19" }, [19]],
  ])("filter %j leaves the days %j", (filter, days) => {
    expect(filterEntries(entries, { ...everything, ...filter }).map(({ at }) => new Date(at).getDate())).toEqual(days);
  });
});

test("a heartbeat says in words which tools it names", () => {
  const heartbeat: Heartbeat = {
    schema: 1,
    deviceId: "01930000-0000-7000-8000-000000000001",
    epoch: 1,
    sentAt: now,
    extensionVersion: "0.1.0",
    browser: { name: "firefox", version: "140.0" },
    installType: "admin",
    policy: { name: "Ours", source: "server", seq: 1, stale: false },
    configErrors: [],
    outbox: { pending: 3, quarantined: 0, dropped: 0, lastAckAt: null },
    coverage: [{ tool: "chatgpt", state: "degraded", reasons: ["late"], inFrame: false, checkedAt: now }],
  };
  const context = { tools: { chatgpt: "ChatGPT" }, own: {}, now, onDispute: async () => {}, onUndo: async () => true };
  const text = renderToStaticMarkup(createElement(HeartbeatFacts, { heartbeat, context }));
  expect(text).toMatch(/ChatGPT, .*Covered in part/);
  expect(text).toContain("firefox 140.0, Waymark 0.1.0");
});

describe("the page", () => {
  const loaded: Loaded = {
    records: {
      rows: [rowOf(sampleActivity(1, { outcome: "redacted" }))],
      kept: { rows: 5_000, days: 90 },
      tools: { chatgpt: "ChatGPT" },
    },
    policy: { policy: nudgePolicy, lists: [], since: now, waitsDays: 14 },
    status: {
      version: "0.1.0",
      policy: { name: "Ours", source: "server", seq: 7, stale: false, trust: "pinned" },
      configErrors: [],
      supportUrl: "https://help.example/",
      storage: "ok",
      sync: { state: "enrolled", serverUrl: "https://waymark.example", lastAckAt: null, lastError: null },
      outbox: { pending: 0, quarantined: 0, dropped: 0, local: 0 },
    },
  };
  const say = (state: Loaded | "loading" | "silent") => {
    const nothing = async () => undefined;
    const props = {
      state,
      now,
      onExport: () => {},
      onForget: nothing,
      onClearNotSensitive: nothing,
      onDispute: nothing,
      onUndo: async () => true,
      onShare: () => undefined,
    };
    return renderToStaticMarkup(createElement(Options, props))
      .replace(/<[^>]*>/g, " ")
      .replace(/\s+/g, " ");
  };
  const off: Loaded = { ...loaded, status: { ...loaded.status, sync: { state: "off", why: "not-managed" } } };
  const managed: Loaded = {
    ...loaded,
    status: { ...loaded.status, supportUrl: null, policy: { ...loaded.status.policy, source: "managed" } },
  };
  test.each<[string, Loaded | "loading" | "silent", string[], string[]]>([
    ["asking", "loading", ["What is recorded about me"], ["No records on this device", "does not answer"]],
    ["without a worker", "silent", ["Waymark does not answer"], ["No records on this device"]],
    [
      "without a disk",
      { ...loaded, records: null },
      ["Nothing can be recorded here", "Your policy"],
      ["No records on this device"],
    ],
    ["empty", { ...loaded, records: { ...loaded.records!, rows: [] } }, ["No records on this device"], ["Show"]],
    [
      "connected",
      loaded,
      [
        "You pasted into ChatGPT",
        "waymark.example",
        "number 7",
        "signed by a key that IT has named",
        "90 days, and 5,000 messages",
        "14 days",
        "Ask for help",
      ],
      ["Nothing leaves"],
    ],
    ["on its own", off, ["Nothing leaves this device."], ["Your company decides", "Records go to"]],
    ["set by IT", managed, ["Set by your IT team on this machine.", "Talk to your IT team."], ["Ask for help"]],
    [
      "past its end",
      { ...loaded, status: { ...loaded.status, policy: { ...loaded.status.policy, stale: true } } },
      ["It is past its end."],
      [],
    ],
  ])("%s", (_, state, has, hasNot) => {
    const text = say(state);
    for (const words of has) expect(text).toContain(words);
    for (const words of hasNot) expect(text).not.toContain(words);
  });
});
