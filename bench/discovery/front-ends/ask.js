/** How these front ends talk to their backend: one POST, an answer that comes bit by bit or at once. */

/** `hear` gets the whole answer so far, again and again. */
export async function ask(path, text, hear, body = { messages: [{ role: "user", content: text }] }) {
  const headers = { "content-type": "application/json" };
  const reply = await fetch(path, { method: "POST", headers, body: JSON.stringify(body) });
  const reader = reply.body.pipeThrough(new TextDecoderStream()).getReader();
  let answer = "";
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    answer += read.value.replace(/^data: ?|\n\n$/gm, "");
    hear(answer);
  }
  return answer;
}

export function style(css) {
  document.head.append(Object.assign(document.createElement("style"), { textContent: css }));
}

/** Builds an element: `make("p", { className: "x" }, "text", child)`. */
export function make(name, members = {}, ...children) {
  const { data = {}, ...others } = members;
  const element = Object.assign(document.createElement(name), others);
  for (const [key, value] of Object.entries(data)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** A thread of messages above a place to write, drawn by hand. `write` is the composer, `read` gives its text and empties it. */
export function drawThread({ path, write, read, send = "Send", above = [], below = [], beside = [], bubble = {} }) {
  const messages = make("div", { className: bubble.list ?? "items" });
  const submit = async () => {
    const text = read().trim();
    if (text === "") return;
    messages.append(make("div", { className: bubble.mine ?? "item mine" }, text));
    const reply = make("div", { className: bubble.theirs ?? "item" });
    messages.append(reply);
    await ask(path, text, (answer) => {
      reply.textContent = answer;
    });
  };
  const button = make("button", { type: "button", id: "send", onclick: submit }, send);
  const composer = make("div", { className: "row" }, write, ...beside, button);
  write.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Enter" || event.shiftKey) return;
      event.preventDefault();
      event.stopPropagation();
      void submit();
    },
    true,
  );
  style(
    ".row{display:flex;gap:8px;margin:12px auto;max-width:720px}.row>:first-child{flex:1;min-height:44px;border:1px solid #999}.items{min-height:240px;max-width:720px;margin:auto}",
  );
  document.getElementById("root").append(...above, messages, composer, ...below);
}
