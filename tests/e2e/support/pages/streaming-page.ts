/**
 * A chat page that streams its answers as the tools' pages do: the first message gives the conversation its address, and an answer comes
 * in small parts, written anew with every part, or added letter by letter, each in an element of its own. `__answer(text, how)` begins one.
 * Like a curious page, it writes down every text and attribute that its document ever holds.
 */
const streamingPath = "/stream";
/** What the first message makes of it; a page that is loaded from there has no messages. */
export const conversationPath = "/c/0192a4b6-1111-7abc-8def-0123456789ab";

const streamingPage = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Stream</title><link rel="icon" href="data:,">
<style>
  html { color-scheme: light dark }
  body { margin: 0; font: 16px/1.6 system-ui, sans-serif; height: 100vh; display: flex; flex-direction: column }
  header { position: sticky; top: 0; padding: 8px 16px; border-bottom: 1px solid #8886; background: Canvas; z-index: 2 }
  #log { flex: 1; overflow: auto; padding: 0 24px }
  article { max-width: 640px; margin: 24px auto }
  article.you { padding: 8px 16px; border-radius: 12px; background: #8882 }
  form { padding: 16px 24px; display: flex; gap: 8px; max-width: 640px; margin: 0 auto; width: 100%; box-sizing: border-box }
  textarea { flex: 1; font: inherit }
</style>
<script>
  window.__seen = [];
  new MutationObserver((changes) => {
    for (const { target, addedNodes, attributeName } of changes) {
      __seen.push(target.textContent);
      for (const node of addedNodes) __seen.push(node.outerHTML ?? node.textContent);
      if (attributeName) __seen.push(target.getAttribute(attributeName));
    }
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  window.__added = [];
  new MutationObserver((changes) => { for (const { addedNodes } of changes) __added.push(...addedNodes); })
    .observe(document.documentElement, { childList: true });
</script></head>
<body><header>Stream</header><div id="log"></div>
<form><textarea id="composer" aria-label="Message" rows="3"></textarea><button id="send" type="submit">Send</button></form>
<script>
  const log = document.getElementById("log");
  const field = document.getElementById("composer");
  const say = (who) => { const item = document.createElement("article"); item.className = who; log.append(item); return item; };
  document.querySelector("form").addEventListener("submit", (event) => {
    event.preventDefault();
    say("you").textContent = field.value;
    fetch("/prompt", { method: "POST", body: JSON.stringify({ text: field.value }) });
    field.value = "";
    if (location.pathname === "${streamingPath}") history.pushState(null, "", "${conversationPath}");
  });
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey) return;
    event.preventDefault();
    document.querySelector("form").requestSubmit();
  });
  const frame = () => new Promise((next) => requestAnimationFrame(next));
  const html = (text) => text.split("\\n").filter(Boolean).map((line) => line.startsWith("- ")
    ? "<ul><li>" + line.slice(2).replace(/\\*\\*(.*?)\\*\\*/g, "<strong>$1</strong>") + "</li></ul>"
    : "<p>" + line + "</p>").join("");
  window.__answer = async (text, how) => {
    const item = say("tool");
    if (how === "anew") {
      for (let end = 0; end <= text.length; end += 7) { item.innerHTML = html(text.slice(0, end)); await frame(); }
      item.innerHTML = html(text);
    } else if (how === "letters") {
      for (const line of text.split("\\n")) {
        const part = document.createElement("p");
        item.append(part);
        for (const letter of line) {
          const span = document.createElement(letter === "_" ? "em" : "span");
          span.textContent = letter;
          part.append(span);
          if (Math.random() < 0.2) await frame();
        }
      }
    } else {
      const node = item.appendChild(document.createElement("p")).appendChild(new Text(""));
      for (let end = 0; end <= text.length; end += 5) { node.data = text.slice(0, end); await frame(); }
      node.data = text;
    }
  };
</script></body></html>`;

export const streamingPages = new Map([
  [streamingPath, streamingPage],
  [conversationPath, streamingPage],
]);
export const streamingUrl = `https://chatgpt.com${streamingPath}`;
