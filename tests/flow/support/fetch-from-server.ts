/** What a browser does with an extension's request to a server that nothing listens for: headers, CORS, body. */
import type { TestServer } from "./server-app.ts";

/** As a browser calls an extension's requests: the origin that the server must allow. */
const origin = `chrome-extension://${"a".repeat(32)}`;

/** `now`: the server's clock at that moment, milliseconds since 1970. */
export function throughServer(server: () => TestServer, now: () => number) {
  return async (url: string, init: RequestInit): Promise<Response> => {
    const { pathname, search } = new URL(url);
    server().clock.now = now();
    const answer = await server().inject({
      method: init.method as "GET" | "POST",
      url: pathname + search,
      headers: { ...(init.headers as Record<string, string>), origin },
      ...(typeof init.body === "string" ? { payload: init.body } : {}),
    });
    if (answer.headers["access-control-allow-origin"] !== origin) throw new TypeError("CORS");
    const exposed = String(answer.headers["access-control-expose-headers"]).split(", ");
    const headers = Object.entries(answer.headers).filter(([name]) => name === "content-type" || exposed.includes(name));
    const body = [204, 304].includes(answer.statusCode) ? null : answer.body;
    const response = new Response(body, {
      status: answer.statusCode,
      headers: headers.map(([name, value]) => [name, String(value)]),
    });
    // Node writes this header by the machine's clock; the server's is the test's.
    if (exposed.includes("date")) response.headers.set("date", new Date(server().clock.now).toUTCString());
    return response;
  };
}
