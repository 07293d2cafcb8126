import { element } from "./element.ts";

const replies = [
  "Here is a first draft, short and friendly. Shall I make it more formal?",
  "Done. I kept your wording and only tidied the order.",
  "I would begin with the date, then say what you ask for in one sentence.",
];

function add(who: "you" | "fern", text: string): void {
  const item = document.createElement("li");
  item.className = who;
  item.textContent = text;
  element("messages").append(item);
  item.scrollIntoView({ block: "end" });
}

let said = 0;

/** Shows what was sent, and one of Fern's few answers. */
export function converse(text: string): void {
  element("welcome").hidden = true;
  add("you", text);
  add("fern", replies[said++ % replies.length] ?? "");
}
