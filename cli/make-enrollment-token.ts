/** Asks a server for a new enrolment token, as a program that may. Throws one sentence if it says no. */
export async function makeEnrollmentToken(origin: string, apiToken: string, label: string, most: number): Promise<string> {
  if (!/^[!-~]+$/.test(apiToken)) throw new Error("--api-token-file: expected a program's token in its first line");
  if (!Number.isInteger(most) || most < 1) throw new Error("--most-browsers: expected a whole number from 1");
  const body = JSON.stringify({ label, days: 90, most, hourly: null, group: null, approve: false });
  const headers = { authorization: `Bearer ${apiToken}`, "content-type": "application/json" };
  let reply: Response;
  try {
    reply = await fetch(`${origin}/api/enrollment-tokens`, { method: "POST", headers, body });
  } catch {
    throw new Error("--server: nothing answers there");
  }
  const { token } = reply.ok ? ((await reply.json()) as { token?: unknown }) : {};
  if (typeof token === "string") return token;
  throw new Error(`the server made no token (status ${reply.status}): expected a program's token that may devices:write`);
}
