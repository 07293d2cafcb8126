/** A chat with a language model that no list names and no framework marks: our own page, which answers itself bit by bit. */

/** A host that anybody could register; the browsers of these tests find it on the test's server. */
export const unknownHost = "quill-desk.com";

/** `heard` collects what a listener of the page, first in its own scripts, gets to see of a paste. */
export const unknownPage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Quill Desk</title><link rel="icon" href="data:,">
<style>body { font: 16px sans-serif; margin: 40px auto; max-width: 640px } textarea { width: 100%; height: 80px }</style>
<script>
  window.heard = [];
  window.addEventListener("paste", (event) => heard.push(event.clipboardData.getData("text/plain")), true);
</script></head><body>
<h1>What can I help with?</h1><div id="thread"></div>
<form id="form"><textarea id="box" placeholder="Ask anything"></textarea><button aria-label="Send message">➤</button></form>
<p>Quill can make mistakes. Check important info.</p>
<script>
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    thread.append(Object.assign(document.createElement("p"), { textContent: box.value }));
    box.value = "";
    const reply = document.createElement("p");
    thread.append(reply);
    const words = "Here is a first draft that you can work with and change as you like it best".split(" ");
    const timer = setInterval(() => words.length ? (reply.textContent += " " + words.shift()) : clearInterval(timer), 60);
  });
</script></body></html>`;

/** A note pad of the same make: somebody writes, and nothing is an AI tool. */
export const ordinaryPage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Delivery notes</title><link rel="icon" href="data:,"></head>
<body><h1>Delivery notes</h1><form><label>Recipient <input name="to"></label><label>Note <textarea id="box" rows="4" cols="60"></textarea></label>
<button>Send</button></form></body></html>`;
