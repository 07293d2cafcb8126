/** The search for canaries proves something only if it finds what is there: in every form, and in a real browser's profile. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { launchChromium } from "./support/browsers/chromium.ts";
import { makeCanaries, searchForCanaries } from "./support/canary.ts";
import { serveHosts } from "./support/pages/serve-hosts.ts";

const { card, iban, email, awsKey } = makeCanaries();
/** Its base64 differs from its base64url. */
const symbols = { name: "symbols", value: "?>~?>~?>~?>~?>~" };

test.each([
  ["as text", email.value],
  ["as utf-16", Buffer.from(`{"a":"${email.value}"}`, "utf16le")],
  ["as base64", Buffer.from(Buffer.from(`{"a":"${email.value}"}`).toString("base64"))],
  ["as base64", Buffer.from(Buffer.from(`{"ab":"${email.value}"}`).toString("base64"))],
  ["as base64", Buffer.from(Buffer.from(`{"abc":"${email.value}"}`).toString("base64"))],
  ["percent-encoded", `q=${encodeURIComponent(email.value)}`],
  ["as hex", Buffer.from(email.value).toString("hex")],
  ["as text", gzipSync(`{"a":"${email.value}"}`)],
  ["as text", Buffer.concat([Buffer.from('{"content-encoding":"gzip"}'), gzipSync(`{"a":"${email.value}"}`)])],
  ["as text", Buffer.concat([Buffer.from("content-encoding: deflate"), deflateSync(`{"a":"${email.value}"}`)])],
  ["as text", brotliCompressSync(`{"a":"${email.value}"}`)],
])("finds a canary %s (%#)", async (form, content) => {
  const { found } = await searchForCanaries([card, email], { captured: new Map([["body", content]]) });
  expect(found.some((line) => line.startsWith(`email ${form} in body`))).toBe(true);
  expect(found.filter((line) => line.startsWith("card"))).toEqual([]);
});

test("finds a canary as base64url", async () => {
  const captured = new Map([["token", Buffer.from(`{"a":"${symbols.value}"}`).toString("base64url")]]);
  const { found } = await searchForCanaries([symbols], { captured });
  expect(found).toEqual(["symbols as base64url in token"]);
});

test("finds a canary on the border of two chunks of a file, and names the file without the value", async () => {
  const folder = await mkdtemp(join(tmpdir(), "waymark-canary-"));
  try {
    await writeFile(join(folder, "big.bin"), `${"x".repeat((1 << 20) - 5)}${card.value}${"x".repeat(100)}`);
    const { found, files, bytes } = await searchForCanaries([card, iban], { folders: [folder] });
    expect(found).toEqual([`card as text in ${join(folder, "big.bin")}`]);
    expect(files).toBe(1);
    expect(bytes).toBe((1 << 20) - 5 + card.value.length + 100);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("refuses to search nothing", async () => {
  await expect(searchForCanaries([card], {})).rejects.toThrow("nothing to search");
});

test("finds what a page stored in a browser's profile", async () => {
  const server = await serveHosts();
  const browser = await launchChromium({ server });
  try {
    const { page } = await browser.open("native.example", "contenteditable");
    await page.evaluate(
      ([local, indexed]) => {
        localStorage.setItem("draft", local!);
        return new Promise<void>((done, fail) => {
          const opening = indexedDB.open("drafts");
          opening.onupgradeneeded = () => opening.result.createObjectStore("drafts");
          opening.onerror = () => fail(opening.error);
          opening.onsuccess = () => {
            const writing = opening.result.transaction("drafts", "readwrite", { durability: "strict" });
            writing.objectStore("drafts").put({ text: indexed }, 1);
            writing.oncomplete = () => done();
          };
        });
      },
      [iban.value, awsKey.value],
    );
    await browser.close();
    const { found, files } = await searchForCanaries([iban, awsKey, email], { folders: [browser.profile] });
    expect(found.some((line) => line.startsWith("iban"))).toBe(true);
    expect(found.some((line) => line.startsWith("awsKey"))).toBe(true);
    expect(found.filter((line) => line.startsWith("email"))).toEqual([]);
    expect(files).toBeGreaterThan(20);
  } finally {
    await browser.dispose();
    await server.close();
  }
});
