import { expect, test } from "vitest";
import { classOf, planOf } from "./class-of.ts";

const rules = { domains: ["acme.example"], workspaces: ["ws-1"] };
const address = (value: string) => ({ as: "address", value }) as const;
const workspace = (value: string) => ({ as: "workspace", value }) as const;
const kind = (value: string) => ({ as: "kind", value }) as const;
const plan = (value: string) => ({ as: "plan", value }) as const;

test.each([
  ["nothing was read", [], "unknown"],
  ["an address of the company", [address("ana@acme.example")], "corporate"],
  ["of a part of it", [address("Google Account: Ana (ana@eu.acme.example)")], "corporate"],
  ["of a domain that only ends so", [address("ana@notacme.example")], "personal"],
  ["everybody's", [address("ana@gmail.com")], "personal"],
  ["a workspace of the company", [workspace("ws-1")], "corporate"],
  ["one says more than an address", [address("ana@gmail.com"), workspace("ws-1")], "corporate"],
  ["another workspace", [workspace("ws-2")], "unknown"],
  ["an account that is called personal", [kind("personal")], "personal"],
  ["one that is called a workspace", [kind("workspace")], "unknown"],
  ["an address says more than a name", [kind("personal"), address("ana@acme.example")], "corporate"],
  ["words without an address", [address("Ana Moreno")], "unknown"],
  ["a plan alone", [plan("plus")], "unknown"],
] as const)("%s", (_, readings, expected) => {
  expect(classOf(readings, rules).account).toBe(expected);
});

test("without the company's domains an address that is not everybody's says nothing", () => {
  expect(classOf([address("ana@acme.example")], {}).account).toBe("unknown");
  expect(classOf([address("ana@gmail.com")], {}).account).toBe("personal");
});

test("the domain is the only part of an address that goes on, in lower case", () => {
  expect(classOf([address("Ana.Moreno@EU.Acme.Example")], rules)).toEqual({
    account: "corporate",
    plan: "unknown",
    domain: "eu.acme.example",
  });
});

test.each([
  ["ChatGPT Enterprise", "enterprise"],
  ["Team plan", "enterprise"],
  ["individual", "paid"],
  ["Pro", "paid"],
  ["SuperGrok", "paid"],
  ["Free plan", "free"],
  ["Ana Moreno", "unknown"],
  ["professional services", "unknown"],
] as const)('the plan "%s" is %s', (value, expected) => {
  expect(planOf(value)).toBe(expected);
});
