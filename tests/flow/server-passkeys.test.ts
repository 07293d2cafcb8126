/** Signing in with a passkey: added by who is signed in, good for one answer to one question of this server, on its own name alone. */
import { expect, test } from "vitest";
import { startSession } from "../../server/admin/sessions.ts";
import { testServer } from "./support/server-app.ts";
import { signedInAs } from "./support/signed-in.ts";
import { softwarePasskey } from "./support/software-passkey.ts";

const server = testServer("embedded");
const origin = "http://localhost:4870";
const headers = { host: "localhost:4870", origin, "sec-fetch-site": "same-origin", "content-type": "application/json" };

async function post(url: string, body: object, cookie = "") {
  const answer = await server().inject({
    method: "POST",
    url,
    headers: { ...headers, ...(cookie ? { cookie } : {}) },
    payload: JSON.stringify(body),
  });
  const set = answer.cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  return { status: answer.statusCode, body: answer.json(), set };
}

/** A question, and the cookie that goes with it. */
const question = async () => {
  const { body, set } = await post("/api/session/passkey/question", {});
  return { challenge: body.challenge as string, cookie: set };
};

async function withPasskey() {
  const owner = await signedInAs(server(), "analyst");
  const passkey = softwarePasskey(origin);
  const asked = await owner.ask("POST", "/api/session/passkeys/question", {});
  const cookie = asked.cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  const session = await signedInCookie(owner.userId);
  const added = await post(
    "/api/session/passkeys",
    { label: "laptop", answer: passkey.register(asked.json().challenge) },
    `${session}; ${cookie}`,
  );
  expect([added.status, added.body]).toEqual([200, { added: true }]);
  return { owner, passkey };
}

async function signedInCookie(userId: string): Promise<string> {
  return `__Host-waymark=${await startSession(server().deps, userId, false)}`;
}

test("is added, signs in without a password, and asks for none", async () => {
  const { passkey } = await withPasskey();
  const { challenge, cookie } = await question();
  const { status, body, set } = await post("/api/session/passkey", passkey.answer(challenge), cookie);
  expect([status, body]).toEqual([200, expect.objectContaining({ mustSetPassword: false })]);
  expect(body.user.role).toBe("analyst");
  expect(set).toContain("__Host-waymark=");
});

test("signs in nobody with an old answer, another's question, another name, another key, or past its time", async () => {
  const { owner, passkey } = await withPasskey();
  const status = async (answer: object, cookie: string) => (await post("/api/session/passkey", answer, cookie)).status;
  const [one, other] = [await question(), await question()];
  expect(await status(passkey.answer(one.challenge), other.cookie)).toBe(401);
  expect(await status(passkey.answer(one.challenge), "")).toBe(401);
  expect(await status(passkey.answer(one.challenge, "https://evil.example"), one.cookie)).toBe(401);
  const again = await question();
  const answer = passkey.answer(again.challenge);
  expect(await status(answer, again.cookie)).toBe(200);
  expect(await status(answer, again.cookie)).toBe(401);
  const made = await question();
  expect(await status(passkey.answer(made.challenge), made.cookie.replace(/passkey=[^.]+/, "passkey=AAAA"))).toBe(401);
  const strange = await question();
  const { id, rawId } = passkey.answer(strange.challenge);
  expect(await status({ ...softwarePasskey(origin).answer(strange.challenge), id, rawId }, strange.cookie)).toBe(401);
  const late = await question();
  server().clock.now += 300_000;
  expect(await status(passkey.answer(late.challenge), late.cookie)).toBe(401);
  const shut = await question();
  await server()
    .deps.database.db.updateTable("users")
    .set({ disabled_at: new Date() })
    .where("user_id", "=", owner.userId)
    .execute();
  expect(await status(passkey.answer(shut.challenge), shut.cookie)).toBe(401);
});
