/** The ways in which real adapters bring a message to their backend. */
export type Transport = "fetch" | "request" | "xhr" | "web-socket" | "beacon" | "form";

export interface Message {
  readonly text: string;
  /** Those that go with the message; UIs that upload at once send none. */
  readonly files?: readonly File[];
}

/** A blob's document has an address that nothing can be relative to, a sandboxed one an origin that is none. */
const base = self.origin === "null" ? document.baseURI : self.origin;
const address = new URL("/api/chat/messages", base).href;

/** Sends it and does not wait: what the backend got is what counts. */
export function sendBy(transport: Transport, { text, files = [] }: Message): void {
  if (files.length > 0) {
    void fetch(address, { method: "POST", body: formOf(text, files) });
    return;
  }
  const body = JSON.stringify({ messages: [{ role: "user", content: text }] });
  ({ fetch: byFetch, request: byRequest, xhr: byXhr, "web-socket": bySocket, beacon: byBeacon, form: () => postForm(text) })[
    transport
  ](body);
}

const headers = { "content-type": "application/json" };

function byFetch(body: string): void {
  void fetch(address, { method: "POST", headers, body });
}

function byRequest(body: string): void {
  void fetch(new Request(address, { method: "POST", headers, body }));
}

function byXhr(body: string): void {
  const request = new XMLHttpRequest();
  request.open("POST", address);
  request.setRequestHeader("content-type", "application/json");
  request.send(body);
}

function bySocket(body: string): void {
  const socket = openSocket();
  if (socket.readyState === WebSocket.OPEN) socket.send(body);
  else socket.addEventListener("open", () => socket.send(body), { once: true });
}

function byBeacon(body: string): void {
  navigator.sendBeacon(address, body);
}

let socketOnce: WebSocket | undefined;

function openSocket(): WebSocket {
  socketOnce ??= new WebSocket(new URL("/api/chat/socket", base.replace(/^http/, "ws")));
  return socketOnce;
}

/** What a form without a script of its own does: `submit()` fires no event. The answer goes to a frame that nobody sees. */
function postForm(text: string): void {
  const form = document.createElement("form");
  Object.assign(form, { method: "post", action: new URL("/form", base).href, target: "sink" });
  const field = document.createElement("textarea");
  Object.assign(field, { name: "prompt", value: text });
  const sink = document.createElement("iframe");
  Object.assign(sink, { name: "sink", hidden: true });
  form.hidden = true;
  form.append(field);
  document.body.append(sink, form);
  form.submit();
}

function formOf(text: string, files: readonly File[]): FormData {
  const form = new FormData();
  form.set("text", text);
  for (const file of files) form.append("files", file, file.name);
  return form;
}

/** Before any send, as many UIs do. */
export function upload(files: readonly File[]): void {
  const form = new FormData();
  for (const file of files) form.append("file", file, file.name);
  void fetch(new URL("/api/files/upload", base), { method: "POST", body: form });
}
