/** Every kind of place in which a page can keep its composer, as scripts for the page: written once, run in both browsers. */

/** What a composer's own document holds: a box, and a script that wants to see what is pasted, before everything else. */
const spy = (view: string) =>
  `${view}.__seen = []; for (const type of ["paste", "beforeinput", "input", "drop"]) ${view}.addEventListener(type, (event) => {
     const text = (event.clipboardData ?? event.dataTransfer)?.getData("text/plain") || event.data; if (text) ${view}.__seen.push(text); }, true);`;
const box = `<div id="composer" contenteditable="true" style="min-height:80px;width:400px;border:1px solid"></div>`;
const publish = (view: string, name: string) =>
  `${view}.__read = () => ${view}.document.getElementById("composer").innerText; ${view}.__where = ${JSON.stringify(name)};`;

/** A whole document with the box in it. */
function composerPage(name: string): string {
  return `<!doctype html><meta charset="utf-8"><script>${spy("window")}</script>${box}<script>${publish("window", name)}
    if (location.hash) { delete window.__read; eval(decodeURIComponent(location.hash.slice(1))); }</script>`;
}

/** Path under which every host serves that document. */
export const composerPath = "/composer";
export const servedComposer = composerPage("served");

/** A worker of any kind that sends what it is told to, and tells whether that went out. */
const sender = (reply: string) => `async (event) => {
  const sent = await fetch("/prompt", { method: "POST", body: JSON.stringify({ text: event.data }) }).then(() => "sent", () => "refused");
  ${reply}.postMessage(sent);
}`;
export const dedicatedWorker = `self.onmessage = ${sender("self")};`;
export const serviceWorkerPath = "/service-worker";
export const servedServiceWorker = `self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("message", ${sender("event.source")});`;

const frame = (setUp: string) =>
  `const frame = document.createElement("iframe"); frame.style.cssText = "width:600px;height:200px"; ${setUp} document.body.append(frame);`;
const shadow = (attach: string) =>
  `${spy("window")} const host = document.createElement("div"); document.body.append(host); ${attach}
   root.innerHTML = ${JSON.stringify(box)}; const composer = root.getElementById("composer");
   window.__read = () => composer.innerText; window.__focus = () => composer.focus();`;
/** Filled in the same turn, by the page's own hand. */
const filled = (view: string) =>
  `${spy(view)} ${view}.document.body.innerHTML = ${JSON.stringify(box)}; ${publish(view, "filled")}`;

export interface Place {
  /** What is made, and where the box then is: in the page, in a frame of it, or in a window of its own. */
  readonly within: "page" | "frame" | "window";
  /** Runs in the page. */
  readonly script: string;
  /** True where the gate is in any page. */
  readonly ownTool?: true;
}

const html = JSON.stringify(composerPage("made"));
const blob = `URL.createObjectURL(new Blob([${html}], { type: "text/html" }))`;
const data = `frame.src = "data:text/html;charset=utf-8," + encodeURIComponent(${html});`;
/** The script run in a frame of another site. */
const within = (script: string) =>
  frame(`frame.src = "https://widget.example${composerPath}#" + encodeURIComponent(${JSON.stringify(script)});`);

export const places: Readonly<Record<string, Place>> = {
  "the page itself": {
    within: "page",
    script: `${spy("window")} document.body.innerHTML = ${JSON.stringify(box)}; ${publish("window", "page")}
      window.__focus = () => document.getElementById("composer").focus();`,
  },
  "an open shadow root": { within: "page", script: shadow(`const root = host.attachShadow({ mode: "open" });`) },
  "nested shadow roots": {
    within: "page",
    script:
      shadow(`const outer = host.attachShadow({ mode: "open" }); const inner = document.createElement("div"); outer.append(inner);
      const middle = inner.attachShadow({ mode: "closed" }); const last = document.createElement("p"); middle.append(last);
      const root = last.attachShadow({ mode: "open" });`),
  },
  "a closed shadow root": { within: "page", script: shadow(`const root = host.attachShadow({ mode: "closed" });`) },
  "a frame of the same origin": { within: "frame", script: frame(`frame.src = "${composerPath}";`) },
  "a frame of another catalogued host": {
    within: "frame",
    script: frame(`frame.src = "https://notebooklm.google.com${composerPath}";`),
    ownTool: true,
  },
  "a frame of a host that nobody knows": {
    within: "frame",
    script: frame(`frame.src = "https://widget.example${composerPath}";`),
  },
  "a sandboxed frame": { within: "frame", script: frame(`frame.sandbox = "allow-scripts"; frame.src = "${composerPath}";`) },
  "a sandboxed frame of a host that nobody knows": {
    within: "frame",
    script: frame(`frame.sandbox = "allow-scripts"; frame.src = "https://widget.example${composerPath}";`),
  },
  "a srcdoc frame": { within: "frame", script: frame(`frame.srcdoc = ${html};`) },
  "a sandboxed srcdoc frame": { within: "frame", script: frame(`frame.sandbox = "allow-scripts"; frame.srcdoc = ${html};`) },
  "an about:blank frame, filled at once": { within: "frame", script: `${frame("")} ${filled("frame.contentWindow")}` },
  "an about:blank frame, written at once": {
    within: "frame",
    script: `${frame("")} const made = frame.contentDocument; made.open(); made.write(${html}); made.close();`,
  },
  "a blob frame": { within: "frame", script: frame(`frame.src = ${blob};`) },
  "a data frame": {
    within: "frame",
    script: frame(data),
  },
  "a srcdoc frame within one that nobody knows": { within: "frame", script: within(frame(`frame.srcdoc = ${html};`)) },
  "a blob frame within one that nobody knows": { within: "frame", script: within(frame(`frame.src = ${blob};`)) },
  "a data frame within one that nobody knows": { within: "frame", script: within(frame(data)) },
  "a window opened blank, filled at once": {
    within: "window",
    script: `const opened = window.open("about:blank"); ${filled("opened")}`,
  },
  "a window opened on a blob": { within: "window", script: `window.open(${blob});` },
};
