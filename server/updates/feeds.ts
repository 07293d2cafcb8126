/** What browsers ask when they look for a newer version. They bring no token, so anybody may: a package holds nothing of a company. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { feedPaths, newestPaths, packageVersion, type UpdateFamily, type UpdatePackage } from "../../lib/schema/updates.ts";
import type { Deps } from "../deps.ts";
import { searchOf } from "../web/read-search.ts";
import { refuse } from "../web/refusal.ts";
import { choosePackage } from "./choose-package.ts";
import { createPackageReader, listPackages, readMinimums } from "./packages.ts";

const types: Readonly<Record<UpdateFamily, string>> = {
  // Chromium installs from a page only what is of this type.
  chromium: "application/x-chrome-extension",
  firefox: "application/x-xpinstall",
};
const endings: Readonly<Record<UpdateFamily, string>> = { chromium: "crx", firefox: "xpi" };
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Where people reach this server; without a configured one, where this request did. */
export function originOf(request: FastifyRequest, { publicOrigin }: Pick<Deps, "publicOrigin">): string {
  return publicOrigin ?? `${request.protocol}://${request.host}`;
}

export function feedRoutes(app: FastifyInstance, deps: Deps): void {
  const read = createPackageReader(deps);

  app.get(feedPaths.chromium, async (request, reply) => {
    const search = searchOf(request.url);
    // "id=…&v=…&uc", once for every extension that the browser asks about.
    const asked = search.getAll("x").map((text) => new URLSearchParams(text));
    const newest = (await packagesOf("chromium", null, deps))[0];
    const ids = asked.length > 0 ? asked : [new URLSearchParams(newest ? { id: newest.extensionId } : {})];
    const apps = await Promise.all(
      ids.map(async (one) => {
        const id = one.get("id") ?? "";
        const found = await chosen("chromium", id, one.get("v"), request, deps);
        return `<app appid="${escaped(id)}">${found ? updateOf(found, originOf(request, deps)) : '<updatecheck status="noupdate"/>'}</app>`;
      }),
    );
    const text = `<?xml version="1.0" encoding="UTF-8"?>\n<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">${apps.join("")}</gupdate>\n`;
    return neverKept(reply).type("text/xml; charset=utf-8").send(text);
  });

  app.get(feedPaths.firefox, async (request, reply) => {
    const found = await chosen("firefox", null, searchOf(request.url).get("v"), request, deps);
    const updates = found ? [firefoxUpdate(found, originOf(request, deps))] : [];
    const id = found?.extensionId ?? (await packagesOf("firefox", null, deps))[0]?.extensionId;
    return neverKept(reply)
      .type("application/json")
      .send(JSON.stringify({ addons: id ? { [id]: { updates } } : {} }));
  });

  for (const family of ["chromium", "firefox"] as const) {
    app.get(newestPaths[family], async (request, reply) => {
      const found = await chosen(family, null, null, request, deps);
      if (!found) throw refuse(404, "not-found", "No package is offered.");
      return neverKept(reply)
        .type(types[family])
        .send(await read(found));
    });
  }

  app.get<{ Params: { file: string } }>("/updates/packages/:file", async (request, reply) => {
    const [sha256, ending] = request.params.file.split(".");
    const found = (await listPackages(deps)).find((one) => one.sha256 === sha256 && endings[one.family] === ending);
    if (!found) throw refuse(404, "not-found", "There is no such package.");
    return reply
      .header("cache-control", "public, max-age=31536000, immutable")
      .type(types[found.family])
      .send(await read(found));
  });
}

const neverKept = (reply: FastifyReply) => reply.header("cache-control", "no-store");

async function packagesOf(family: UpdateFamily, id: string | null, deps: Deps): Promise<UpdatePackage[]> {
  return (await listPackages(deps)).filter((one) => one.family === family && (id === null || one.extensionId === id));
}

async function chosen(family: UpdateFamily, id: string | null, version: string | null, request: FastifyRequest, deps: Deps) {
  const seat = searchOf(request.url).get("seat")?.slice(0, 100) || request.ip;
  const known = packageVersion.safeParse(version);
  return choosePackage(await packagesOf(family, id, deps), (await readMinimums(deps))[family], {
    seat,
    version: known.success ? known.data : null,
  });
}

const addressOf = (one: UpdatePackage, origin: string) => `${origin}/updates/packages/${one.sha256}.${endings[one.family]}`;

/** The form: Chromium, extensions/browser/updater/safe_manifest_parser.cc. */
function updateOf(one: UpdatePackage, origin: string): string {
  const oldest = one.minimumBrowser === null ? "" : ` prodversionmin="${escaped(one.minimumBrowser)}"`;
  return `<updatecheck codebase="${escaped(addressOf(one, origin))}" version="${one.version}" hash_sha256="${one.sha256}" size="${one.bytes}"${oldest}/>`;
}

/** The form: Firefox, toolkit/mozapps/extensions/AddonUpdateChecker.sys.mjs. */
function firefoxUpdate(one: UpdatePackage, origin: string) {
  return {
    version: one.version,
    update_link: addressOf(one, origin),
    update_hash: `sha256:${one.sha256}`,
    ...(one.minimumBrowser === null ? {} : { applications: { gecko: { strict_min_version: one.minimumBrowser } } }),
  };
}
