/** Asks the dashboard's API as somebody who has signed in just now: some tests let days pass, and a session lasts hours. */
import type { LightMyRequestResponse } from "fastify";
import { createSignInToken } from "../../../server/admin/sign-in-link.ts";
import type { TestServer } from "./server-app.ts";

type Method = "GET" | "POST" | "PUT" | "DELETE";

/** `type`: of what is sent; a text goes as it is. */
export function askFresh(server: TestServer, type = "application/json") {
  return async (method: Method, url: string, body?: object | string): Promise<LightMyRequestResponse> => {
    const token = await createSignInToken(server.deps);
    const headers = { host: "localhost:1", origin: "http://localhost:1", "content-type": "application/json" };
    const signIn = { method: "POST", url: "/api/session/link", headers, payload: JSON.stringify({ token }) } as const;
    const cookie = String((await server.inject(signIn)).headers["set-cookie"]).split(";")[0] as string;
    const payload = body === undefined ? {} : { payload: typeof body === "string" ? body : JSON.stringify(body) };
    return server.inject({ method, url, headers: { ...headers, cookie, "content-type": type }, ...payload });
  };
}
