/** The API as an OpenAPI 3.1 document and as a page, made from the routes that are really there. */
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { refusal } from "../../lib/schema/wire.ts";
import { permissionFor } from "../admin/access.ts";
import { operations } from "./describe-operations.ts";
import { type Media, nothing } from "./operation.ts";

export interface RegisteredRoute {
  readonly method: string;
  /** As registered: "/api/inventory/:tool". */
  readonly url: string;
}

/** Call before anything is registered: the answer grows with every route of `/api` and `/v1`. */
export function collectRoutes(app: FastifyInstance): readonly RegisteredRoute[] {
  const routes: RegisteredRoute[] = [];
  app.addHook("onRoute", ({ method, url }) => {
    for (const each of [method].flat()) {
      if (/^\/(api|v1)\//.test(url) && each !== "OPTIONS" && each !== "HEAD") routes.push({ method: each, url });
    }
  });
  return routes;
}

export function openApiRoutes(app: FastifyInstance, routes: readonly RegisteredRoute[]): void {
  app.get("/api/openapi.json", async (_request, reply) => reply.type("application/json").send(JSON.stringify(document(routes))));
  app.get("/api/docs", async (_request, reply) => reply.type("text/html").send(page(routes)));
}

const shapeOf = (schema: z.ZodType) => {
  const { $schema: _, ...shape } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  return shape;
};
const json = (schema: z.ZodType) => ({ content: { "application/json": { schema: shapeOf(schema) } } });
const contentOf = (what: z.ZodType | Media) => {
  if (!("type" in what) || what instanceof z.ZodType) return json(what as z.ZodType);
  return what.type === "" ? {} : { content: { [what.type]: {} } };
};

function document(routes: readonly RegisteredRoute[]) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const { method, url } of routes) {
    const path = url.replace(/:(\w+)/g, "{$1}");
    const operation = operations[`${method} ${url}`];
    const needs = permissionFor(method, url);
    const names = [...url.matchAll(/:(\w+)/g)].map(([, name]) => name);
    const query = Object.entries(operation?.query?.shape ?? {}) as [string, z.ZodType][];
    paths[path] ??= {};
    paths[path][method.toLowerCase()] = {
      summary: operation?.summary ?? "",
      ...(needs && url.startsWith("/api/") ? { "x-waymark-needs": needs, security: [{ session: [] }, { token: [] }] } : {}),
      parameters: [
        ...names.map((name) => ({ name, in: "path", required: true, schema: { type: "string" } })),
        ...query.map(([name, schema]) => ({ name, in: "query", required: false, schema: shapeOf(schema) })),
      ],
      ...(operation?.body && operation.body !== nothing ? { requestBody: { required: true, ...contentOf(operation.body) } } : {}),
      responses: {
        200: { description: "done", ...(operation?.reply ? contentOf(operation.reply) : {}) },
        default: { description: "no, and why", ...json(refusal) },
      },
    };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Waymark",
      version: "1",
      description: "What devices send (/v1) and what the dashboard and programs ask (/api).",
    },
    components: {
      securitySchemes: {
        session: { type: "apiKey", in: "cookie", name: "__Host-waymark" },
        token: { type: "http", scheme: "bearer", description: "A token made under Settings." },
      },
    },
    paths,
  };
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** No script and no style of its own: readable as it is. */
function page(routes: readonly RegisteredRoute[]): string {
  const rows = routes.map(({ method, url }) => {
    const cells = [method, url, permissionFor(method, url) ?? "", operations[`${method} ${url}`]?.summary ?? ""];
    return `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Waymark's API</title><h1>Waymark's API</h1>
<p>Bodies and answers, field by field: <a href="/api/openapi.json">openapi.json</a> (OpenAPI 3.1). Programs bring
<code>Authorization: Bearer</code> and a token made under Settings.</p>
<table><tr><th>Method</th><th>Address</th><th>Needs</th><th>What it does</th></tr>${rows.join("\n")}</table></html>
`;
}
