/** Ways to show one thing to whoever looks first, and to send another. Each runs in the page: it uses nothing from outside its own body. */
export const shiftyWays = [
  "fetch address",
  "fetch body",
  "fetch init",
  "fetch buffer",
  "fetch FormData",
  "beacon address",
  "beacon body",
  "xhr address",
  "xhr method",
  "xhr body",
  "xhr opened by a frame",
  "socket address",
  "socket message",
  "socket params",
  "socket buffer",
  "events address",
] as const;
export type ShiftyWay = (typeof shiftyWays)[number];

export interface Shifting {
  readonly way: ShiftyWay;
  readonly mark: string;
  /** What is withheld. */
  readonly text: string;
}

/** How often the page was asked for what it shows; 0 where it would not hear of it. */
export async function shift({ way, mark, text }: Shifting): Promise<number> {
  let asked = 0;
  const url = `${location.origin}/collect-${mark}`;
  const wss = url.replace("https:", "wss:");
  const dirty = encodeURIComponent(text);
  /** The first who asks gets one, everybody after him the other. */
  const turning = (first: string, then: string) => ({ toString: () => (asked++ === 0 ? first : then) }) as unknown as string;
  const body = () => turning("harmless", text);
  const ended = (request: Promise<unknown>) =>
    request.then(
      () => undefined,
      () => undefined,
    );
  const bytes = () => {
    const made = new TextEncoder().encode(text);
    Object.defineProperty(made, "byteLength", { value: 0 });
    return made;
  };
  const xhr = async (method: string, address: string, content: string | null, open = XMLHttpRequest.prototype.open) => {
    const request = new XMLHttpRequest();
    Reflect.apply(open, request, [method, address, true]);
    const done = new Promise((settled) => request.addEventListener("loadend", settled));
    request.send(content);
    await done;
  };
  const socket = async (address: string, message: BufferSource | string | null) => {
    const connection = new WebSocket(address);
    await new Promise((settled) => {
      connection.onopen = settled;
      connection.onerror = settled;
    });
    if (message === null) return;
    connection.send(message as string);
    connection.send("after");
  };

  switch (way) {
    case "fetch address":
      await ended(fetch(turning(url, `${url}?${dirty}`)));
      break;
    case "fetch body":
      await ended(fetch(url, { method: "POST", body: body() }));
      break;
    case "fetch init": {
      const init = {
        method: "POST",
        get body() {
          return asked++ === 0 ? "harmless" : text;
        },
      };
      await ended(fetch(url, init));
      break;
    }
    case "fetch buffer":
      await ended(fetch(url, { method: "POST", body: bytes() }));
      break;
    case "fetch FormData": {
      const fields = new FormData();
      fields.append("upload", new File(["harmless"], "notes.txt"));
      const request = ended(fetch(url, { method: "POST", body: fields }));
      fields.append("draft", text);
      await request;
      break;
    }
    case "beacon address":
      navigator.sendBeacon(turning(url, `${url}?${dirty}`));
      break;
    case "beacon body":
      navigator.sendBeacon(url, body());
      break;
    case "xhr address":
      await xhr("POST", turning(url, `${url}?${dirty}`), null);
      break;
    case "xhr method":
      await xhr(turning("POST", "PUT"), url, "harmless");
      break;
    case "xhr body":
      await xhr("POST", url, body());
      break;
    case "xhr opened by a frame": {
      const frame = document.body.appendChild(document.createElement("iframe"));
      const { XMLHttpRequest: Other } = frame.contentWindow as typeof globalThis & Window;
      await xhr("POST", `${url}?${dirty}`, text, Other.prototype.open);
      break;
    }
    case "socket address":
      await socket(turning(wss, `${wss}?${dirty}`), null);
      break;
    case "socket message":
      await socket(wss, body());
      break;
    case "socket params":
      await socket(wss, Object.assign(new URLSearchParams("harmless"), { toString: () => text }) as unknown as string);
      break;
    case "socket buffer":
      await socket(wss, bytes());
      break;
    case "events address": {
      const source = new EventSource(turning(url, `${url}?${dirty}`));
      await new Promise((settled) => {
        source.onerror = settled;
      });
      source.close();
      break;
    }
  }
  return asked;
}
