/** The API's description: every address with what it takes and answers, as a document and as a page. */
import { expect, test } from "vitest";
import { operations } from "../../server/api/describe-operations.ts";
import { testServer } from "./support/server-app.ts";

const server = testServer("embedded");

interface Described {
  readonly summary: string;
  readonly requestBody?: { readonly content: Record<string, object> };
  readonly responses: { readonly 200: { readonly content?: Record<string, object> } };
}
type Paths = Readonly<Record<string, Readonly<Record<string, Described>>>>;

const document = async (): Promise<Paths> =>
  (await server().inject({ url: "/api/openapi.json", headers: { host: "localhost" } })).json<{ paths: Paths }>().paths;
const addressOf = (path: string, method: string) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ":$1")}`;

test("every address says in a sentence what it is for, what it takes and what it answers", async () => {
  const all = Object.entries(await document()).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => ({ address: addressOf(path, method), described })),
  );
  expect(all.length).toBeGreaterThan(120);
  const lacking = all.filter(({ address, described }) => {
    const { body, reply } = operations[address] ?? {};
    const isWrite = /^(POST|PUT|PATCH) /.test(address);
    return described.summary === "" || !reply || (isWrite && !body);
  });
  expect(lacking.map(({ address }) => address)).toEqual([]);
});

test("nothing is described that is not there", async () => {
  const there = new Set(
    Object.entries(await document()).flatMap(([path, methods]) => Object.keys(methods).map((method) => addressOf(path, method))),
  );
  // Only where the company's own sign-in service is set.
  const gone = Object.keys(operations).filter((address) => !there.has(address) && !address.includes("/oidc"));
  expect(gone).toEqual([]);
});

test("shapes are in the document: JSON of a body and an answer, other types by their name", async () => {
  const paths = await document();
  expect(paths["/api/policy/check"]?.["post"]).toMatchObject({
    requestBody: { content: { "application/json": { schema: { type: "object", required: ["text"] } } } },
    responses: { 200: { content: { "application/json": { schema: { type: "object" } } } } },
  });
  expect(paths["/api/groups"]?.["put"]?.requestBody?.content).toEqual({ "text/plain": {} });
  expect(paths["/v1/policy"]?.["get"]?.responses[200].content).toEqual({ "application/jose": {} });
  expect(paths["/api/policy/keys/announce"]?.["post"]?.requestBody).toBeUndefined();
});

test("the page names every address", async () => {
  const page = await server().inject({ url: "/api/docs", headers: { host: "localhost" } });
  expect(page.statusCode).toBe(200);
  expect(page.headers["content-type"]).toMatch(/^text\/html/);
  for (const path of Object.keys(await document())) expect(page.body, path).toContain(path.replace(/\{(\w+)\}/g, ":$1"));
});
