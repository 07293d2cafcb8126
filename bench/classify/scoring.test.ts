/** The rules of scoring, as tables: what is marked and what is claimed, and the counts that must come of it. */
import { describe, expect, test } from "vitest";
import type { Family } from "../../lib/schema/finding.ts";
import { bootstrap } from "./bootstrap.ts";
import { calibration } from "./calibration.ts";
import { measures, sum } from "./counts.ts";
import type { Claim } from "./engine.ts";
import { familiesOf } from "./label-family.ts";
import { codeUnits } from "./read-corpus.ts";
import { type GoldSpan, scoreSpans } from "./score-spans.ts";
import { secretLinesSuite } from "./secret-lines-suite.ts";
import { spanSuite } from "./span-suite.ts";
import { textSuite } from "./text-suite.ts";
import { valueSuite } from "./value-suite.ts";

type Place = [start: number, end: number, family: Family];

const gold = ([start, end, ...families]: [number, number, ...Family[]], scored = true): GoldSpan => ({
  start,
  end,
  families,
  scored,
});
const claim = ([start, end, family]: Place, confidence = 0.9): Claim => ({ start, end, family, confidence, label: "x" });
const counts = (tallies: ReturnType<ReturnType<typeof spanSuite>["score"]>["tallies"], name: string) => {
  const line = tallies.find((tally) => tally.name === name);
  if (!line) throw new Error(`no line ${name}`);
  return sum(line.texts);
};

describe("spans", () => {
  const annotated = new Set<Family>(["EMAIL", "PHONE"]);
  const cases: { why: string; gold: GoldSpan[]; claims: Claim[]; typed?: boolean; counts: number[] }[] = [
    { why: "exactly", gold: [gold([0, 10, "EMAIL"])], claims: [claim([0, 10, "EMAIL"])], counts: [1, 1, 1, 1] },
    { why: "half of it", gold: [gold([0, 10, "EMAIL"])], claims: [claim([5, 30, "EMAIL"])], counts: [1, 1, 1, 1] },
    {
      why: "less than half: missed, but no false alarm",
      gold: [gold([0, 10, "EMAIL"])],
      claims: [claim([6, 30, "EMAIL"])],
      counts: [1, 0, 1, 1],
    },
    {
      why: "two claims cover it together",
      gold: [gold([0, 10, "EMAIL"])],
      claims: [claim([0, 3, "EMAIL"]), claim([7, 10, "EMAIL"])],
      counts: [1, 1, 2, 2],
    },
    {
      why: "two claims on the same half count once",
      gold: [gold([0, 12, "EMAIL"])],
      claims: [claim([0, 4, "EMAIL"]), claim([1, 4, "EMAIL"])],
      counts: [1, 0, 2, 2],
    },
    {
      why: "another family is a miss and a false alarm",
      gold: [gold([0, 10, "EMAIL"])],
      claims: [claim([0, 10, "PHONE"])],
      counts: [1, 0, 1, 0],
    },
    {
      why: "untyped, another family is right",
      gold: [gold([0, 10, "EMAIL"])],
      claims: [claim([0, 10, "PHONE"])],
      typed: false,
      counts: [1, 1, 1, 1],
    },
    {
      why: "a family that nobody marked does not count",
      gold: [gold([0, 10, "EMAIL"])],
      claims: [claim([0, 10, "PERSON"])],
      counts: [1, 0, 0, 0],
    },
    { why: "beside it", gold: [gold([0, 10, "EMAIL"])], claims: [claim([10, 20, "EMAIL"])], counts: [1, 0, 1, 0] },
    {
      why: "a value with a wrong check digit: neither wanted nor wrong",
      gold: [gold([0, 10, "EMAIL"], false)],
      claims: [claim([0, 10, "EMAIL"])],
      counts: [0, 0, 0, 0],
    },
    { why: "nor missed", gold: [gold([0, 10, "EMAIL"], false)], claims: [], counts: [0, 0, 0, 0] },
    {
      why: "but another family on it is wrong",
      gold: [gold([0, 10, "EMAIL"], false)],
      claims: [claim([0, 10, "PHONE"])],
      counts: [0, 0, 1, 0],
    },
    {
      why: "either of two families is right",
      gold: [gold([0, 10, "PHONE", "EMAIL"])],
      claims: [claim([0, 10, "EMAIL"])],
      counts: [1, 1, 1, 1],
    },
    {
      why: "one claim may find two spans",
      gold: [gold([0, 4, "PHONE"]), gold([6, 10, "PHONE"])],
      claims: [claim([0, 10, "PHONE"])],
      counts: [2, 2, 1, 1],
    },
  ];
  test.for(cases)("$why", ({ gold, claims, typed, counts: expected }) => {
    const { byFamily, missed, wrong } = scoreSpans(gold, claims, annotated, typed);
    const total = sum([...byFamily.values()]);
    expect([total.gold, total.found, total.predicted, total.hit]).toEqual(expected);
    expect(missed.length).toBe(total.gold - total.found);
    expect(wrong.length).toBe(total.predicted - total.hit);
  });

  test("groups add up their families, over texts", () => {
    const suite = spanSuite("s", [
      { text: "a".repeat(40), spans: [gold([0, 10, "EMAIL"]), gold([20, 30, "PERSON"])] },
      { text: "b".repeat(40), spans: [gold([0, 10, "PHONE"])] },
    ]);
    const { tallies, judged } = suite.score([[claim([0, 10, "EMAIL"]), claim([15, 18, "PERSON"])], [claim([0, 10, "EMAIL"])]]);
    expect(counts(tallies, "structured")).toEqual({ gold: 2, found: 1, predicted: 2, hit: 1 });
    expect(counts(tallies, "structured, untyped")).toEqual({ gold: 2, found: 2, predicted: 2, hit: 2 });
    expect(counts(tallies, "contextual")).toEqual({ gold: 1, found: 0, predicted: 1, hit: 0 });
    expect(counts(tallies, "every family")).toEqual({ gold: 3, found: 1, predicted: 3, hit: 1 });
    expect(judged.filter(({ right }) => right).length).toBe(1);
  });

  test("in a group without telling families apart, too, a value with a wrong check digit does not count", () => {
    const suite = spanSuite("s", [{ text: "a".repeat(40), spans: [gold([0, 10, "CARD"], false), gold([20, 30, "EMAIL"])] }]);
    const { tallies } = suite.score([[claim([0, 10, "PHONE"]), claim([0, 10, "EMAIL"])]]);
    expect(counts(tallies, "structured, untyped")).toEqual({ gold: 1, found: 0, predicted: 0, hit: 0 });
  });
});

