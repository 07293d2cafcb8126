/** Browsers update from the company's own server: what is taken, who is offered which version, and the way back. */
import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { UpdateFamily, UpdatePackage, UpdatesReply } from "../../lib/schema/updates.ts";
import { makePackageKey } from "../../scripts/package/crx3.ts";
import { repack } from "../../scripts/updates/repack.ts";
import { choosePackage, drawOf } from "../../server/updates/choose-package.ts";
import { readPackage } from "../../server/updates/read-package.ts";
import { packageKey, sampleCrx, sampleXpi } from "./support/sample-package.ts";
import { onEachDatabase, type TestServer } from "./support/server-app.ts";
import { type Caller, signedInAs } from "./support/signed-in.ts";

const seats = Array.from({ length: 2_000 }, (_, number) => `10.0.${number >> 8}.${number & 255}`);

async function publish(server: TestServer, who: Caller, bytes: Buffer, percent: number | null = null) {
  const url = `/api/updates/packages${percent === null ? "" : `?percent=${percent}`}`;
  // Programs bring a token; the cookie of a person does as well.
  const session = await who.ask("GET", "/api/updates");
  expect(session.statusCode).toBe(200);
  return server.inject({
    method: "POST",
    url,
    headers: { ...who.headers, "content-type": "application/octet-stream" },
    payload: bytes,
  });
}

onEachDatabase("updates", (given) => {
  const published = async (who: Caller, bytes: Buffer, percent: number) => {
    const answer = await publish(given(), who, bytes, percent);
    expect(answer.statusCode, answer.body).toBe(200);
    return answer.json<{ package: UpdatePackage }>().package;
  };
  const feed = async (family: UpdateFamily, search = "") => {
    const path = family === "chromium" ? "/updates/chromium.xml" : "/updates/firefox.json";
    const answer = await given().inject({ method: "GET", url: path + search, headers: { host: "waymark.example:4870" } });
    expect(answer.statusCode).toBe(200);
    return answer.body;
  };

  test("Chromium's feed names the package by address, hash, size and oldest browser, and the bytes come back as they were sent", async () => {
    const who = await signedInAs(given(), "owner");
    const bytes = sampleCrx("1.2.0");
    const one = await published(who, bytes, 100);
    const hash = createHash("sha256").update(bytes).digest("hex");
    const xml = await feed("chromium", `?x=${encodeURIComponent(`id=${one.extensionId}&v=1.1.0&uc`)}`);
    expect(xml).toContain(`<app appid="${one.extensionId}"><updatecheck codebase="`);
    expect(xml).toContain(`version="1.2.0" hash_sha256="${hash}" size="${bytes.length}" prodversionmin="137"/>`);
    const address = new URL(/codebase="([^"]+)"/.exec(xml)?.[1] ?? "");
    expect(address.host).toBe("waymark.example:4870");
    const file = await given().inject({ method: "GET", url: address.pathname });
    expect(file.headers["content-type"]).toBe("application/x-chrome-extension");
    expect(file.rawPayload.equals(bytes)).toBe(true);
    expect(await feed("chromium", "?x=id%3Daaaa%26v%3D1.0")).toContain('<app appid="aaaa"><updatecheck status="noupdate"/>');
  });

  test("Firefox's feed pins the hash; a newest package is handed out at an address that does not change", async () => {
    const who = await signedInAs(given(), "owner");
    const bytes = sampleXpi("2.0");
    await published(who, bytes, 100);
    const update = JSON.parse(await feed("firefox")).addons["sample@waymark.example"].updates[0];
    expect(update).toMatchObject({
      version: "2.0",
      update_hash: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
      applications: { gecko: { strict_min_version: "140.0" } },
    });
    const newest = await given().inject({ method: "GET", url: "/updates/firefox/newest.xpi" });
    expect(newest.headers["content-type"]).toBe("application/x-xpinstall");
    expect(newest.rawPayload.equals(bytes)).toBe(true);
  });

  test("staged: its share of the browsers is offered the new version, the others the one before, and nobody both", async () => {
    const who = await signedInAs(given(), "owner");
    await published(who, sampleCrx("1.0.0"), 100);
    const next = await published(who, sampleCrx("1.1.0"), 0);
    const offered = async (seat: string) => /version="(1[^"]*)" hash/.exec(await feed("chromium", `?seat=${seat}`))?.[1];
    const some = seats.slice(0, 200);
    const all = () => Promise.all(some.map(offered));
    expect(new Set(await all())).toEqual(new Set(["1.0.0"]));
    await who.ask("POST", `/api/updates/packages/${next.id}/stage`, { percent: 25 });
    const quarter = await all();
    expect(quarter.filter((version) => version === "1.1.0").length).toBeGreaterThan(25);
    expect(quarter.filter((version) => version === "1.0.0").length).toBeGreaterThan(100);
    expect(await all()).toEqual(quarter);
    await who.ask("POST", `/api/updates/packages/${next.id}/stage`, { percent: 100 });
    expect(new Set(await all())).toEqual(new Set(["1.1.0"]));
  });

  test("below the minimum version a browser is offered the newest whatever its percentage; one that has enough is not", async () => {
    const who = await signedInAs(given(), "owner");
    const one = await published(who, sampleCrx("1.0.0"), 100);
    await published(who, sampleCrx("1.1.0"), 0);
    const minimum = { family: "chromium", version: "1.0.5" };
    expect((await who.ask("PUT", "/api/updates/minimum", minimum)).statusCode).toBe(200);
    const ask = (version: string) => feed("chromium", `?x=${encodeURIComponent(`id=${one.extensionId}&v=${version}`)}`);
    expect(await ask("1.0.0")).toContain('version="1.1.0"');
    expect(await ask("1.0.5")).toContain('version="1.0.0"');
    await who.ask("PUT", "/api/updates/minimum", { ...minimum, version: null });
    expect(await ask("1.0.0")).toContain('version="1.0.0"');
  });

  test("taken back: nobody is offered it, and what was before comes again only under a higher number", async () => {
    const who = await signedInAs(given(), "owner");
    await published(who, sampleCrx("1.0.0"), 100);
    const bad = await published(who, sampleCrx("1.1.0"), 100);
    await who.ask("POST", `/api/updates/packages/${bad.id}/withdrawal`);
    expect(await feed("chromium")).toContain('version="1.0.0"');
    const lower = await publish(given(), who, sampleCrx("1.0.9"), 100);
    expect([lower.statusCode, lower.json().expected]).toEqual([409, "a version after 1.1.0"]);
    const again = repack(sampleCrx("1.0.0"), "chromium", "1.2.0", packageKey);
    await published(who, again, 100);
    expect(await feed("chromium")).toContain('version="1.2.0"');
    const { packages } = (await who.ask("GET", "/api/updates")).json<UpdatesReply>();
    expect(packages.map(({ version, withdrawnAt }) => [version, withdrawnAt !== null])).toEqual([
      ["1.2.0", false],
      ["1.1.0", true],
      ["1.0.0", false],
    ]);
  });

  test("the same bytes twice are one package; who may not write settings publishes nothing; it stands in the audit log", async () => {
    const who = await signedInAs(given(), "owner");
    const one = await published(who, sampleCrx("1.0.0"), 10);
    expect((await published(who, sampleCrx("1.0.0"), 100)).id).toBe(one.id);
    const analyst = await publish(given(), await signedInAs(given(), "analyst"), sampleCrx("3.0.0"), 100);
    expect(analyst.statusCode).toBe(403);
    const rows = await given().deps.database.db.selectFrom("audit_log").selectAll().execute();
    expect(rows.filter(({ action }) => action === "POST /api/updates/packages")).toHaveLength(2);
  });

  test.each([
    ["no zip", Buffer.from("PK nothing"), "body"],
    ["a changed CRX", changed(sampleCrx("1.0.0")), "body"],
    ["a CRX whose proof is of another key", Buffer.from("Cr24\u0003\0\0\0\0\0\0\0"), "body"],
    ["a version that is none", sampleXpi("1.0-beta"), "version"],
  ])("is not taken: %s", async (_, bytes, field) => {
    const answer = await publish(given(), await signedInAs(given(), "owner"), bytes, 100);
    expect([answer.statusCode, answer.json().field]).toEqual([400, field]);
  });
});

