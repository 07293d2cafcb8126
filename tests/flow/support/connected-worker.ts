/** The extension's worker, enrolled at a test's server, with every body that left and a line that can be cut. */
import { afterEach, beforeEach } from "vitest";
import type { RecordRow } from "../../../lib/bridge/protocol.ts";
import type { Activity } from "../../../lib/schema/activity.ts";
import { type TimelineRow, toolPageReply } from "../../../lib/schema/dashboard-api.ts";
import { startSession } from "../../../server/admin/sessions.ts";
import { createSignInToken, redeemSignInToken } from "../../../server/admin/sign-in-link.ts";
import type { TestServer } from "./server-app.ts";
import { newWorld, startWorker, type World } from "./test-worker.ts";

export interface ConnectedWorker {
  readonly world: World;
  readonly worker: ReturnType<typeof startWorker>;
  /** False: nobody answers. */
  reachable: boolean;
  /** Bodies as they left for that path, in order. */
  bodies(path: string): string[];
  /** What the options page is told of that kind. */
  records(what: RecordRow["what"]): Promise<RecordRow[]>;
  /** Hands these in and wakes the worker. */
  record(...activities: readonly Activity[]): Promise<void>;
  /** What the dashboard shows of ChatGPT. */
  timeline(): Promise<TimelineRow[]>;
}

const origin = `chrome-extension://${"a".repeat(32)}`;

/** A new one before each test of the block. */
export function connectedWorker(server: () => TestServer): () => ConnectedWorker {
  let connected: ConnectedWorker;
  beforeEach(() => {
    connected = connect(server());
    return () => connected.worker.close();
  });
  afterEach(() => {
    connected.reachable = false;
  });
  return () => connected;
}

function connect(server: TestServer): ConnectedWorker {
  const sent: { path: string; body: string }[] = [];
  const world = newWorld(async (url, init) => {
    const path = new URL(url).pathname;
    if (init.method === "POST") sent.push({ path, body: String(init.body) });
    if (!connected.reachable) throw new TypeError("nobody there");
    server.clock.now = world.now;
    const { statusCode, body } = await server.inject({
      method: init.method as "GET" | "POST",
      url: path,
      headers: { ...(init.headers as Record<string, string>), origin },
      ...(typeof init.body === "string" ? { payload: init.body } : {}),
    });
    return new Response(statusCode === 304 ? null : body, { status: statusCode });
  });
  world.now = server.clock.now;
  world.managed = { serverUrl: "https://waymark.example", enrollmentToken: server.token, personHint: "ada@example.com" };
  const worker = startWorker(world);
  const connected: ConnectedWorker = {
    world,
    worker,
    reachable: true,
    bodies: (path) => sent.filter((one) => one.path === path).map(({ body }) => body),
    records: async (what) => (await worker.handlers["list-records"]({})).rows.filter((row) => row.what === what),
    record: async (...activities) => {
      for (const activity of activities) await worker.handlers["record-activity"]({ activity });
      await worker.tick();
    },
    timeline: async () => {
      const userId = (await redeemSignInToken(server.deps, await createSignInToken(server.deps))) as string;
      const cookie = `__Host-waymark=${await startSession(server.deps, userId, true)}`;
      const answer = await server.inject({ url: "/api/inventory/chatgpt", headers: { cookie } });
      return toolPageReply.parse(answer.json()).timeline;
    },
  };
  return connected;
}
