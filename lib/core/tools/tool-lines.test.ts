import { describe, expect, test } from "vitest";
import { compileMatcher } from "./match-tool.ts";
import { readCatalogue } from "./tool-lines.ts";

const fern = "fern\tFern AI\tchat\tyes, unless the person opts out|high\tfern.example chat.fern.example|=";
const maple = "maple\tmaple.example\tcode\ttrue|low\tmaple.example|/ai|/agent";
const oak = "oak\tOak\tembedded\t\t";
const catalogue = readCatalogue(`\n${[fern, maple, oak].join("\n")}\n`, [
  { id: "demo", name: "Demo", category: "chat", hosts: [{ host: "localhost" }] },
]);
const toolAt = (host: string, path = "/") => compileMatcher(catalogue.at(host))({ host, path })?.tool.id ?? null;

test.for([
  ["fern.example", "/", "fern"],
  ["www.FERN.example", "/", "fern"],
  ["fern.example.", "/", "fern"],
  ["www.fern.example:8443", "/", "fern"],
  ["a.chat.fern.example", "/", "fern"],
  ["maple.example", "/ai/x", "maple"],
  ["maple.example", "/docs", null],
  ["localhost", "/", "demo"],
  ["notfern.example", "/", null],
  ["fern.example.evil.example", "/", null],
  ["example", "/", null],
  ["", "/", null],
] as const)("%s%s is %s", ([host, path, id]) => {
  expect(toolAt(host, path)).toBe(id);
});

describe("byId", () => {
  test("has all that is known of a tool", () => {
    expect(catalogue.byId("fern")).toEqual({
      ...{ id: "fern", name: "Fern AI", category: "chat" },
      hosts: [{ host: "fern.example" }, { host: "chat.fern.example", exact: true }],
      facts: { trainsOnPrompts: { value: "yes, unless the person opts out", confidence: "high" } },
    });
    expect(catalogue.byId("maple")?.hosts).toEqual([{ host: "maple.example", paths: ["/ai", "/agent"] }]);
    expect(catalogue.byId("maple")?.facts?.trainsOnPrompts?.value).toBe(true);
    expect(catalogue.byId("oak")).toEqual({ id: "oak", name: "Oak", category: "embedded", hosts: [] });
    expect(catalogue.byId("demo")?.name).toBe("Demo");
  });
  test("is null for what nobody has named", () => {
    expect(catalogue.byId("elm")).toBeNull();
    expect(catalogue.byId("Fern AI")).toBeNull();
  });
});
