/** A corner of the matrix (`npm run matrix`): that it drives, that it judges, and that its most used cells hold. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Backend, startBackend } from "../../matrix/backend.ts";
import { buildMounts } from "../../matrix/build-mounts.ts";
import { withLetters } from "../../matrix/draw-letters.ts";
import { ownMounts } from "../../matrix/mounts.ts";
import { makePayloads } from "../../matrix/payload.ts";
import { runMatrix } from "../../matrix/run-matrix.ts";
import { built } from "../../scripts/build.ts";

const mounts = ownMounts.filter(({ name }) => ["textarea", "prosemirror", "shadow-closed", "frame-cross-origin"].includes(name));
const only = ["paste-plain", "type-enter", "file-attach"] as const;
let backend: Backend;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "waymark-matrix-"));
  backend = await startBackend(await buildMounts(mounts));
});

afterAll(async () => {
  await backend?.close();
  await rm(folder, { recursive: true, force: true });
});

test("what policy withholds arrives nowhere, and everything else as it would without the extension", async () => {
  const payloads = await withLetters((draw) => makePayloads(folder, draw));
  const { cells } = await runMatrix({
    browser: "chromium",
    build: built.chromeDemo,
    mounts,
    only,
    backend,
    payloads,
    say: () => {},
  });
  const verdicts = cells.map(({ mount, channel, absent, block, redact }) => [
    `${mount} ${channel}`,
    absent.verdict,
    block?.verdict,
    redact?.verdict,
  ]);
  expect(mounts).toHaveLength(4);
  expect(verdicts).toEqual(
    mounts.flatMap(({ name }) => only.map((channel) => [`${name} ${channel}`, "let through", "held", "redacted"])),
  );
}, 180_000);
