/** The ways on which a page can send by itself. Runs in the page: it must not use anything from outside its own body. */
export const sendWays = [
  "fetch",
  "fetch url",
  "fetch Request",
  "fetch FormData",
  "fetch file",
  "fetch buffer",
  "fetch stream",
  "xhr",
  "xhr url",
  "xhr file",
  "xhr sync",
  "beacon",
  "beacon file",
  "socket",
  "socket file",
  "socket url",
  "events url",
  "form.submit",
  "form.submit file",
  "form button",
] as const;
export type SendWay = (typeof sendWays)[number];

export interface Sending {
  readonly way: SendWay;
  readonly text: string;
  /** In a frame made for it, or in the page itself. */
  readonly from: "page" | "blank" | "srcdoc" | "window";
  /** In the address, so that the server's log shows whose it was. */
  readonly mark: string;
}

/** "sent", or the name of the error that the page saw. Where the page sees nothing: "sent". */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: it is handed to the page as one function
export async function sendFromPage({ way, text, from, mark }: Sending): Promise<string> {
  const realm = await realmOf();
  const { document: doc } = realm;
  const url = `${location.origin}/collect-${mark}`;
  const query = `${url}?q=${encodeURIComponent(text)}`;
  const file = () => new realm.File([text], "notes.txt", { type: "text/plain" });
  const post = (body: BodyInit, init: RequestInit = {}) =>
    realm.fetch(url, { method: "POST", body, ...init }).then(
      () => "sent",
      (error: Error) => (error instanceof realm.TypeError ? "TypeError" : `not the right error: ${error}`),
    );

  async function realmOf(): Promise<typeof globalThis & Window> {
    if (from === "page") return window;
    if (from === "window") return window.open("about:blank") as typeof globalThis & Window;
    const frame = document.createElement("iframe");
    const loaded = new Promise((done) => {
      frame.onload = done;
    });
    if (from === "srcdoc") frame.srcdoc = "<p>a frame</p>";
    document.body.append(frame);
    if (from === "srcdoc") await loaded;
    return frame.contentWindow as typeof globalThis & Window;
  }

  function xhr(address: string, body: XMLHttpRequestBodyInit | null, sync = false): Promise<string> {
    const request = new realm.XMLHttpRequest();
    request.open("POST", address, !sync);
    if (sync) {
      try {
        request.send(body);
        return Promise.resolve("sent");
      } catch (error) {
        return Promise.resolve((error as Error).name);
      }
    }
    return new Promise((done) => {
      const seen: string[] = [];
      for (const type of ["load", "error", "loadend"]) {
        request.addEventListener(type, () => {
          seen.push(type);
          if (type === "loadend") done(seen.includes("load") ? "sent" : `${seen[0]} ${request.status} ${request.readyState}`);
        });
      }
      request.send(body);
    });
  }

  async function socket(address: string, message: string | Blob | null): Promise<string> {
    const connection = new realm.WebSocket(address);
    const opened = await new Promise<boolean>((done) => {
      connection.onopen = () => done(true);
      connection.onerror = () => done(false);
    });
    if (!opened) return "error";
    if (message !== null) {
      connection.send(message);
      connection.send("after");
    }
    return "sent";
  }

  function form(content: string | File, press: boolean): string {
    const made = doc.createElement("form");
    made.method = "post";
    made.action = url;
    made.target = "nowhere";
    const sink = doc.createElement("iframe");
    sink.name = "nowhere";
    if (typeof content === "string") {
      const field = doc.createElement("input");
      field.type = "hidden";
      field.name = "draft";
      field.value = content;
      made.append(field);
    } else {
      made.enctype = "multipart/form-data";
      const field = doc.createElement("input");
      field.type = "file";
      field.name = "draft";
      const transfer = new realm.DataTransfer();
      transfer.items.add(content);
      field.files = transfer.files;
      made.append(field);
    }
    const button = doc.createElement("button");
    made.append(button);
    doc.body.append(sink, made);
    if (press) made.requestSubmit(button);
    else made.submit();
    made.remove();
    return "sent";
  }

  const wss = url.replace("https:", "wss:");
  switch (way) {
    case "fetch":
      return post(JSON.stringify({ draft: text }));
    case "fetch url":
      return realm.fetch(query).then(
        () => "sent",
        (error: Error) => error.name,
      );
    case "fetch Request":
      return realm.fetch(new realm.Request(url, { method: "POST", body: text })).then(
        () => "sent",
        (error: Error) => error.name,
      );
    case "fetch FormData": {
      const fields = new realm.FormData();
      fields.append("draft", text);
      return post(fields);
    }
    case "fetch file": {
      const fields = new realm.FormData();
      fields.append("upload", file());
      return post(fields);
    }
    case "fetch buffer":
      return post(new realm.TextEncoder().encode(`\u0000\u0001${text}`));
    case "fetch stream":
      return post(file().stream(), { duplex: "half" } as RequestInit);
    case "xhr":
      return xhr(url, new realm.URLSearchParams({ draft: text }));
    case "xhr url":
      return xhr(query, null);
    case "xhr file":
      return xhr(url, file());
    case "xhr sync":
      return xhr(url, text, true);
    case "beacon":
      return realm.navigator.sendBeacon(url, text) ? "sent" : "false";
    case "beacon file":
      return realm.navigator.sendBeacon(url, file()) ? "sent" : "false";
    case "socket":
      return socket(wss, text);
    case "socket file":
      return socket(wss, file());
    case "socket url":
      return socket(`${wss}?q=${encodeURIComponent(text)}`, null);
    case "events url": {
      const source = new realm.EventSource(query);
      const state = await new Promise<number>((done) => {
        source.onerror = () => done(source.readyState);
      });
      source.close();
      return state === 2 ? "closed" : "sent";
    }
    case "form.submit":
      return form(text, false);
    case "form.submit file":
      return form(file(), false);
    case "form button":
      return form(text, true);
  }
}