test("values: half of a valid one is found, a touch flags an invalid one, another family is neither", () => {
  const one = { text: "id 123456", start: 3, end: 9, rows: ["all"], families: ["GOVID"] as Family[] };
  const suite = valueSuite("v", [
    { ...one, valid: true },
    { ...one, valid: true },
    { ...one, valid: false, detail: "kind" },
    { ...one, valid: false },
  ]);
  const { tallies } = suite.score([
    [claim([3, 6, "GOVID"])],
    [claim([3, 9, "PHONE"])],
    [claim([8, 12, "GOVID"])],
    [claim([0, 3, "GOVID"])],
  ]);
  expect(counts(tallies, "all: valid found")).toMatchObject({ gold: 2, found: 1 });
  expect(counts(tallies, "all: invalid flagged")).toMatchObject({ gold: 2, found: 1 });
  expect(counts(tallies, "kind: invalid flagged")).toMatchObject({ gold: 1, found: 1 });
});

test("whole texts: precision over what is claimed, near-misses over what is not wanted", () => {
  const fits = ({ family }: Claim) => family === "SECRET";
  const rows = (wanted: boolean) => ({ text: "t", rows: [{ name: "r", wanted, fits }] });
  const suite = textSuite("t", [rows(true), rows(true), rows(false), rows(false), rows(false)]);
  const secret = [claim([0, 1, "SECRET"])];
  const { tallies } = suite.score([secret, [claim([0, 1, "EMAIL"])], secret, [], []]);
  expect(counts(tallies, "r")).toEqual({ gold: 2, found: 1, predicted: 2, hit: 1 });
  expect(counts(tallies, "r: near-misses flagged")).toMatchObject({ gold: 3, found: 1 });
});

