/** An ordinary page on which people write, and which is no AI tool: made up, in the form that such pages have. */

export interface HardPage {
  readonly name: string;
  /** Mail, team chat, forum and so on. */
  readonly kind: string;
  readonly title: string;
  readonly body: string;
}

export const many = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join("");

/** Lines as people write them at work. */
export const lines = [
  "Can you send me the figures for October?",
  "The delivery for Lund comes on Thursday, I have told the warehouse.",
  "I moved the meeting to ten, the room was taken.",
  "Thanks, that was quick.",
  "Who has the key of the small van?",
  "The customer asks whether we can do it in blue as well.",
  "I will look at it after lunch.",
  "See the attached plan, page four.",
  "Let us wait for what the bank says.",
  "Sorry, wrong thread.",
] as const;
export const names = ["Mara Lindqvist", "Tomas Weber", "Ana Sousa", "Jonas Claude", "Ines Moreau", "Piotr Zielinski"] as const;
export const line = (index: number): string => lines[index % lines.length] ?? "";
export const nameAt = (index: number): string => names[index % names.length] ?? "";
/** A text of some paragraphs. */
export const article = (count: number, about: string): string =>
  many(count, (index) => `<p>${about} ${lines.map((_, shift) => line(index + shift)).join(" ")}</p>`);

/** What most chats between people do: the own message at once, an answer of somebody a while later. */
export const chatScript = `<script>
document.querySelectorAll("[data-box]").forEach((box) => {
  const send = () => {
    const text = box.value ?? box.textContent;
    const add = (words, who) => document.querySelector("[data-list]").insertAdjacentHTML("beforeend", "<div class=message><b>" + who + "</b> <span></span></div>") ?? (document.querySelector("[data-list]").lastElementChild.lastElementChild.textContent = words);
    add(text, "You"); box.value = ""; if (box.isContentEditable) box.textContent = "";
    fetch("/api/messages", { method: "POST", body: "{}" });
    setTimeout(() => add("Yes, I have seen it and will do so.", "Tomas Weber"), 900);
  };
  box.addEventListener("keydown", (event) => { if (event.key === "Enter" && !event.shiftKey) { event.preventDefault(); send(); } });
  document.querySelectorAll("[data-send]").forEach((button) => button.addEventListener("click", (event) => { event.preventDefault(); send(); }));
});
</script>`;
