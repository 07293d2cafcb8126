/** Every table as `.csv` and `.json`. The permission is that of the page's own address; each taking along is in the audit log. */
import { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { csvLine } from "../../lib/core/write-csv.ts";
import { actorOf } from "../admin/sessions.ts";
import { writeAudit } from "../audit/write-audit.ts";
import type { Deps } from "../deps.ts";
import { readSearch, searchOf } from "../web/read-search.ts";
import { tableExports } from "./all-exports.ts";
import type { ExportedRow, TableExport } from "./table-export.ts";

const forms = {
  csv: { type: "text/csv; charset=utf-8", write: asCsv },
  json: { type: "application/json; charset=utf-8", write: asJson },
} as const;

export function exportRoutes(app: FastifyInstance, deps: Deps): void {
  for (const table of tableExports) {
    for (const form of ["csv", "json"] as const) {
      app.get(`${table.path}.${form}`, (request, reply) => send(table, form, request, reply, deps));
    }
  }
}

async function send(table: TableExport, form: keyof typeof forms, request: FastifyRequest, reply: FastifyReply, deps: Deps) {
  const search = searchOf(request.url);
  const query = table.query ? readSearch(search, table.query, table.lists ?? new Set()) : {};
  const params = (request.params ?? {}) as Record<string, string>;
  // The first row is waited for: what cannot be answered is refused in words, not by a broken file.
  const rows = table.rows(query, deps, params)[Symbol.asyncIterator]();
  const first = await rows.next();
  if (request.signedIn) {
    await writeAudit(deps, {
      ...{ actor: actorOf(request.signedIn), action: `GET ${request.routeOptions.url}` },
      ...{ subject: Object.values(params).join(" ").slice(0, 200), details: { filter: search.toString().slice(0, 500) } },
    });
  }
  const name = `waymark-${table.path.split("/").at(-1)}-${new Date(deps.now()).toISOString().slice(0, 10)}.${form}`;
  reply
    .type(forms[form].type)
    .header("content-disposition", `attachment; filename="${name}"`)
    .header("cache-control", "no-store");
  // A fault on the way breaks the connection: a file that ended early must not look whole.
  return reply.send(Readable.from(forms[form].write(table, rest(first, rows)), { objectMode: false, highWaterMark: 64 * 1024 }));
}

async function* rest(first: IteratorResult<ExportedRow>, rows: AsyncIterator<ExportedRow>): AsyncGenerator<ExportedRow> {
  for (let next = first; !next.done; next = await rows.next()) yield next.value;
}

/** With the mark by which spreadsheets know UTF-8. Lines are sent in bundles. */
async function* asCsv({ columns }: TableExport, rows: AsyncIterable<ExportedRow>): AsyncGenerator<string> {
  let text = `\ufeff${csvLine(columns)}\r\n`;
  for await (const { cells } of rows) {
    text += `${csvLine(cells)}\r\n`;
    if (text.length > 32_768) {
      yield text;
      text = "";
    }
  }
  yield text;
}

async function* asJson(_table: TableExport, rows: AsyncIterable<ExportedRow>): AsyncGenerator<string> {
  let text = "[";
  let between = "\n";
  for await (const { json } of rows) {
    text += between + JSON.stringify(json);
    between = ",\n";
    if (text.length > 32_768) {
      yield text;
      text = "";
    }
  }
  yield `${text}\n]\n`;
}
