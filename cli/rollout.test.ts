/** The real program: what it writes, what it refuses, and that a token made on a server is in the files. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

vi.setConfig({ testTimeout: 60_000 });
const program = fileURLToPath(new URL("./waymark.ts", import.meta.url));
const secret = ["made", "on", "the", "server"].join("-");
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "waymark-rollout-"));
  writeFileSync(join(folder, "token"), `${secret}\nsecond line\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(...args: string[]) {
  const child = spawn(process.execPath, [program, "rollout", ...args], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  let text = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
  const [status] = (await once(child, "close")) as [number];
  return { status, text };
}
const policy = (out: string) =>
  JSON.parse(readFileSync(join(folder, out, "linux/etc/opt/edge/policies/managed/waymark.json"), "utf8"));

test("writes the files of what was chosen, for nobody else to read, and never says the token", async () => {
  const done = await run(
    ...["--out", "files", "--server", "https://waymark.example/", "--token-file", "token", "--consent"],
    ...["--browsers", "edge", "--systems", "linux", "--companions", "guests-off", "--group", "IT"],
  );
  expect(done).toEqual({ status: 0, text: "5 files in files. Start with CHECKLIST.md.\n" });
  const { ExtensionSettings, "3rdparty": third, ...companions } = policy("files");
  const [id = ""] = Object.keys(ExtensionSettings);
  const config = { serverUrl: "https://waymark.example", enrollmentToken: secret, group: "IT", consent: "given" };
  expect(third).toEqual({ extensions: { [id]: config } });
  expect(companions).toEqual({ BrowserGuestModeEnabled: false });
  if (process.platform !== "win32") expect(statSync(join(folder, "files")).mode & 0o077).toBe(0);
});

test("a token made on the server is in the files", async () => {
  const asked: unknown[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    asked.push([request.method, request.url, request.headers.authorization, JSON.parse(body)]);
    response.end(JSON.stringify({ token: "a-token-of-this-server" }));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  try {
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const ways = ["--api-token-file", "token", "--wave", "IT itself", "--most-browsers", "20"];
    const { status } = await run("--out", "made", "--server", origin, ...ways, "--browsers", "edge", "--systems", "linux");
    expect(status).toBe(0);
    const body = { label: "IT itself", days: 90, most: 20, hourly: null, group: null, approve: false };
    expect(asked).toEqual([["POST", "/api/enrollment-tokens", `Bearer ${secret}`, body]]);
    expect(JSON.stringify(policy("made"))).toContain("a-token-of-this-server");
  } finally {
    server.close();
  }
});

const usual = ["--out", "none", "--server", "https://waymark.example", "--token-file", "token"];
test.each([
  { args: ["--server", "https://waymark.example"], says: "--out: expected a folder" },
  { args: [...usual, "--browsers", "edge,opera"], says: "--browsers: expected some of chrome, edge" },
  { args: [...usual, "--companions", "everything"], says: "--companions: expected none, or some of" },
  { args: [...usual, "--token", secret], says: "expected one of --token, --token-file, --api-token-file" },
  { args: [...usual, "--from-stores"], says: "--from-stores: expected --chrome-id and --edge-id with it" },
  { args: [...usual, "--mode", "Nudge"], says: "mode: expected one of observe, nudge, strict" },
  { args: ["--out", "none", "--server", "http://plain.example", "--token-file", "token"], says: "serverUrl: expected an https" },
  {
    args: ["--out", "none", "--server", "https://waymark.example", "--token-file", "gone"],
    says: "the file of the token cannot be read",
  },
])("refuses $args", async ({ args, says }) => {
  const { status, text } = await run(...args);
  expect(status).toBe(2);
  expect(text).toContain(says);
  expect(text).not.toContain(secret);
});
