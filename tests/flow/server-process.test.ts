/** The server as a program and over a real network: start, lock, stop, files, and senders that do not keep to HTTP's manners. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { EnrollReply } from "../../lib/schema/wire.ts";
import { type RunningServer, startServer } from "../../server/start-server.ts";
import { batchBody, enrollBody, makeKey, signedRequest } from "./support/server-device.ts";

// Each start makes a database, and several run at once on a machine that has other work.
vi.setConfig({ testTimeout: 180_000 });

const program = fileURLToPath(new URL("../../server/main.ts", import.meta.url));
let folder: string;
const children: ChildProcess[] = [];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "waymark-process-"));
});
afterAll(() => {
  for (const child of children) child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

interface Facts {
  readonly url: string;
  readonly signInLink: string | null;
  readonly enrollmentToken: string | null;
  readonly database: string;
}

function run(...args: string[]) {
  return runNode([], args);
}

function runNode(nodeArgs: string[], args: string[]) {
  const { DATABASE_URL: _, ...env } = process.env;
  const child = spawn(process.execPath, [...nodeArgs, program, "--port", "0", ...args], {
    stdio: ["ignore", "pipe", "pipe"],
    env,
  });
  children.push(child);
  const said = text(child.stderr);
  const ended = once(child, "close").then(async ([status]) => ({ status: status as number | null, said: await said }));
  const facts = new Promise<Facts>((resolve, reject) => {
    child.stdout.once("data", (line: Buffer) => resolve(JSON.parse(line.toString()) as Facts));
    ended.then(({ said }) => reject(new Error(`ended before it was up: ${said}`)));
  });
  facts.catch(() => undefined);
  return { child, ended, facts };
}

test("one folder, one server: the second is told who holds it, a killed one's place is taken, a stopped one leaves none", async () => {
  const data = join(folder, "data");
  const first = run("--json", "--data", data);
  const facts = await first.facts;
  expect(facts).toMatchObject({ database: "embedded", signInLink: expect.stringMatching(/\/sign-in#token=[\w-]{43}$/) });
  expect(statSync(data).mode & 0o777).toBe(0o700);
  expect(readFileSync(join(data, "sign-in-link"), "utf8").trim()).toBe(facts.signInLink);
  expect(statSync(join(data, "sign-in-link")).mode & 0o777).toBe(0o600);
  const second = await run("--json", "--data", data).ended;
  expect(second).toEqual({
    status: 1,
    said: expect.stringMatching(new RegExp(`in use: process ${first.child.pid} on .* holds it`)),
  });

  first.child.kill("SIGKILL");
  await first.ended;
  const third = run("--json", "--data", data);
  expect((await third.facts).enrollmentToken).toBeNull();
  third.child.kill("SIGTERM");
  expect(await third.ended).toEqual({ status: 0, said: "" });
  expect(() => statSync(join(data, "lock"))).toThrow(/ENOENT/);
});

test("of many that find a dead server's lock, one starts", async () => {
  const data = join(folder, "race");
  const first = run("--json", "--data", data);
  await first.facts;
  first.child.kill("SIGKILL");
  await first.ended;
  const racers = [1, 2, 3, 4].map(() => run("--json", "--data", data));
  const up = await Promise.all(
    racers.map((racer) =>
      racer.facts.then(
        () => 1,
        () => 0,
      ),
    ),
  );
  expect(up.reduce<number>((sum, one) => sum + one, 0)).toBe(1);
});

test.skipIf(process.platform === "win32")(
  "a disk that refuses to sync ends the program, and nothing was acknowledged in between",
  async () => {
    const data = join(folder, "broken");
    const { child, facts, ended } = runNode(
      ["--import", fileURLToPath(new URL("./support/fail-sync-on-signal.ts", import.meta.url))],
      ["--json", "--data", data],
    );
    const { url, enrollmentToken } = await facts;
    const told = once(child.stdout, "data");
    child.kill("SIGUSR2");
    expect(String(await told)).toBe("disk broken\n");
    const key = await makeKey();
    const { headers, payload } = await signedRequest(
      { key, keyId: key.thumbprint, now: Date.now() },
      "POST",
      "/v1/enroll",
      enrollBody(key, enrollmentToken as string),
    );
    const answer = await fetch(new URL("/v1/enroll", url), { method: "POST", headers, body: new Uint8Array(payload as Buffer) });
    expect(answer.status).toBe(503);
    expect(await ended).toEqual({ status: 1, said: expect.stringMatching(/disk failed/) });
    const again = run("--json", "--data", data);
    expect((await again.facts).enrollmentToken).toBeNull();
    again.child.kill("SIGTERM");
    expect((await again.ended).status).toBe(0);
  },
);

test.each([
  [["--host", "0.0.0.0"], 2, /without encryption/],
  [["--port", "x"], 2, /--port: expected a whole number/],
  [["--policy", "/nonexistent/policy.json"], 1, /cannot start: policy file: it cannot be read/],
])("%j ends with status %i and says why", async (args, status, said) => {
  const result = await run("--data", join(folder, "unused"), ...args).ended;
  expect(result).toEqual({ status, said: expect.stringMatching(said) });
  expect(result.said).not.toMatch(/\n\s+at /);
});

describe("listening", () => {
  let server: RunningServer;
  let dashboardDirectory: string;
  beforeAll(async () => {
    dashboardDirectory = join(folder, "dashboard");
    server = await startServer({ dataDirectory: join(folder, "listening"), dashboardDirectory });
  }, 60_000);
  afterAll(() => server?.close());
  const at = (path: string) => new URL(path, server.url);

  test("says what to run while the dashboard is not built, then hands it out under a strict policy", async () => {
    const before = await fetch(at("/inventory"));
    expect([before.status, await before.text()]).toEqual([503, expect.stringContaining("npm run build")]);
    mkdirSync(join(dashboardDirectory, "assets"), { recursive: true });
    writeFileSync(join(dashboardDirectory, "index.html"), "<!doctype html><title>Waymark</title>");
    writeFileSync(join(dashboardDirectory, "assets", "main-1a2b.js"), "export {};");
    for (const path of ["/", "/inventory/chatgpt?page=2", "/sign-in"]) {
      const page = await fetch(at(path));
      expect([page.status, await page.text()]).toEqual([200, "<!doctype html><title>Waymark</title>"]);
      expect(page.headers.get("content-security-policy")).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
          "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
      );
      expect(page.headers.get("x-content-type-options")).toBe("nosniff");
      expect(page.headers.get("cross-origin-opener-policy")).toBe("same-origin");
      expect(page.headers.get("referrer-policy")).toBe("no-referrer");
      expect(page.headers.get("cache-control")).toBe("no-cache");
    }
    const script = await fetch(at("/assets/main-1a2b.js"));
    expect(script.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(script.headers.get("content-type")).toMatch(/javascript/);
    for (const path of ["/assets/gone.js", "/api/nothing", "/v1/nothing"]) expect((await fetch(at(path))).status).toBe(404);
  });

  /** Sends raw bytes and resolves to all that came back once the server has closed. */
  async function raw(...parts: (string | Buffer)[]): Promise<string> {
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    // The server may close while we still write: that is the point.
    socket.on("error", () => undefined);
    for (const part of parts) socket.write(part);
    return (await text(socket)).toString();
  }

  test.each([
    "/../../package.json",
    "/assets/../../../../etc/passwd",
    "/%2e%2e/%2e%2e/etc/passwd",
    "/..%2f..%2fetc/passwd",
    "/.env",
  ])("hands out nothing from outside: %s", async (path) => {
    const answer = await raw(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1.1 (200|400|403|404|503) /);
    expect(answer).not.toMatch(/root:|"dependencies"/);
  });

  const head = (lines: string) =>
    `POST /v1/events HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nWaymark-Proof: ${proof}\r\n${lines}\r\n`;
  const proof = `${Buffer.from('{"kid":"a"}').toString("base64url")}.e30.e30`;
  const chunk = (size: number) => `${size.toString(16)}\r\n${" ".repeat(size)}\r\n`;

  test("stops reading a body that is too large, announced or not, and serves the others", async () => {
    const announced = await raw(head("Content-Length: 1000000000\r\n"), " ".repeat(1000));
    expect(announced).toMatch(/^HTTP\/1.1 413 .*\r\n/);
    expect(announced).toMatch(/connection: close/i);
    const unannounced = await raw(head("Transfer-Encoding: chunked\r\n"), ...Array<string>(40).fill(chunk(16_384)));
    expect(unannounced).toMatch(/^HTTP\/1.1 413 /);
    expect((await fetch(at("/v1/nothing"))).status).toBe(404);
  });

  test("senders who announce much and send nothing take no room from the others", async () => {
    const { hostname, port } = new URL(server.url);
    const slow = Array.from({ length: 400 }, () => connect(Number(port), hostname));
    for (const socket of slow) socket.on("error", () => undefined).write(head("Content-Length: 262144\r\n"));
    await Promise.all(slow.map((socket) => (socket.connecting ? once(socket, "connect") : undefined)));
    expect(await raw(head("Content-Length: 2\r\nConnection: close\r\n"), "{}")).toMatch(/^HTTP\/1.1 401 /);
    for (const socket of slow) socket.destroy();
  });

  test.each([
    ["two lengths", "Content-Length: 2\r\nContent-Length: 3\r\n"],
    ["a length and chunks", "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n"],
    ["a length that is none", "Content-Length: 2x\r\n"],
  ])("refuses %s", async (_, lines) => {
    expect(await raw(head(lines), "{}")).toMatch(/^HTTP\/1.1 400 /);
  });

  test("a device enrols and sends over the network", async () => {
    const key = await makeKey();
    const send = async (keyId: string, method: "GET" | "POST", path: string, body?: unknown) => {
      const { headers, payload } = await signedRequest({ key, keyId, now: Date.now() }, method, path, body);
      return fetch(at(path), { method, headers, ...(payload ? { body: new Uint8Array(payload) } : {}) });
    };
    const enrolled = await send(key.thumbprint, "POST", "/v1/enroll", enrollBody(key, server.enrollmentToken as string));
    const { deviceId, serverTime, policyUrl } = (await enrolled.json()) as EnrollReply;
    expect(Math.abs(serverTime - Date.now())).toBeLessThan(60_000);
    expect((await send(deviceId, "GET", policyUrl)).status).toBe(200);
    const batch = batchBody(deviceId, Date.now(), [{ seq: 1 }]);
    expect(await (await send(deviceId, "POST", "/v1/events", batch)).json()).toMatchObject({
      ackedTo: 1,
      rejected: [{ seq: 1 }],
    });
  });
});
