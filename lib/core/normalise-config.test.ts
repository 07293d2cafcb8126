import fc from "fast-check";
import { expect, test } from "vitest";
import { normaliseConfig } from "./normalise-config.ts";

const enrollmentToken = "x".repeat(16);
const thumbprint = "a".repeat(43);
const smallPolicy = { version: 1, name: "Ours", rules: [], otherwise: "nudge", status: {}, approved: [] };

test("takes everything that is right", () => {
  const set = {
    serverUrl: "https://waymark.example:8443/",
    enrollmentToken,
    mode: "strict",
    policy: smallPolicy,
    policyKeys: [thumbprint],
    personHint: "ada@example.com",
    machineHint: "WS-0042",
    group: "Research & Development",
    supportUrl: "mailto:help@example.com",
  };
  expect(normaliseConfig(set)).toEqual({ config: { ...set, serverUrl: "https://waymark.example:8443" }, errors: [] });
});

test("reads lists and documents from text, as Chrome's policy delivers them", () => {
  const { config, errors } = normaliseConfig({
    policy: JSON.stringify(smallPolicy),
    policyKeys: `${thumbprint}, ${"b".repeat(43)}`,
  });
  expect(errors).toEqual([]);
  expect(config).toEqual({ policy: smallPolicy, policyKeys: [thumbprint, "b".repeat(43)] });
});

test.each([
  ["https://waymark.example", "https://waymark.example"],
  ["HTTPS://Waymark.Example", "https://waymark.example"],
  ["http://localhost:8080", "http://localhost:8080"],
  ["http://127.0.0.1:5000/", "http://127.0.0.1:5000"],
  ["http://[::1]:5000", "http://[::1]:5000"],
])("serverUrl %s is %s", (raw, origin) => {
  expect(normaliseConfig({ serverUrl: raw })).toEqual({ config: { serverUrl: origin }, errors: [] });
});

test.each([
  "http://waymark.example",
  "http://127.0.0.1.evil.example",
  "http://localhost.evil.example",
  "javascript:alert(1)",
  ["https://user", "word@waymark.example"].join(":"),
  "https://waymark.example/path",
  "https://waymark.example?x=1",
  "https://waymark.example#x",
  "https://way mark.example",
  "https://waymark..example",
  "https://waymark.example:0",
  "https://waymark.example:70000",
  "https://waymark.example\\@evil.example",
  "//waymark.example",
  "https://",
  "",
  42,
  {},
  ["https://waymark.example"],
])("serverUrl %j is refused by name", (raw) => {
  const { config, errors } = normaliseConfig({ serverUrl: raw });
  expect(config).toEqual({});
  expect(errors).toEqual([{ source: "managed", field: "serverUrl", expected: expect.stringContaining("https") }]);
});

test.each([
  ["mode", "Strict"],
  ["mode", "off"],
  ["mode", ["strict"]],
  ["enrollmentToken", "short"],
  ["enrollmentToken", "with spaces in the middle"],
  ["enrollmentToken", 1234567890123456],
  ["policyKeys", "not-a-thumbprint"],
  ["policyKeys", []],
  ["policyKeys", Array.from({ length: 10_000 }, () => thumbprint)],
  ["policyKeys", { 0: thumbprint }],
  ["personHint", ""],
  ["personHint", "x".repeat(201)],
  ["personHint", "😀".repeat(101)],
  ["machineHint", "line\nbreak"],
  ["group", "😀".repeat(41)],
  ["group", "x".repeat(81)],
  ["supportUrl", "javascript:alert(1)"],
  ["supportUrl", "http://help.example"],
  ["policy", "{not json"],
  ["policy", "x".repeat(600_000)],
  ["policy", 7],
  ["sererUrl", "https://waymark.example"],
  ["constructor", "x"],
  ["toString", "x"],
])("%s, bad value %#, is refused by name, and the rest counts", (key, value) => {
  const { config, errors } = normaliseConfig({ [key]: value, machineHint: key === "machineHint" ? value : "WS-1" });
  expect(config).toEqual(key === "machineHint" ? {} : { machineHint: "WS-1" });
  expect(errors.map((error) => error.field)).toEqual([key]);
});

test("a policy's error names the place inside it", () => {
  const rules = [{ id: "a", when: {}, action: "Block" }];
  const { config, errors } = normaliseConfig({ mode: "strict", policy: { ...smallPolicy, rules } });
  expect(config).toEqual({ mode: "strict" });
  expect(errors).toEqual([
    {
      source: "managed",
      field: "policy.rules[0].action",
      expected: "one of allow, record, nudge, justify, redact, approval, read-only, block",
    },
  ]);
});

test("keys of the prototype neither count nor pollute", () => {
  const raw: unknown = JSON.parse(
    `{"__proto__":{"mode":"observe"},"constructor":{"prototype":{"polluted":1}},"policy":${JSON.stringify(smallPolicy).replace(
      '"status":{}',
      '"status":{"__proto__":"approved"}',
    )}}`,
  );
  const { config, errors } = normaliseConfig(raw);
  expect(config.mode).toBeUndefined();
  expect(Object.keys(config.policy?.status ?? { missing: 1 })).toEqual([]);
  expect(errors.map((error) => error.field)).toEqual(["__proto__", "constructor"]);
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});

test("as managed storage has it, only text counts: what Chrome would have left out is named in Firefox and left out, too", () => {
  const set = {
    mode: "strict",
    policyKeys: [thumbprint],
    policy: smallPolicy,
    group: 7,
    serverUrl: { Value: "https://waymark.example" },
  };
  const { config, errors } = normaliseConfig({ ...set, more: 1 }, { textOnly: true });
  expect(config).toEqual({ mode: "strict" });
  expect(errors.map(({ field }) => field)).toEqual(["policyKeys", "policy", "group", "serverUrl", "more"]);
  expect(normaliseConfig({ policyKeys: thumbprint, policy: JSON.stringify(smallPolicy) }, { textOnly: true }).errors).toEqual([]);
});

test.each([[null], [undefined], ["text"], [[]], [7]])("%j as a whole is one error", (raw) => {
  expect(normaliseConfig(raw)).toEqual({ config: {}, errors: [expect.objectContaining({ field: "(all)" })] });
});

test("null and undefined count as not set", () => {
  expect(normaliseConfig({ mode: null, serverUrl: undefined })).toEqual({ config: {}, errors: [] });
});

test("a flood of wrong keys is cut at 50 errors", () => {
  const raw = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`key${index}`, 1]));
  expect(normaliseConfig(raw).errors).toHaveLength(50);
});

test("never throws, never repeats a value", () => {
  const marked = fc.string().map((text) => `Geheim${text}Geheim`);
  const value = fc.oneof(marked, fc.integer(), fc.array(marked), fc.dictionary(marked, marked), fc.constant(null));
  fc.assert(
    fc.property(fc.dictionary(fc.oneof(fc.string(), fc.constantFrom("mode", "policy", "serverUrl", "group")), value), (raw) => {
      const { errors } = normaliseConfig({ ...raw, group: `Geheim${"x".repeat(90)}` });
      for (const { field, expected } of errors) {
        expect(expected).not.toContain("Geheim");
        expect(field.length).toBeLessThanOrEqual(100);
      }
    }),
  );
});
