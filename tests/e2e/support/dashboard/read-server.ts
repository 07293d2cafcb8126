import type { RunningServer } from "../../../../server/start-server.ts";

/** What the dashboard reads, without a browser. */
export type Reader = <Reply>(path: string) => Promise<Reply>;

/** Signs in with the server's one-time link. */
export async function readServer({ url, signInLink }: RunningServer): Promise<Reader> {
  const token = new URL(signInLink!).hash.replace(/^#(.*=)?/, "");
  const headers = { "content-type": "application/json", origin: url, "sec-fetch-site": "same-origin" };
  const signedIn = await fetch(`${url}/api/session/link`, { method: "POST", headers, body: JSON.stringify({ token }) });
  if (!signedIn.ok) throw new Error(`the server let nobody in: ${signedIn.status}`);
  const cookie = signedIn.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  return async (path) => (await fetch(`${url}${path}`, { headers: { cookie } })).json();
}
