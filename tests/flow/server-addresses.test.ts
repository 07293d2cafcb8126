/** Whatever stands in an address: every documented route answers with a refusal in words, never with a fault, and repeats nothing. */
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { refusal } from "../../lib/schema/wire.ts";
import { testServer } from "./support/server-app.ts";
import { signedInAs } from "./support/signed-in.ts";

const canary = "canary9f3a";
/** As they stand in the address, already escaped. */
const hostile = [
  ...["%00", `${canary}%00`, "%EF%BF%BE", "%F0%9F%92%A9", "..%2F..%2Fetc", "-1", "0", "99999999999999999999", "1e400", "NaN"],
  ...[
    "__proto__",
    "constructor",
    "%27%3B--",
    `%3Csvg%20onload%3D${canary}%3E`,
    "a".repeat(99),
    randomUUID(),
    randomUUID().toUpperCase(),
  ],
];

describe("addresses", () => {
  const server = testServer("embedded");
  test("whatever stands in the place of a name or number, no route breaks over it", { timeout: 60_000 }, async () => {
    const { paths } = (await server().inject({ url: "/api/openapi.json", headers: { host: "localhost" } })).json();
    const routes = Object.entries(paths as Record<string, Record<string, { "x-waymark-needs"?: string }>>).flatMap(
      ([path, methods]) =>
        Object.keys(methods).map((method) => ({ path, method: method.toUpperCase() as "GET" | "POST" | "PUT" | "DELETE" })),
    );
    const placed = routes.filter(({ path }) => path.includes("{"));
    expect(placed.length).toBeGreaterThan(15);
    const { ask } = await signedInAs(server(), "owner");
    const wrong: string[] = [];
    for (const { path, method } of placed) {
      for (const text of hostile) {
        const url = path.replace(/\{\w+\}/g, text);
        const answer = await ask(method, url, method === "GET" || method === "DELETE" ? undefined : {});
        if (answer.statusCode >= 500 || answer.body.includes(canary))
          wrong.push(`${method} ${path} with ${text}: ${answer.statusCode}`);
        else if (answer.statusCode >= 400 && !refusal.safeParse(answer.json()).success)
          wrong.push(`${method} ${path}: ${answer.body.slice(0, 80)}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test("whatever is asked behind the question mark, no page breaks over it", { timeout: 60_000 }, async () => {
    const { paths } = (await server().inject({ url: "/api/openapi.json", headers: { host: "localhost" } })).json();
    const pages = Object.entries(paths as Record<string, object>).filter(
      ([path, methods]) => "get" in methods && !path.includes("{"),
    );
    expect(pages.length).toBeGreaterThan(25);
    const { ask } = await signedInAs(server(), "owner");
    const wrong: string[] = [];
    for (const [path] of pages) {
      for (const query of [
        "q=%00",
        `page=${canary}`,
        "page=-1&page=2",
        "from=99999999999999999999",
        "tool=%00",
        "__proto__=1",
        "%",
        "&&=&",
      ]) {
        const answer = await ask("GET", `${path}?${query}`);
        if (answer.statusCode >= 500 || answer.body.includes(canary)) wrong.push(`${path}?${query}: ${answer.statusCode}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