function changed(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  copy[copy.length - 30]! ^= 1;
  return copy;
}

describe("packing", () => {
  test("is the same bytes each time, with the id of its key", () => {
    expect(sampleCrx("1.0.0").equals(sampleCrx("1.0.0"))).toBe(true);
    const one = readPackage(sampleCrx("1.0.0"));
    expect(one).toMatchObject({ family: "chromium", version: "1.0.0", minimumBrowser: "137", signed: true });
    expect(one.extensionId).toMatch(/^[a-p]{32}$/);
    expect(readPackage(sampleCrx("1.0.0", makePackageKey())).extensionId).not.toBe(one.extensionId);
    expect(readPackage(sampleXpi("1.0"))).toMatchObject({
      family: "firefox",
      extensionId: "sample@waymark.example",
      signed: false,
    });
  });
});

describe("who is among the first", () => {
  const one = (version: string, percent: number): UpdatePackage => ({
    ...{
      id: "",
      family: "chromium" as const,
      extensionId: "a",
      version,
      sha256: "",
      bytes: 1,
      minimumBrowser: null,
      signed: true,
    },
    ...{ percent, withdrawnAt: null, publishedAt: 0 },
  });

  test("the share is what was set, within what chance allows", () => {
    for (const percent of [1, 5, 25, 50]) {
      const hit = seats.filter((seat) => drawOf(seat, "1.1.0") < percent).length;
      const spread = 4 * Math.sqrt((seats.length * percent * (100 - percent)) / 10_000);
      expect(Math.abs(hit - (seats.length * percent) / 100)).toBeLessThan(spread);
    }
  });

  test("a larger share holds the smaller one, and the newest comes first", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), (seat, a, b) => {
        const [small, large] = [Math.min(a, b), Math.max(a, b)];
        const at = (percent: number) =>
          choosePackage([one("1.1", percent), one("1.0", 100)], null, { seat, version: null })?.version;
        return at(small) !== "1.1" || at(large) === "1.1";
      }),
    );
    // Another version draws anew: nobody is always the first.
    expect(seats.some((seat) => drawOf(seat, "1.1") < 5 !== drawOf(seat, "1.2") < 5)).toBe(true);
  });
});
