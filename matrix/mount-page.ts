/** The HTML of a mount: one script and a place to build in, or a page whose only content is a frame with such a mount in it. */

/** Ways of putting a mount into a frame, by the name of the page; each gets the address of what is inside. */
const frames: Readonly<Record<string, (inner: string) => string>> = {
  "frame-same-origin": (inner) => frame(`src="/mx/${inner}"`),
  // Resolves to the same server; a subdomain of a catalogued host is that tool.
  "frame-cross-origin": (inner) => script(`add({ src: "https://widget." + location.host + "/mx/${inner}" })`),
  "frame-foreign": (inner) => frame(`src="https://chat-widget.example/mx/${inner}"`),
  "frame-sandboxed": (inner) => frame(`src="/mx/${inner}" sandbox="allow-scripts allow-forms"`),
  "frame-srcdoc": (inner) => script(`add({ srcdoc: ${quoted(inner)} })`),
  "frame-sandboxed-srcdoc": (inner) => script(`add({ srcdoc: ${quoted(inner)}, sandbox: "allow-scripts allow-forms" })`),
  "frame-blank": (inner) =>
    script(`const made = add({}); made.contentDocument.write(${quoted(inner)}); made.contentDocument.close()`),
  "frame-blob": (inner) =>
    script(`const html = ${quoted(inner)}.replaceAll('src="/', 'src="' + location.origin + "/");
add({ src: URL.createObjectURL(new Blob([html], { type: "text/html" })) })`),
};

const allowed = `allow="clipboard-read *; clipboard-write *"`;

function frame(attributes: string): string {
  return wholePage("Frame", `<iframe ${allowed} ${attributes}></iframe>`);
}

function script(code: string): string {
  const add = `function add(members) {
  const made = document.createElement("iframe");
  made.allow = "clipboard-read *; clipboard-write *";
  document.body.append(Object.assign(made, members));
  return made;
}`;
  return wholePage("Frame", `<script>${add}\n${code};</script>`);
}

/** A document as a literal inside a script inside a document. */
function quoted(inner: string): string {
  return JSON.stringify(mountPage(inner, null)).replaceAll("</script", "<\\/script");
}

/** `inner`: what a page with a frame has in it. An empty name is an empty page: a place to stand for who writes the clipboard. */
export function mountPage(name: string, inner: string | null): string {
  const around = frames[name];
  if (around) return around(inner ?? "textarea");
  if (name === "") return wholePage("Empty", "");
  return wholePage(
    name,
    `<div id="root"></div><div id="composer"></div><script type="module" src="/mx-script/${name}.js"></script>`,
  );
}

function wholePage(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">
<style>html, body { height: 100%; margin: 0; font: 16px sans-serif } #composer { border: 1px solid #888; padding: 8px }
textarea, form input { width: 90% } [contenteditable] { min-height: 24px; outline: none; white-space: pre-wrap }
iframe { width: 700px; height: 300px; border: 0 } #root:empty { display: none }</style></head><body>${body}</body></html>`;
}
