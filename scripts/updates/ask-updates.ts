/** What `waymark updates` asks a server. */
import type { z } from "zod";
import {
  packageType,
  publishedReply,
  type UpdateFamily,
  type UpdatePackage,
  type UpdatesReply,
  updatesReply,
} from "../../lib/schema/updates.ts";
import { refusal } from "../../lib/schema/wire.ts";

export interface UpdatesServer {
  list(): Promise<UpdatesReply>;
  publish(bytes: Buffer, percent: number): Promise<UpdatePackage>;
  stage(id: string, percent: number): Promise<void>;
  withdraw(id: string): Promise<void>;
  minimum(family: UpdateFamily, version: string | null): Promise<void>;
  /** The bytes of a published package. */
  download(one: UpdatePackage): Promise<Buffer>;
}

/** Everything throws a sentence for people where the server does not do it. */
export function askUpdates(server: string, token: string): UpdatesServer {
  const authorization = `Bearer ${token}`;
  async function ask(method: string, path: string, body?: { type: string; content: string | Buffer }): Promise<unknown> {
    const headers = { authorization, ...(body ? { "content-type": body.type } : {}) };
    const content = body && (typeof body.content === "string" ? body.content : new Uint8Array(body.content));
    const response = await fetch(new URL(path, server), {
      ...{ method, headers, redirect: "error" as const },
      ...(content === undefined ? {} : { body: content }),
    }).catch(() => null);
    const answer = await response?.json().catch(() => null);
    if (!response || answer === null) throw new Error("the server does not answer, or not as a server of Waymark does");
    const refused = refusal.safeParse(answer);
    if (!response.ok) throw new Error(refused.success ? refused.data.message : `the server answered ${response.status}`);
    return answer;
  }
  const json = (value: unknown) => ({ type: "application/json", content: JSON.stringify(value) });
  return {
    list: async () => readAnswer(updatesReply, await ask("GET", "/api/updates")),
    publish: async (content, percent) =>
      readAnswer(publishedReply, await ask("POST", `/api/updates/packages?percent=${percent}`, { type: packageType, content }))
        .package,
    stage: async (id, percent) => void (await ask("POST", `/api/updates/packages/${id}/stage`, json({ percent }))),
    withdraw: async (id) => void (await ask("POST", `/api/updates/packages/${id}/withdrawal`)),
    minimum: async (family, version) => void (await ask("PUT", "/api/updates/minimum", json({ family, version }))),
    download: async ({ sha256, family }) => {
      const ending = family === "chromium" ? "crx" : "xpi";
      const response = await fetch(new URL(`/updates/packages/${sha256}.${ending}`, server), { redirect: "error" });
      if (!response.ok) throw new Error(`the server answered ${response.status} for the package`);
      return Buffer.from(await response.arrayBuffer());
    },
  };
}

function readAnswer<T extends z.ZodType>(schema: T, answer: unknown): z.infer<T> {
  const read = schema.safeParse(answer);
  if (!read.success) throw new Error("the server's answer is of another version");
  return read.data;
}
