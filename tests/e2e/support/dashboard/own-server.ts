/** A Waymark server of the test's own that hands out packages, with somebody signed in who may publish them. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageType, type UpdatePackage, type UpdatesReply } from "../../../../lib/schema/updates.ts";
import { type RunningServer, startServer } from "../../../../server/start-server.ts";

export interface OwnServer {
  readonly url: string;
  readonly enrollmentToken: string;
  readonly policyKey: string;
  publish(bytes: Buffer, percent?: number): Promise<UpdatePackage>;
  withdraw(one: UpdatePackage): Promise<void>;
  read<Reply>(path: string): Promise<Reply>;
  post<Reply>(path: string, body: object): Promise<Reply>;
  updates(): Promise<UpdatesReply>;
  close(): Promise<void>;
}

/** A proxy on this machine is believed: see `https-in-front.ts`. */
export async function startOwnServer(): Promise<OwnServer> {
  const dataDirectory = await mkdtemp(join(tmpdir(), "waymark-own-"));
  const server = await startServer({ dataDirectory, trustedProxies: "127.0.0.1" });
  const cookie = await signIn(server);
  const headers = { cookie, origin: server.url, "sec-fetch-site": "same-origin" };
  const ask = async (method: string, path: string, body?: Buffer | object): Promise<unknown> => {
    const type = Buffer.isBuffer(body) ? packageType : "application/json";
    const answer = await fetch(`${server.url}${path}`, {
      ...{ method, headers: body ? { ...headers, "content-type": type } : headers },
      ...(body ? { body: Buffer.isBuffer(body) ? new Uint8Array(body) : JSON.stringify(body) } : {}),
    });
    if (!answer.ok) throw new Error(`${method} ${path} was answered ${answer.status}: ${await answer.text()}`);
    return answer.json();
  };
  return {
    url: server.url,
    enrollmentToken: server.enrollmentToken!,
    policyKey: server.policyKey,
    publish: async (bytes, percent = 100) =>
      ((await ask("POST", `/api/updates/packages?percent=${percent}`, bytes)) as { package: UpdatePackage }).package,
    withdraw: async ({ id }) => void (await ask("POST", `/api/updates/packages/${id}/withdrawal`)),
    read: async <Reply>(path: string) => (await ask("GET", path)) as Reply,
    post: async <Reply>(path: string, body: object) => (await ask("POST", path, body)) as Reply,
    updates: async () => (await ask("GET", "/api/updates")) as UpdatesReply,
    async close() {
      await server.close();
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}

async function signIn({ url, signInLink }: RunningServer): Promise<string> {
  const token = new URL(signInLink!).hash.replace(/^#(.*=)?/, "");
  const headers = { "content-type": "application/json", origin: url, "sec-fetch-site": "same-origin" };
  const signedIn = await fetch(`${url}/api/session/link`, { method: "POST", headers, body: JSON.stringify({ token }) });
  if (!signedIn.ok) throw new Error(`the server let nobody in: ${signedIn.status}`);
  return signedIn.headers.getSetCookie()[0]?.split(";")[0] ?? "";
}