describe("labelled lines", () => {
  const file = {
    text: "x".repeat(100),
    secrets: [
      { start: 10, end: 20, label: "Password:Token" },
      { start: 30, end: 40, label: "UUID" },
    ],
    plain: [{ start: 50, end: 60 }],
  };
  const cases: { why: string; at: Place[]; labelled: number[]; all: number[] }[] = [
    { why: "a touch finds a secret", at: [[19, 25, "SECRET"]], labelled: [2, 1, 1, 1], all: [2, 1, 1, 1] },
    {
      why: "two claims on one secret count once",
      at: [
        [10, 12, "SECRET"],
        [14, 16, "SECRET"],
      ],
      labelled: [2, 1, 1, 1],
      all: [2, 1, 1, 1],
    },
    { why: "a claim on a plain line is false", at: [[55, 58, "SECRET"]], labelled: [2, 0, 1, 0], all: [2, 0, 1, 0] },
    {
      why: "a claim where nobody looked counts in the second line only",
      at: [[70, 80, "SECRET"]],
      labelled: [2, 0, 0, 0],
      all: [2, 0, 1, 0],
    },
    {
      why: "other families do not count",
      at: [
        [10, 20, "EMAIL"],
        [55, 58, "EMAIL"],
      ],
      labelled: [2, 0, 0, 0],
      all: [2, 0, 0, 0],
    },
  ];
  test.for(cases)("$why", ({ at, labelled, all }) => {
    const { tallies } = secretLinesSuite("s", [file]).score([at.map((place) => claim(place))]);
    expect(Object.values(counts(tallies, "SECRET"))).toEqual(labelled);
    expect(Object.values(counts(tallies, "with unlabelled lines"))).toEqual(all);
    expect(counts(tallies, "core").gold).toBe(1);
    expect(counts(tallies, "only Password").gold).toBe(1);
  });
});

test("measures: precision, recall and F1; nothing claimed is an F1 of 0", () => {
  expect(measures({ gold: 10, found: 5, predicted: 8, hit: 4 })).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
  expect(measures({ gold: 10, found: 9, predicted: 12, hit: 9 }).f1).toBeCloseTo(0.818, 3);
  expect(measures({ gold: 3, found: 0, predicted: 0, hit: 0 })).toMatchObject({ precision: Number.NaN, recall: 0, f1: 0 });
});

test("the interval holds the value, narrows with more texts, and repeats", () => {
  const texts = (many: number) =>
    Array.from({ length: many }, (_, index) => ({ gold: 1, found: Number(index % 4 > 0), predicted: 1, hit: 1 }));
  const few = bootstrap(texts(40), 200).recall;
  const many = bootstrap(texts(4_000), 200).recall;
  expect(few[0]).toBeLessThan(0.75);
  expect(few[1]).toBeGreaterThan(0.75);
  expect(many[1] - many[0]).toBeLessThan((few[1] - few[0]) / 4);
  expect(bootstrap(texts(40), 200).recall).toEqual(few);
});

test("calibration: what was said, and how much of it was right", () => {
  const judged = [true, true, true, false].map((right) => ({ claim: claim([0, 1, "EMAIL"], 0.92), right }));
  expect(calibration([...judged, { claim: claim([0, 1, "EMAIL"], 0.55), right: false }])).toEqual([
    { from: 0.5, claims: 1, said: 0.55, right: 0 },
    { from: 0.9, claims: 4, said: 0.92, right: 0.75 },
  ]);
});

test("offsets in code points become offsets in code units", () => {
  const text = "a😀b😀c";
  const at = codeUnits(text);
  expect([0, 1, 2, 3, 4, 5].map(at)).toEqual([0, 1, 3, 4, 6, 7]);
  expect([...text].slice(2, 3).join("")).toBe(text.slice(at(2), at(3)));
});

test.for<[string, ...Family[]]>([
  ["EMAIL_ADDRESS", "EMAIL"],
  ["CREDIT_CARD_FRAGMENT", "CARD"],
  ["US_DRIVER_LICENSE", "GOVID"],
  ["LICENSE_PLATE", "VEHICLE"],
  ["UK_VEHICLE_REGISTRATION", "VEHICLE"],
  ["IP_ADDRESS", "NET"],
  ["MAC_ADDRESS", "NET"],
  ["STREET_ADDRESS", "ADDRESS"],
  ["BANK_ACCOUNT", "BANK"],
  ["ROUTING_NUMBER", "BANK"],
  ["MEDICAL_RECORD_NUMBER", "MEDICAL"],
  ["UK_NHS", "GOVID", "MEDICAL"],
  ["PERSON_NAME", "PERSON"],
  ["USERNAME", "USERNAME"],
  ["GPE", "LOCATION"],
  ["DATE_OF_BIRTH", "DATE"],
  ["DOMAIN_NAME", "URL"],
  ["KR_RRN", "GOVID"],
  ["TITLE"],
])("label %s", ([label, ...families]) => {
  expect(familiesOf(label)).toEqual(families);
});

test("a label that nobody has thought of stops the run", () => {
  expect(() => familiesOf("SHOE_SIZE")).toThrow("SHOE_SIZE");
});
