import { expect, test } from "vitest";
import { keepHidden, readHidden } from "./hidden-columns.ts";

test.each([
  [{}, [], {}],
  [{ hide: "" }, [], {}],
  [{ hide: "people,devices,people" }, ["people", "devices"], { hide: "people,devices" }],
  [{ hide: "<img>,a b,ok" }, ["ok"], { hide: "ok" }],
  [{ hide: 7 }, [], {}],
])("%j hides %j", (url, hidden, kept) => {
  expect(readHidden(url)).toEqual(hidden);
  expect(keepHidden(url)).toEqual(kept);
});
